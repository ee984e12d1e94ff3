import type { Store } from '../ports.js'
import type { ActorCard, Share } from '../model/actor-card.js'
import type { ActorEntry } from '../model/actor-entry.js'
import type { Office } from '../model/actor.js'
import type { StatementFilter } from '../model/statement-filter.js'
import { actorContext } from './actor-context.js'
import { countReports } from './count-reports.js'
import { estimateFilter } from './estimate.js'
import { anyStatement } from './filter-of.js'
import { oneActor } from './one-actor.js'
import { reviewedStatements } from './reviewed.js'

const monthsShown = 12
const rowsAtOnce = 500
/** Documents, newest first, that are asked for the actor's offices. */
const mostDocuments = 500

/** What the record knows of an actor: names, offices, and what it says, is told and is said about, counted. Throws as `oneActor` does. */
export const actorCard = async (store: Store, name: string): Promise<ActorCard> => {
  const actor = await oneActor(store, name)
  const { identities } = await actorContext(store)
  const reviewed = await reviewedStatements(store)
  const share = async (filter: StatementFilter): Promise<Share> => ({
    counts: countReports(await store.origins(filter)),
    estimate: await estimateFilter(store, filter, reviewed),
    months: (await store.facets(filter, 'month', monthsShown)).toSorted((a, b) => (a.value < b.value ? 1 : -1)),
  })
  return {
    actor,
    merged: await store.actors(identities.mergedInto(actor.key)),
    notSame: await store.actors(identities.notSameAs(actor.key)),
    offices: await officesOf(store, actor, new Set([actor.key, ...identities.mergedInto(actor.key)])),
    says: await share({ ...anyStatement, speakers: [actor.key] }),
    saidAbout: await share({ ...anyStatement, about: [actor.key] }),
    saidTo: await share({ ...anyStatement, addressees: [actor.key] }),
  }
}

/** The offices that the pages with statements by or about an actor give it, earliest first. */
const officesOf = async (store: Store, { key }: ActorEntry, keys: ReadonlySet<string>): Promise<readonly Office[]> => {
  const ids = new Set<string>()
  for (const filter of [
    { ...anyStatement, speakers: [key] },
    { ...anyStatement, about: [key] },
  ])
    for (const { document } of await store.find(filter, { before: null, limit: rowsAtOnce, distinct: true })) ids.add(document.id)
  const offices = new Map<string, Office>()
  for (const { actors } of await store.documents([...ids].slice(0, mostDocuments)))
    for (const named of actors)
      if (named.id !== null && keys.has(named.id)) for (const office of named.offices) offices.set(JSON.stringify(Object.values(office)), office)
  return [...offices.values()].toSorted((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.title, b.title))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
