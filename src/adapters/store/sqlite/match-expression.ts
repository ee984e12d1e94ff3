import type { TokenQuery } from '../token-query.js'

/** A query in the words of FTS5's MATCH. Every token is a string in quotes, so that none is an operator. */
export const matchExpression = (query: TokenQuery): string => {
  if (typeof query === 'string') return `"${query.replaceAll('"', '""')}"`
  const [parts, joint] = 'all' in query ? [query.all, ' AND '] : [query.any, ' OR ']
  return parts.length === 1 ? matchExpression(parts[0]!) : `(${parts.map(matchExpression).join(joint)})`
}
