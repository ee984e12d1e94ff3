import type { Actor } from '../../../model/actor.js'
import type { RegisterLookup } from './register-lookup.js'
import type { ActorPhrase } from './actor-phrase.js'
import { linkCandidates, type LinkContext, type LinkedActor } from './linked-actor.js'
import { titlesOf } from './office-at.js'
import type { OfficeRank, OfficeTitle } from './offices.js'

/** Offices of which a state has one. */
const single: ReadonlySet<OfficeRank> = new Set<OfficeRank>(['state', 'government', 'leader', 'minister', 'royal', 'legislator', 'organization', 'regional'])
/** Those that a page means without naming the state. */
const understood: ReadonlySet<OfficeRank> = new Set<OfficeRank>(['state', 'government', 'leader', 'minister', 'royal', 'organization'])

type Found = { readonly actor: Actor; readonly confidence: number }

/** The one who holds an office on the day: "the Turkish president". Not for former and future holders, nor for offices of towns. */
export const linkOffice = (
  phrase: ActorPhrase & { readonly office: OfficeTitle },
  countries: readonly string[],
  context: LinkContext,
  index: RegisterLookup,
): readonly LinkedActor[] => {
  const { office, organization, standing } = phrase
  if (standing === 'former' || standing === 'elect' || phrase.local || !single.has(office.rank)) return []
  const bodies = organization?.named && organization.key === null ? organization.actors.map((actor) => actor.id) : []
  if (organization?.named && organization.key === null)
    return linkCandidates(
      bodies.flatMap((id) => holders(office, id, context.date, 0.9, index)),
      'office-holder',
    )
  if (organization && organization.key === null && !organization.named) return []
  const own = countries.length > 0 ? countries.slice(0, 1) : office.country === null ? [] : [office.country]
  if (own.length > 0)
    return linkCandidates(
      own.flatMap((country) => holders(office, country, context.date, 0.92, index)),
      'office-holder',
    )
  if (!understood.has(office.rank)) return []
  for (const country of context.countries) {
    const found = holders(office, country, context.date, 0.5, index)
    if (found.length > 0) return linkCandidates(found, 'office-holder')
    // A state that has the office, though we do not know who holds it, is meant before others.
    if (titlesOf(office.title).some((title) => index.holders(title, country, null).length > 0)) return []
  }
  return []
}

const holders = (office: OfficeTitle, whose: string, date: string | null, confidence: number, index: RegisterLookup): readonly Found[] => {
  for (const title of titlesOf(office.title)) {
    const found = new Map<Actor, boolean>()
    for (const holder of index.holders(title, whose, date)) found.set(holder.actor, (found.get(holder.actor) ?? false) || holder.certain)
    if (found.size > 0 && (date !== null || found.size === 1)) {
      const certain = [...found].filter(([, sure]) => sure)
      const meant = certain.length > 0 ? certain : [...found]
      return meant.map(([actor, sure]) => ({ actor, confidence: sure ? confidence : confidence * 0.7 }))
    }
    // Without a day all that ever held it are candidates, and so nobody.
    if (found.size > 0) return []
  }
  return []
}
