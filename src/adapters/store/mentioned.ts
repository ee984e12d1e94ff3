import type { Engine } from './engine.js'
import { inChunks } from './chunks.js'
import { facetToken } from './token-query.js'

/**
 * Those of the actors with these keys to whom a statement refers, now or as it was read: a repair that is taken back leaves the actor whom it named.
 *
 * Such a one has no id and speaks nowhere. A page's own publisher, for whom the index of words has no token, is taken for one that is referred to.
 */
export const mentioned = async (engine: Engine, keys: readonly string[]): Promise<readonly string[]> => {
  const { db } = engine
  const actors = await inChunks([...new Set(keys)], (chunk) =>
    db
      .selectFrom('actor as a')
      .leftJoin('publisher as p', 'p.name', 'a.name')
      .select(['a.key', 'a.number', 'a.id', 'a.said', 'p.number as publisher'])
      .where('a.key', 'in', chunk)
      .execute(),
  )
  const found = new Set<string>()
  for (const { key, number, id, said, publisher } of actors)
    if (said > 0 || id !== null || publisher !== null || (await isReferredTo(engine, number))) found.add(key)
  return keys.filter((key) => found.has(key))
}

const isReferredTo = async (engine: Engine, actor: number): Promise<boolean> => {
  const any = [facetToken.speaker(actor), facetToken.addressee(actor), facetToken.about(actor), facetToken.via(actor)]
  const now = engine.db.selectFrom('statement_words as x').select('x.rowid').where(engine.matches('statement_words', { any })).limit(1)
  if ((await now.execute()).length > 0) return true
  return (await engine.db.selectFrom('original_actor').select('id').where('actor', '=', actor).limit(1).execute()).length > 0
}
