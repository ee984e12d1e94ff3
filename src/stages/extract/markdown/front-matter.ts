/** The fields of a page's front matter (YAML between `---`, TOML between `+++`) that a document wants, and where the text after it begins. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** Code units. */
  readonly end: number
}

/** The front matter of a Markdown page; without one, no fields and an end of 0. Reads names with a value, a list in brackets or a list of lines; no deeper structure. */
export const frontMatter = (text: string): FrontMatter => {
  const match = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n\1[ \t]*(?:\r?\n|$)/.exec(text)
  if (match === null) return { fields: new Map(), end: 0 }
  const fields = new Map<string, string[]>()
  let name: string | null = null
  for (const line of (match[2] ?? '').split(/\r?\n/)) {
    const item = /^\s*-\s+(?:name:\s*)?(.+)$/.exec(line)
    const field = /^([A-Za-z][\w-]*)\s*[:=]\s*(.*)$/.exec(line)
    if (field !== null) {
      name = field[1]!.toLowerCase()
      fields.set(name, valuesOf(field[2]!))
    } else if (item !== null && name !== null) fields.get(name)?.push(...valuesOf(item[1]!))
  }
  return { fields, end: match[0].length }
}

const valuesOf = (value: string): string[] => {
  const plain = value.trim()
  if (plain === '' || plain === '|' || plain === '>') return []
  const list = /^\[(.*)\]$/.exec(plain)?.[1]
  return (list === undefined ? [plain] : list.split(',')).map(unquoted).filter((item) => item !== '')
}

const unquoted = (value: string): string => /^\s*(["'])(.*)\1\s*$/.exec(value)?.[2] ?? value.trim()
