import { readFile } from 'node:fs/promises'
import { HearsayError } from '../../errors.js'
import { parseToml } from './toml.js'

/** The record that a TOML file names with `store = "…"` above its tables; null where it names none or is not there. Throws USAGE where it names none in quotes, UNREADABLE_INPUT. */
export const loadStoreSetting = async (path: string): Promise<string | null> => {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw new HearsayError('UNREADABLE_INPUT', `${path} cannot be read. Check that it is a file and that you may read it.`, { cause })
  }
  const { store = null } = parseToml(text, path)
  if (store === null || (typeof store === 'string' && store.trim() !== '')) return store
  throw new HearsayError('USAGE', `${path}: store is ${JSON.stringify(store)}; write the record's place in quotes: store = "hearsay.db"`)
}
