import { sql, type Kysely } from 'kysely'
import type { ActorEntry } from '../../model/actor-entry.js'
import { inChunks } from './chunks.js'
import type { Engine } from './engine.js'
import { knownActor, type KnownActor } from './known-actor.js'
import { rememberActor, type Known } from './known.js'
import type { Tables } from './tables.js'
import { plainTokens } from './token-query.js'

type Db = Kysely<Tables>

/** Actors with these keys, in this order. */
export const readActors = async (db: Db, known: Known, keys: readonly string[]): Promise<readonly ActorEntry[]> => {
  const rows = await inChunks([...new Set(keys)], (chunk) => db.selectFrom('actor').selectAll().where('key', 'in', chunk).execute())
  const byKey = new Map((await withNames(db, known, rows.map(knownActor))).map((entry) => [entry.key, entry]))
  return keys.map((key) => byKey.get(key)).filter((entry) => entry !== undefined)
}

/** Actors one of whose names has all of these tokens, those with exactly these first, then those who say most. */
export const findActors = async (engine: Engine, known: Known, tokens: readonly string[], limit: number): Promise<readonly ActorEntry[]> => {
  if (tokens.length === 0) return []
  const name = tokens.join(' ')
  const found = engine.db
    .selectFrom('name_words as x')
    .crossJoin('actor_name as n')
    .innerJoin('actor as a', 'a.number', 'n.actor')
    .whereRef('n.number', '=', 'x.rowid')
    .where(engine.matches('name_words', { all: plainTokens(tokens) }))
    .select(['a.number', 'a.key', 'a.id', 'a.name', 'a.kind', 'a.country', 'a.same_as', 'a.said'])
    .select(sql<number>`max(case when n.name = ${name} then 1 else 0 end)`.as('exact'))
    .groupBy(['a.number', 'a.key', 'a.id', 'a.name', 'a.kind', 'a.country', 'a.same_as', 'a.said'])
    .orderBy('exact', 'desc')
    .orderBy('a.said', 'desc')
    .orderBy('a.number')
    .limit(limit)
  const rows = await engine.db
    .selectFrom(found.as('a'))
    .innerJoin('actor_name as n', 'n.actor', 'a.number')
    .select(['a.number', 'a.key', 'a.id', 'a.name', 'a.kind', 'a.country', 'a.same_as', 'n.actor', 'n.name as called'])
    .orderBy('a.exact', 'desc')
    .orderBy('a.said', 'desc')
    .orderBy('a.number')
    .orderBy('n.number')
    .execute()
  const actors = new Map(rows.map((row) => [row.number, row]))
  return called(
    known,
    [...actors.values()].map(knownActor),
    rows.map((row) => ({ actor: row.actor, name: row.called })),
  )
}

/** Names of publishers that have all of these tokens. */
export const findPublishers = (db: Db, tokens: readonly string[]): Promise<readonly string[]> => publisherFinder(db)(tokens)

/** Finds names of publishers by tokens that they have, as long as there are no new ones: there are so few that all are read, once, and looked at. */
export const publisherFinder = (db: Db): ((tokens: readonly string[]) => Promise<readonly string[]>) => {
  let read: Promise<readonly { readonly name: string; readonly tokens: ReadonlySet<string> }[]> | null = null
  const readAll = async () => {
    const rows = await db.selectFrom('publisher').select(['name', 'tokens']).orderBy('name').execute()
    return rows.map(({ name, tokens }) => ({ name, tokens: new Set(tokens.split(' ')) }))
  }
  return async (tokens) => {
    if (tokens.length === 0) return []
    read ??= readAll()
    return (await read).filter((publisher) => tokens.every((token) => publisher.tokens.has(token))).map(({ name }) => name)
  }
}

const withNames = async (db: Db, known: Known, actors: readonly KnownActor[]): Promise<readonly ActorEntry[]> => {
  const rows = await inChunks(
    actors.map(({ number }) => number),
    (chunk) => db.selectFrom('actor_name').select(['actor', 'name']).where('actor', 'in', chunk).orderBy('number').execute(),
  )
  return called(known, actors, rows)
}

/** Actors with their names. */
const called = (known: Known, actors: readonly KnownActor[], rows: readonly { readonly actor: number; readonly name: string }[]): readonly ActorEntry[] => {
  // Whoever is looked up is asked for next.
  for (const actor of actors) rememberActor(known, actor)
  const names = new Map<number, string[]>()
  for (const { actor, name } of rows) {
    const list = names.get(actor)
    if (list === undefined) names.set(actor, [name])
    else list.push(name)
  }
  return actors.map(({ number, ...actor }) => ({ ...actor, names: names.get(number) ?? [] }))
}
