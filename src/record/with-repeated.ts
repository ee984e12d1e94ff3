import type { FoundStatement } from '../model/found-statement.js'
import type { RecordNow } from '../ports.js'

/** Statements with all of their documents that repeat another, and what these repeat: the distinct number of one that repeats another is told by both. */
export const withRepeated = async (store: RecordNow, statements: readonly FoundStatement[]): Promise<readonly FoundStatement[]> => {
  const repeating = await store.repeating([...new Set(statements.map(({ document }) => document.id))])
  const byId = new Map([...statements, ...repeating].map((found) => [found.statement.id, found]))
  const lacking = repeating.flatMap(({ statement: { repeats } }) => (repeats === null || byId.has(repeats) ? [] : [repeats]))
  return [...byId.values(), ...(await store.statements([...new Set(lacking)]))]
}
