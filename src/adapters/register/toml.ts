import { parse, TomlError } from 'smol-toml'
import { HearsayError } from '../../errors.js'

/** A TOML file's tables. Throws USAGE with the line where it is none. */
export const parseToml = (text: string, file: string): Record<string, unknown> => {
  try {
    return parse(text)
  } catch (cause) {
    const place = cause instanceof TomlError ? `, line ${cause.line}` : ''
    throw new HearsayError('USAGE', `${file}${place} is not TOML: ${cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)}`, { cause })
  }
}
