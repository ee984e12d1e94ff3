import type { Transaction } from 'kysely'
import type { ActorEntry } from '../../model/actor-entry.js'
import type { ChangedStatements, ReadingEntry } from '../../ports.js'
import { roles } from './codes.js'
import type { Engine } from './engine.js'
import { internActors, internLabels, internPublishers } from './intern.js'
import type { Known } from './known.js'
import { labelsOf } from './statement-rows.js'
import type { Tables } from './tables.js'

type Db = Transaction<Tables>

/** Gives numbers to everybody and everything that the readings' rows name. */
export const internAll = async (engine: Engine, db: Db, known: Known, entries: readonly ReadingEntry[]): Promise<void> => {
  const publishers = entries.flatMap(({ document, publisherTokens }) =>
    document.document.publisher === null ? [] : [[document.document.publisher, publisherTokens] as const],
  )
  await internPublishers(engine, db, known, new Map(publishers))
  await internMeant(engine, db, known, entries)
}

/** Gives numbers to everybody and everything that rows of statements name. */
export const internMeant = async (engine: Engine, db: Db, known: Known, entries: readonly ChangedStatements[]): Promise<void> => {
  await internLabels(engine, db, known, labelsOf(entries))
  const actors = new Map<string, ActorEntry>()
  for (const entry of entries) {
    for (const actor of entry.actors) {
      const same = actors.get(actor.key)
      if (same === undefined) actors.set(actor.key, actor)
      else if (actor.names.some((name) => !same.names.includes(name))) actors.set(actor.key, { ...same, names: [...same.names, ...actor.names] })
    }
    // Whom the entry's list leaves out is kept as the statement has them.
    for (const { statement } of entry.statements) {
      for (const role of roles) {
        for (const reference of statement[role]) {
          const key = entry.keyOf(reference)
          if (actors.has(key)) continue
          const { actor: id, name, kind, country, sameAs } = reference
          actors.set(key, { key, id, name, kind, country, sameAs, names: [] })
        }
      }
    }
  }
  await internActors(engine, db, known, actors)
}
