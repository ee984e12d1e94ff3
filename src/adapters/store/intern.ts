import { sql, type Transaction } from 'kysely'
import type { ActorEntry } from '../../model/actor-entry.js'
import { inChunks } from './chunks.js'
import type { Engine } from './engine.js'
import { knownActor, type KnownActor } from './known-actor.js'
import { rememberLabel, rememberName, type Known } from './known.js'
import type { ActorTable, Tables } from './tables.js'
import { joinedTokens } from './token-query.js'

type Db = Transaction<Tables>

/** The greatest number in a table; 0 where it is empty. */
export const greatestNumber = async (db: Db, table: 'label' | 'publisher' | 'document' | 'actor' | 'actor_name'): Promise<number> => {
  const { rows } = await sql<{ greatest: number | null }>`select max(number) as greatest from ${sql.table(table)}`.execute(db)
  return rows[0]?.greatest ?? 0
}

/** Gives every text a number and remembers it. */
export const internLabels = async (engine: Engine, db: Db, known: Known, texts: ReadonlySet<string>): Promise<void> => {
  const unknown = [...texts].filter((text) => known.labelByText.get(text) === undefined)
  const rows = await inChunks(unknown, (chunk) => db.selectFrom('label').selectAll().where('text', 'in', chunk).execute())
  for (const { number, text } of rows) rememberLabel(known, number, text)
  const added = unknown.filter((text) => known.labelByText.get(text) === undefined)
  if (added.length === 0) return
  const first = (await greatestNumber(db, 'label')) + 1
  const labels = added.map((text, at) => ({ number: first + at, text }))
  await engine.insert(db, 'label', labels)
  for (const { number, text } of labels) rememberLabel(known, number, text)
}

/** Gives every publisher a number and remembers it. The values are tokens of the names. */
export const internPublishers = async (engine: Engine, db: Db, known: Known, publishers: ReadonlyMap<string, readonly string[]>): Promise<void> => {
  const unknown = [...publishers.keys()].filter((name) => known.publisherByName.get(name) === undefined)
  const rows = await inChunks(unknown, (chunk) => db.selectFrom('publisher').select(['number', 'name']).where('name', 'in', chunk).execute())
  for (const { number, name } of rows) known.publisherByName.set(name, number)
  const added = unknown.filter((name) => known.publisherByName.get(name) === undefined)
  if (added.length === 0) return
  const first = (await greatestNumber(db, 'publisher')) + 1
  const names = added.map((name, at) => ({ number: first + at, name, tokens: joinedTokens(publishers.get(name) ?? []) }))
  await engine.insert(db, 'publisher', names)
  for (const { number, name } of names) known.publisherByName.set(name, number)
}

/** Gives every actor a number and remembers it; adds names by which they are not yet found. An actor that is kept stays as it was first kept. */
export const internActors = async (engine: Engine, db: Db, known: Known, entries: ReadonlyMap<string, ActorEntry>): Promise<void> => {
  const actors = new Map<string, KnownActor>()
  const remember = (key: string, actor: KnownActor): void => {
    known.actorByKey.set(key, actor)
    actors.set(key, actor)
  }
  const unknown: ActorEntry[] = []
  for (const [key, entry] of entries) {
    const actor = known.actorByKey.get(key)
    if (actor === undefined) unknown.push(entry)
    else actors.set(key, actor)
  }
  const keys = unknown.map(({ key }) => key)
  for (const row of await inChunks(keys, (chunk) => db.selectFrom('actor').selectAll().where('key', 'in', chunk).execute())) remember(row.key, knownActor(row))
  const added = unknown.filter(({ key }) => !actors.has(key))
  let first = Infinity
  if (added.length > 0) {
    first = (await greatestNumber(db, 'actor')) + 1
    const rows = added.map((entry, at) => actorRow(entry, first + at))
    await engine.insert(db, 'actor', rows)
    for (const [at, row] of rows.entries()) remember(added[at]!.key, knownActor(row))
  }
  await internNames(engine, db, known, entries, actors, first)
}

const actorRow = ({ key, id, name, kind, country, sameAs }: ActorEntry, number: number): ActorTable => ({
  number,
  key,
  id,
  name,
  kind,
  country,
  same_as: JSON.stringify(sameAs),
  said: 0,
})

/** Adds names by which actors are not yet found. Those with a number from `firstNew` on have none. */
const internNames = async (
  engine: Engine,
  db: Db,
  known: Known,
  entries: ReadonlyMap<string, ActorEntry>,
  actors: ReadonlyMap<string, KnownActor>,
  firstNew: number,
): Promise<void> => {
  const unknown: { readonly actor: number; readonly name: string }[] = []
  for (const { key, names } of entries.values()) {
    const actor = actors.get(key)!.number
    const kept = known.names.get(actor)
    for (const name of names) if (kept === undefined || !kept.includes(name)) unknown.push({ actor, name })
  }
  if (unknown.length === 0) return
  const old = [...new Set(unknown.map(({ actor }) => actor))].filter((actor) => actor < firstNew)
  const rows = await inChunks(old, (chunk) => db.selectFrom('actor_name').select(['actor', 'name']).where('actor', 'in', chunk).execute())
  for (const row of rows) rememberName(known, row)
  const added = unknown.filter((each) => rememberName(known, each))
  if (added.length === 0) return
  const first = (await greatestNumber(db, 'actor_name')) + 1
  await engine.insert(
    db,
    'actor_name',
    added.map(({ actor, name }, at) => ({ number: first + at, actor, name })),
  )
  await engine.insert(
    db,
    'name_words',
    added.map(({ name }, at) => ({ rowid: first + at, tokens: joinedTokens(name.split(' ').filter(Boolean)) })),
  )
}
