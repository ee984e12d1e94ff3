/** Reads rigour's files on territories: flat YAML of `key: value`, folded text, and lists of plain or quoted scalars. No more of YAML is used there. */
import { listSource, readSource } from './sources.js'

export interface Territory {
  readonly code: string
  readonly fields: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, readonly string[]>>
}

export const readTerritories = (): readonly Territory[] =>
  listSource('rigour-territories')
    .filter((file) => file.endsWith('.yml'))
    .map((file) => readTerritory(file.replace(/\.yml$/, ''), readSource(`rigour-territories/${file}`)))

const readTerritory = (code: string, text: string): Territory => {
  const fields: Record<string, string> = {}
  const lists: Record<string, string[]> = {}
  let key = ''
  for (const line of text.split('\n')) {
    const field = /^([a-z0-9_]+):\s*(.*)$/.exec(line)
    const item = /^\s+-\s+(.*)$/.exec(line)
    if (field !== null) {
      key = field[1] ?? ''
      fields[key] = scalar(field[2] ?? '')
    } else if (item !== null) (lists[key] ??= []).push(scalar(item[1] ?? ''))
  }
  return { code, fields, lists }
}

const scalar = (text: string): string => {
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(text)
  if (quoted !== null) return (quoted[1] ?? quoted[2] ?? '').replaceAll("''", "'")
  return text.replace(/\s+#.*$/, '').trim()
}
