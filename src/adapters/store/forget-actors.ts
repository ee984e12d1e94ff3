import type { Transaction } from 'kysely'
import { inChunks } from './chunks.js'
import { codeOf, reasons, roles } from './codes.js'
import type { Engine } from './engine.js'
import { forgetActorsInLogs } from './forget-log.js'
import { knownActor, type KnownActor } from './known-actor.js'
import { actorsInRoles } from './statement-codec.js'
import type { Tables } from './tables.js'
import { facetToken } from './token-query.js'

type Db = Transaction<Tables>

/**
 * Forgets these actors, and those that only what is gone referred to: name, key and all, wherever nothing refers to them any more.
 *
 * The row stays with its number: another process may know the number, and must not come upon somebody else.
 */
export const forgetActors = async (engine: Engine, db: Db, keys: readonly string[], numbers: ReadonlySet<number>): Promise<void> => {
  const named = await inChunks([...new Set(keys)], (chunk) => db.selectFrom('actor').select('number').where('key', 'in', chunk).execute())
  const unused = await withoutReferences(engine, db, [...new Set([...numbers, ...named.map(({ number }) => number)])])
  const rows = await inChunks(unused, (chunk) => db.selectFrom('actor').selectAll().where('number', 'in', chunk).execute())
  const actors = [...new Map(rows.map((row) => [row.number, knownActor(row)])).values()]
  const asked = new Set(keys)
  await forgetActorsInLogs(
    db,
    actors.filter(({ key }) => asked.has(key)),
  )
  for (const actor of actors) await forgetActor(db, actor)
}

const forgetActor = async (db: Db, { number }: KnownActor): Promise<void> => {
  const names = await db.selectFrom('actor_name').select('number').where('actor', '=', number).execute()
  await inChunks(
    names.map((each) => each.number),
    async (chunk) => {
      await db.deleteFrom('name_words').where('rowid', 'in', chunk).execute()
      return []
    },
  )
  await db.deleteFrom('actor_name').where('actor', '=', number).execute()
  await db
    .updateTable('actor')
    .set({ key: `forgotten:${number}`, id: null, name: '', country: null, same_as: '[]' })
    .where('number', '=', number)
    .execute()
}

/** Those of these actors that no statement and no original refers to. */
const withoutReferences = async (engine: Engine, db: Db, numbers: readonly number[]): Promise<readonly number[]> => {
  const left = new Set(numbers)
  for (const { actor } of await inChunks(numbers, (chunk) => db.selectFrom('original_actor').select('actor').where('actor', 'in', chunk).distinct().execute()))
    left.delete(actor)
  for (const number of left) {
    const any = [facetToken.speaker(number), facetToken.addressee(number), facetToken.about(number), facetToken.via(number)]
    const found = await db.selectFrom('statement_words as x').select('x.rowid').where(engine.matches('statement_words', { any })).limit(1).executeTakeFirst()
    if (found !== undefined) left.delete(number)
  }
  await dropPublishers(db, left)
  return [...left]
}

/** Rows that are looked at at once. */
const rowsAtOnce = 1000

/** Leaves out those that are a page's own publisher: they are no token, and are looked for in all rows, several at once. */
const dropPublishers = async (db: Db, left: Set<number>): Promise<void> => {
  for (let from = [...left]; from.length > 0;) {
    const some = from.slice(0, 200)
    const references = some.map((number) => `%[${[roles.indexOf('via'), number, codeOf(reasons, 'publisher')].join(',')},%`)
    const rows = await db
      .selectFrom('statement')
      .select('detail')
      .where((eb) => eb.or(references.map((reference) => eb('detail', 'like', reference))))
      .limit(rowsAtOnce)
      .execute()
    // Spans may look like a reference: who is meant is asked of the row itself.
    const meant = new Set(rows.flatMap(({ detail }) => actorsInRoles(detail).flat()))
    const isAll = rows.length < rowsAtOnce || !some.some((number) => meant.has(number))
    for (const number of some) if (meant.has(number) || (isAll && rows.length === rowsAtOnce)) left.delete(number)
    from = isAll ? from.slice(200) : from.filter((number) => left.has(number))
  }
}
