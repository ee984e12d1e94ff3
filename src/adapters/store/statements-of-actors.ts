import { sql } from 'kysely'
import type { FoundStatement } from '../../model/found-statement.js'
import { inChunks } from './chunks.js'
import { codeOf, reasons, roles } from './codes.js'
import type { Engine } from './engine.js'
import type { Known } from './known.js'
import { readStatements } from './read-statements.js'
import { actorsInRoles } from './statement-codec.js'
import { facetToken } from './token-query.js'

/**
 * Statements, in any version, that refer to one of these actors or whose original does, in the order of their ids.
 *
 * The index of words has no token for a page's own publisher, which stands in all of its statements: that reference is looked for in the rows.
 */
export const statementsOfActors = async (
  engine: Engine,
  known: Known,
  keys: readonly string[],
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly FoundStatement[]> => {
  const { db } = engine
  const numbers = await numbersOf(engine, keys)
  if (numbers.length === 0 || limit <= 0) return []
  const taken: string[] = []
  for (let from = after; ;) {
    const rows = await statementsThatMayRefer(engine, numbers)
      .select(['s.id', 's.detail'])
      .$if(from !== null, (query) => query.where('s.id', '>', from))
      .orderBy('s.id')
      .limit(limit)
      .execute()
    // Spans may look like a reference to a publisher: who is meant is asked of the row itself.
    const originals = new Set(
      await originalsOf(
        engine,
        numbers,
        rows.map(({ id }) => id),
      ),
    )
    const passing = rows.filter(
      ({ id, detail }) =>
        originals.has(id) ||
        actorsInRoles(detail)
          .flat()
          .some((actor) => numbers.includes(actor)),
    )
    taken.push(...passing.map(({ id }) => id))
    if (taken.length >= limit || rows.length < limit) return readStatements(db, known, taken.slice(0, limit))
    from = rows.at(-1)!.id
  }
}

/** Ids of all such statements by position, also of those whose spans look like a reference to a publisher. Every row is looked at once, where pages of a list would look at each anew. */
export const idsOfActors = async (engine: Engine, keys: readonly string[]): Promise<readonly string[]> => {
  const numbers = await numbersOf(engine, keys)
  if (numbers.length === 0) return []
  return (await statementsThatMayRefer(engine, numbers).select('s.id').orderBy('s.position').execute()).map(({ id }) => id)
}

const numbersOf = async ({ db }: Engine, keys: readonly string[]): Promise<readonly number[]> => {
  const actors = await inChunks([...new Set(keys)], (chunk) => db.selectFrom('actor').select('number').where('key', 'in', chunk).execute())
  return [...new Set(actors.map(({ number }) => number))]
}

const statementsThatMayRefer = (engine: Engine, numbers: readonly number[]) => {
  const { db } = engine
  const tokens = numbers.flatMap((number) => [facetToken.speaker(number), facetToken.addressee(number), facetToken.about(number), facetToken.via(number)])
  const isIndexed = sql<boolean>`s.position in (${db
    .selectFrom('statement_words as x')
    .select('x.rowid')
    .where(engine.matches('statement_words', { any: tokens }))})`
  const wasSo = sql<boolean>`s.id in (${db.selectFrom('original_actor').select('id').where('actor', 'in', numbers)})`
  return db
    .selectFrom('statement as s')
    .where((eb) => eb.or([isIndexed, wasSo, ...numbers.map((number) => eb('s.detail', 'like', `%[${publisherReference(number)},%`))]))
}

/** How a reference to a page's publisher begins in the detail. */
const publisherReference = (actor: number): string => [roles.indexOf('via'), actor, codeOf(reasons, 'publisher')].join(',')

const originalsOf = async (engine: Engine, numbers: readonly number[], ids: readonly string[]): Promise<readonly string[]> => {
  const rows = await inChunks(ids, (chunk) =>
    engine.db.selectFrom('original_actor').select('id').where('id', 'in', chunk).where('actor', 'in', numbers).execute(),
  )
  return rows.map(({ id }) => id)
}
