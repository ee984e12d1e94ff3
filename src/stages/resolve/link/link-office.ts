import type { Actor, Office } from '../../../model/actor.js'
import type { Holder, RegisterIndex } from '../register/index.js'
import type { ActorPhrase } from './actor-phrase.js'
import { linkCandidates, type LinkContext, type LinkedActor } from './linked-actor.js'
import { leadingOffices } from './leading-office.js'
import { titlesOf } from './office-at.js'
import type { OfficeRank, OfficeTitle } from './offices.js'
import { dayOf, onePerPerson } from './same-person.js'

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
  index: RegisterIndex,
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
  const likely = phrase.alternatives ? countries.filter((country) => context.countries.includes(country)) : countries
  const own =
    countries.length > 0 ? (phrase.alternatives && likely.length === 0 ? countries : likely.slice(0, 1)) : office.country === null ? [] : [office.country]
  if (own.length > 0)
    return linkCandidates(
      own.flatMap((country) => holders(office, country, context.date, 0.92, index)),
      'office-holder',
      own,
    )
  if (!understood.has(office.rank)) return []
  for (const country of context.countries) {
    const found = holders(office, country, context.date, 0.5, index)
    if (found.length > 0) return linkCandidates(found, 'office-holder', [country])
    // A state that has the office, though we do not know who holds it, is meant before others.
    if (titlesOf(office.title).some((title) => index.holders(title, country, null).length > 0)) return []
  }
  return []
}

/** "The leader" of a state holds the office that governs there, "the head" of an organisation whatever it calls its head. */
const titlesToLookFor = ({ title }: OfficeTitle, whose: string): readonly string[] => {
  if (/^[A-Z]{3}$/.test(whose)) return title === 'leader' ? leadingOffices(whose) : titlesOf(title, whose)
  return heading.includes(title)
    ? [...titlesOf(title, whose), ...heading, 'director', 'high commissioner', 'governor', 'managing director']
    : titlesOf(title, whose)
}

const heading: readonly string[] = ['chairman', 'party leader', 'director-general', 'leader', 'president', 'secretary-general']

/** Of an office whose beginning nobody knows: whether the day is not long before its end. */
const isNear = ({ from, to }: Office, date: string): boolean => from !== null || (to !== null && Number(to.slice(0, 4)) - Number(date.slice(0, 4)) <= 4)

/** An office has one holder, and who came last holds it, whatever a source says of the end of the one before. Those who came together stay. */
const inOffice = (held: readonly Holder[], date: string | null): readonly Actor[] => {
  const actors = [...new Set(held.map(({ actor }) => actor))]
  if (date === null || actors.length < 2) return actors
  const latest = held.map(({ office }) => office.from ?? '').reduce((a, b) => (a > b ? a : b))
  const together = ({ office: { from } }: Holder): boolean =>
    latest === '' || (from !== null && dayOf(latest) - dayOf(from) < (from.length === 10 && latest.length === 10 ? 45 : 200))
  return [...new Set(held.filter((holder) => together(holder)).map(({ actor }) => actor))]
}

const holders = (office: OfficeTitle, whose: string, date: string | null, confidence: number, index: RegisterIndex): readonly Found[] => {
  for (const title of titlesToLookFor(office, whose)) {
    const held = index.holders(title, whose, date).filter((holder) => holder.certain || date === null || isNear(holder.office, date))
    const sure = held.filter(({ certain }) => certain)
    const meant = sure.length > 0 ? sure : held
    // Holders of the office that is called so before those of one that can be.
    const people = inOffice(
      meant.filter((holder) => holder.office.title === meant[0]?.office.title),
      date,
    )
    if (people.length === 0) continue
    // Without a day all that ever held it are candidates, and so nobody where they are several.
    if (date === null) return onePerPerson(people, (actor) => actor).length === 1 ? people.map((actor) => ({ actor, confidence: 0.7 * confidence })) : []
    return people.map((actor) => ({ actor, confidence: sure.length > 0 ? confidence : 0.75 * confidence }))
  }
  return []
}
