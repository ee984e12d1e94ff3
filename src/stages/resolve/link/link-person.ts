import type { Actor } from '../../../model/actor.js'
import { personId } from '../../../model/id.js'
import type { RegisterIndex } from '../register/index.js'
import type { ActorPhrase, NamePhrase } from './actor-phrase.js'
import { fold } from './fold.js'
import { linkCandidates, type LinkContext, type LinkedActor } from './linked-actor.js'
import { coreWords, nameParts } from './name-parts.js'
import { bornBefore, countriesOfActor, leadsAt, livesAt, officeTime, titlesOf } from './office-at.js'
import { isPublic, type OfficeRank } from './offices.js'
import { sameName } from './same-name.js'
import { onePerPerson } from './same-person.js'

/** A phrase with a name that can be a person's. */
export type PersonPhrase = ActorPhrase & { readonly person: NamePhrase }

/** Links a phrase with a person's name: a full name by itself, a surname by office, nationality and day. */
export const linkPerson = (phrase: PersonPhrase, countries: readonly string[], context: LinkContext, index: RegisterIndex): readonly LinkedActor[] => {
  const { name, actors } = phrase.person
  const words = coreWords(name)
  const surname = words.at(-1) ?? ''
  const pool = [
    ...new Set([
      ...actors,
      ...holdersOf(phrase, countries, context, index),
      ...index.named(name),
      ...index.bySurname(surname),
      ...(words.length > 1 ? index.bySurname(words.slice(-2).join(' ')) : []),
      ...(words.length > 1 ? index.bySurname(words[0] ?? '') : []),
    ]),
  ]
  const vacant = isVacant(phrase, countries, context.date, index)
  const found = pool
    .filter((actor) => actor.kind === 'person' && bears(actor, name))
    .filter((actor) => agrees(actor, countries, phrase))
    .map((actor) => ({
      actor,
      confidence:
        words.length > 1 || isWholeName(actor, name)
          ? fullName(actor, phrase, countries, context)
          : bareSurname(actor, phrase, countries, context, pool, vacant),
    }))
    .filter(({ confidence }) => confidence > 0)
  if (found.length > 0) return linkCandidates(found, words.length > 1 || !phrase.office ? 'name' : 'office-holder', countries)
  return unregistered(phrase, words, countries, context)
}

/** Those who hold the office of the phrase: their names may be spelled otherwise in the register. */
const holdersOf = ({ office }: ActorPhrase, countries: readonly string[], { date }: LinkContext, index: RegisterIndex): readonly Actor[] =>
  office && date !== null && countries[0] !== undefined
    ? titlesOf(office.title).flatMap((title) => index.holders(title, countries[0] ?? '', date).map(({ actor }) => actor))
    : []

/** A title and a single word that is all of somebody's name: "Pope Francis", "King Abdullah". */
const isWholeName = (actor: Actor, name: string): boolean => {
  if (!name.includes(' ')) return false
  const word = coreWords(name).join(' ')
  return coreWords(actor.name).join(' ') === word
}

/** Whether a name can be somebody's: by any form, unless the main one has that surname with other given names ("George W." and "George H. W. Bush"). */
const bears = (actor: Actor, name: string): boolean => {
  if (sameName(name, actor.name, actor.names)) return true
  const words = coreWords(name)
  const contradicted = words.length > 1 && words.at(-1) === coreWords(actor.name).at(-1)
  return actor.names.some((form) => (contradicted ? coreWords(form).join('') === words.join('') : sameName(name, form, actor.names)))
}

const agrees = (actor: Actor, countries: readonly string[], phrase: ActorPhrase): boolean => {
  if (countries.length === 0 || phrase.office?.rank === 'diplomat' || phrase.organization?.sector === 'IGO') return true
  const own = countriesOfActor(actor)
  return own.size === 0 || countries.some((country) => own.has(country))
}

const holds = (actor: Actor, phrase: ActorPhrase, countries: readonly string[]): readonly { readonly from: string | null; readonly to: string | null }[] => {
  const { office, organization } = phrase
  if (!office) return []
  const titles = titlesOf(office.title, countries[0])
  const ids = new Set(organization?.actors.map((body) => body.id))
  return actor.offices.filter(
    (held) =>
      titles.some((title) => held.title === title || held.title.startsWith(`${title} of `)) &&
      (held.organization === null
        ? countries.length === 0 || held.country === null || countries.includes(held.country)
        : ids.size === 0 || ids.has(held.organization)),
  )
}

const fullName = (actor: Actor, phrase: ActorPhrase, countries: readonly string[], context: LinkContext): number => {
  if (!bornBefore(actor, context.date)) return 0
  const times = new Set(holds(actor, phrase, countries).map((held) => officeTime(held, context.date)))
  const whole = [actor.name, ...actor.names].some((form) => coreWords(form).join('') === coreWords(phrase.person?.name ?? '').join(''))
  // "Donald Trump" is not the junior.
  const younger = nameParts(actor.name).suffixes.length > 0 && nameParts(phrase.person?.name ?? '').suffixes.length === 0
  const base = (whole && !younger ? 0.9 : younger ? 0.7 : 0.86) - (livesAt(actor, context.date) ? 0 : 0.2)
  if (phrase.office && times.has('held')) return base + 0.09
  if (phrase.office && phrase.standing === 'former' && times.has('after')) return base + 0.08
  // Of two with the same name the one who leads is meant.
  return base - (phrase.office ? 0.1 : 0.02) + (leadsAt(actor, context.date) ? 0.05 : 0)
}

const bareSurname = (
  actor: Actor,
  phrase: ActorPhrase,
  countries: readonly string[],
  context: LinkContext,
  pool: readonly Actor[],
  vacant: boolean,
): number => {
  const { date } = context
  if (!livesAt(actor, date)) return 0
  const { office } = phrase
  if (office && office.rank !== 'candidate') {
    if (!isPublic(office)) return 0
    const times = new Set(holds(actor, phrase, countries).map((held) => officeTime(held, date)))
    const known = countries.length > 0 || phrase.organization !== null
    if (phrase.standing === 'former') return times.has('after') ? (known ? 0.85 : 0.6) : 0
    if (times.has('held')) return known ? 0.95 : 0.75
    if (phrase.standing === 'elect' && times.has('before')) return 0.8
    if (date === null && times.has('unknown')) return known ? 0.6 : 0.4
    return vacant ? byService(actor, office.rank, date) : 0
  }
  if (countries.length > 0 || office) return leadsAt(actor, date) ? 0.8 : nearOffice(actor, date) ? 0.5 : 0
  // With nothing beside it: only the one who leads a state now, and no other leader with the name.
  const leaders = onePerPerson(
    pool.filter((other) => other.kind === 'person' && leadsAt(other, date) && bears(other, phrase.person?.name ?? '')),
    (other) => other,
  )
  // Of leaders of several states with one surname the one is meant whose state the page is about.
  const here = leaders.filter((other) => other.country !== null && context.countries.includes(other.country))
  const meant = leaders.length === 1 ? leaders : here
  if (meant.length !== 1 || meant[0] !== actor) return 0
  return actor.country !== null && context.countries.includes(actor.country) ? 0.75 : 0.55
}

/** Of somebody whose office the register has under no such name: whether some office of theirs is dated about the day. */
const byService = (actor: Actor, rank: OfficeRank, date: string | null): number => {
  const serving = actor.offices.filter((office) => office.from !== null && officeTime(office, date) === 'held')
  if (rank === 'minister') return serving.some(({ title }) => title === 'official') ? 0.6 : 0
  return leading.has(rank) && serving.length > 0 ? 0.7 : 0
}

const leading: ReadonlySet<OfficeRank> = new Set<OfficeRank>(['state', 'government', 'leader', 'royal'])

/** Whether the register has nobody for sure in the office of the phrase on the day, so that a surname cannot contradict it. */
const isVacant = ({ office }: ActorPhrase, [country]: readonly string[], date: string | null, index: RegisterIndex): boolean =>
  office !== null && country !== undefined && date !== null && !index.holders(office.title, country, date).some(({ certain }) => certain)

/** Holds, held or will hold an office within ten years of the day. */
const nearOffice = (actor: Actor, date: string | null): boolean => {
  if (date === null) return false
  const year = Number(date.slice(0, 4))
  return actor.offices.some((office) => Number((office.from ?? '0').slice(0, 4)) <= year + 5 && Number((office.to ?? '9999').slice(0, 4)) >= year - 10)
}

/** A public person that the register does not know has an id of name and office; anybody else none. */
const unregistered = (phrase: PersonPhrase, words: readonly string[], countries: readonly string[], context: LinkContext): readonly LinkedActor[] => {
  const { office, organization, person, sector } = phrase
  const body = organization?.actors[0]
  const whose = ownerName(phrase)
  const country = countries[0] ?? office?.country ?? (office && whose === null && ofState.has(office.rank) ? (context.countries[0] ?? null) : null)
  const affiliation = country ?? body?.id ?? whose
  const known = { name: person.name, kind: 'person', country: country ?? body?.country ?? null, sector, sameAs: [] } as const
  if (office && isPublic(office) && affiliation !== null && words.length > 1)
    return [
      {
        actor: personId(withoutInitials(words), affiliation),
        ...known,
        reason: 'office-holder',
        confidence: countries.length > 0 || body || whose !== null ? 0.8 : 0.5,
      },
    ]
  return known.country !== null || sector !== null ? [{ actor: null, ...known, reason: 'local-name', confidence: 0.7 }] : []
}

/** Offices that are a state's where the phrase names none. */
const ofState: ReadonlySet<OfficeRank> = new Set<OfficeRank>([
  'state',
  'government',
  'leader',
  'minister',
  'legislator',
  'regional',
  'diplomat',
  'officer',
  'judge',
  'royal',
  'candidate',
])

/** Of a state, a town or a body that no register has, its name tells apart: what stands before the person, or, of heads and spokesmen, anywhere. */
const ownerName = ({ office, organization, person, relation }: PersonPhrase): string | null => {
  const anywhere = office?.rank === 'organization' || office?.rank === 'spokesman'
  if (organization?.named && (anywhere || organization.span.start < person.span.start)) return fold(organization.name)
  return relation?.of?.person ? fold(relation.of.person.name) : null
}

const withoutInitials = (words: readonly string[]): string => {
  const whole = words.filter((word) => word.length > 1)
  return (whole.length > 1 ? whole : words).join(' ')
}
