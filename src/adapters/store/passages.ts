import type { Expression, SqlBool } from 'kysely'
import type { FoundPassage } from '../../ports.js'
import type { Engine } from './engine.js'
import { joinedTokens, plainTokens } from './token-query.js'

/** Passages with these tokens one after the other, newest publication first. */
export const passagesWithPhrase = async (engine: Engine, tokens: readonly string[], limit: number): Promise<readonly FoundPassage[]> => {
  joinedTokens(tokens)
  return tokens.length === 0 ? [] : passages(engine, engine.hasPhrase(tokens), limit)
}

/** Passages with all tokens of one of the sets, newest publication first. */
export const passagesWith = async (engine: Engine, sets: readonly (readonly string[])[], limit: number): Promise<readonly FoundPassage[]> => {
  const asked = sets.filter((set) => set.length > 0).map((set) => ({ all: plainTokens(set) }))
  return asked.length === 0 ? [] : passages(engine, engine.matches('passage_words', { any: asked }), limit)
}

const passages = async (engine: Engine, condition: Expression<SqlBool>, limit: number): Promise<readonly FoundPassage[]> => {
  const newest = engine.db.selectFrom('passage_words as x').select('x.rowid').where(condition).orderBy('x.rowid', 'desc').limit(limit)
  const rows = await engine.db
    .selectFrom(newest.as('found'))
    .innerJoin('passage as p', 'p.position', 'found.rowid')
    .innerJoin('document as d', 'd.number', 'p.document')
    .select(['d.id', 'p.starts', 'p.ends'])
    .orderBy('p.position', 'desc')
    .execute()
  return rows.map(({ id, starts, ends }) => ({ documentId: id, start: starts, end: ends }))
}
