/** A JSON-LD object as it stands. */
export type JsonNode = Readonly<Record<string, unknown>>

/** All objects in a page's JSON-LD, outer before inner, references by `@id` left as they are. Scripts that are no JSON even after mending are passed over. */
export const jsonLdNodes = (scripts: readonly string[]): readonly JsonNode[] => {
  const nodes: JsonNode[] = []
  const visit = (value: unknown, depth: number): void => {
    if (depth > 12 || nodes.length > 5000) return
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1)
    else if (isNode(value)) {
      nodes.push(value)
      for (const inner of Object.values(value)) visit(inner, depth + 1)
    }
  }
  for (const script of scripts) visit(parsed(script), 0)
  return nodes
}

export const isNode = (value: unknown): value is JsonNode => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The types of a node without their vocabulary's address. */
export const typesOf = (node: JsonNode): readonly string[] =>
  listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []))

/** A value as a list: none, one or many. */
export const listOf = (value: unknown): readonly unknown[] => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value])

/** The string that a value is or holds under `@value` or `name`, or null. */
export const stringOf = (value: unknown): string | null => {
  const [first] = listOf(value)
  if (typeof first === 'string') return first.trim() === '' ? null : first.trim()
  if (typeof first === 'number') return String(first)
  return isNode(first) ? stringOf(first['@value'] ?? first['name']) : null
}

/** The node that a value is, or that it refers to by `@id`. */
export const resolved = (value: unknown, nodes: readonly JsonNode[]): unknown => {
  if (!isNode(value) || typeof value['@id'] !== 'string' || value['name'] !== undefined) return value
  return nodes.find((node) => node['@id'] === value['@id'] && node['name'] !== undefined) ?? value
}

const parsed = (script: string): unknown => {
  const plain = script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/g, '').trim()
  for (const attempt of [plain, mended(plain)])
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt, or nothing: a page with broken JSON-LD has other clues.
    }
  return null
}

/** Common faults of templates taken out: raw line ends in strings, commas before a bracket, a semicolon at the end, comments. */
const mended = (json: string): string =>
  json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/(["}\]\d])\s+"(?=[@\w]+"\s*:)/g, '$1, "')
    .replace(/;\s*$/, '')
    .replace(/\/\*.*?\*\//g, ' ')
