import { sql, type Expression, type SqlBool } from 'kysely'
import type { TokenQuery } from '../token-query.js'

/** The tokens of row `x`, as the indexes have them. */
const tokens = sql`string_to_array(x.tokens, ' ')`

/** A query as conditions on an array of tokens, in the operators that a GIN index answers. */
export const tokenCondition = (query: TokenQuery): Expression<SqlBool> => {
  if (typeof query === 'string') return hasAll([query])
  const parts = 'all' in query ? query.all : query.any
  const plain = parts.filter((part) => typeof part === 'string')
  const nested = parts.filter((part) => typeof part !== 'string').map(tokenCondition)
  if ('all' in query) return sql`(${sql.join([...(plain.length > 0 ? [hasAll(plain)] : []), ...nested], sql` and `)})`
  return sql`(${sql.join([...(plain.length > 0 ? [sql`${tokens} && ${[...plain]}::text[]`] : []), ...nested], sql` or `)})`
}

const hasAll = (list: readonly string[]): Expression<SqlBool> => sql`${tokens} @> ${[...list]}::text[]`

/** Whether row `x` has these tokens one after the other. */
export const phraseCondition = (phrase: readonly string[]): Expression<SqlBool> =>
  sql`(${hasAll([...new Set(phrase)])} and strpos(' ' || x.tokens || ' ', ${` ${phrase.join(' ')} `}) > 0)`
