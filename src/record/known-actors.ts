import type { Office } from '../model/actor.js'
import { actorKey } from '../text/actor-key.js'
import type { Identities } from './identities.js'
import type { Store } from '../ports.js'
import type { KnownActor } from './pair-rule.js'
import { documentIds } from './readings.js'
import { dayIn } from './said-days.js'

/** What the pages of a record tell of actors and days. */
export interface PagesKnow {
  /** Everybody that pages name, by key, with the offices that they had on the days of publication. */
  readonly actors: ReadonlyMap<string, KnownActor>
  /** Documents that were published on a day, newest versions only. */
  readonly published: ReadonlyMap<string, number>
}

const documentsAtOnce = 50

/** Goes through all documents once. Takes time linear in them. */
export const pagesKnow = async (store: Store, identities: Identities): Promise<PagesKnow> => {
  const actors = new Map<string, KnownActor & { readonly offices: Office[] }>()
  const published = new Map<string, number>()
  const look = async (ids: readonly string[]): Promise<void> => {
    for (const { document, actors: named, superseded } of await store.documents(ids)) {
      const day = dayIn(document.publishedAt)
      if (day !== null && !superseded) published.set(day, (published.get(day) ?? 0) + 1)
      for (const { id, name, kind, country, offices } of named) {
        const machine = actorKey({ actor: id, name })
        const key = identities.meant(machine, null)
        const known = actors.get(key) ?? { key, id: key === machine ? id : key.startsWith('name:') ? null : key, kind, country, offices: [] }
        actors.set(key, known)
        for (const office of offices) if (!known.offices.some((other) => isSame(other, office))) known.offices.push(office)
      }
    }
  }
  let ids: string[] = []
  for await (const id of documentIds(store)) {
    ids.push(id)
    if (ids.length < documentsAtOnce) continue
    await look(ids)
    ids = []
  }
  await look(ids)
  return { actors, published }
}

const isSame = (a: Office, b: Office): boolean =>
  a.title === b.title && a.country === b.country && a.organization === b.organization && a.from === b.from && a.to === b.to
