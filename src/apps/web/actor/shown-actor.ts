import type { ActorCard } from '../../../model/actor-card.js'
import type { FacetCount } from '../../../model/facet.js'
import type { IdentityChange } from '../../../model/identity-change.js'
import type { WhoAnswer } from '../../../model/who-answer.js'
import type { WhoQuery } from '../../../model/who-query.js'
import type { HearsayRecord } from '../../../open-record.js'
import { textsOf } from '../../../record/texts-of.js'
import { identityLog, namesInLog } from './identity-log.js'
import { type SubjectMonths, subjectsOf } from './subjects.js'

/** What an actor is to the statements that are listed. */
export const actorRoles = { says: 'speaker', about: 'about', to: 'to' } as const
export type ActorRole = keyof typeof actorRoles

/** Everything that the page of an actor shows. */
export interface ShownActor {
  readonly card: ActorCard
  readonly role: ActorRole
  readonly listed: WhoAnswer
  readonly texts: ReadonlyMap<string, string>
  readonly subjects: SubjectMonths
  /** Those who publish what the actor says, most statements first. */
  readonly carriers: readonly FacetCount[]
  readonly log: readonly IdentityChange[]
  /** Names of those whom the log tells of, by their keys. */
  readonly names: ReadonlyMap<string, string>
}

/** So many of the newest statements tell whom an actor speaks about. */
export const mostLookedAt = 1_000
const mostCarriers = 12

/** Throws as `actorCard` does. */
export const shownActor = async (record: HearsayRecord, key: string, role: ActorRole, after: string | undefined): Promise<ShownActor> => {
  const card = await record.actorCard(key)
  const says: WhoQuery = { speaker: card.actor.key }
  const listed = await record.who({ [actorRoles[role]]: card.actor.key, ...(after === undefined ? {} : { after }) })
  const spoken = card.says.counts.reports === 0 ? [] : (await record.who({ ...says, limit: mostLookedAt })).rows
  const log = await identityLog(record, card)
  return {
    card,
    role,
    listed,
    texts: await textsOf(record, listed.rows),
    subjects: subjectsOf(spoken, card.actor.key),
    carriers: card.says.counts.reports === 0 ? [] : await record.facets(says, 'publisher', mostCarriers),
    log,
    names: await namesInLog(record, card, log),
  }
}
