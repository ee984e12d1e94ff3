import type { ActorPhrase, PhraseNumber } from './actor-phrase.js'
import type { Word } from './fold.js'
import { collective, genericPeople, genericPronouns } from './grammar-words.js'
import type { OfficeTitle } from './offices.js'
import { isPlural, type Draft } from './phrase-draft.js'

/** Offices whose sector is that of the body that they lead or speak for. */
const ofTheBody: ReadonlySet<string> = new Set([
  'leader',
  'chairman',
  'party leader',
  'director-general',
  'spokesman',
  'president',
  'secretary-general',
  'candidate',
  'chief executive',
  'commander',
  'commissioner',
  'high representative',
  'vice president',
  'general',
  'minister',
  'envoy',
  'secretary',
])
/** Words of bodies that say no more than that somebody acts for what is named beside them. */
const general: ReadonlySet<string | null> = new Set([null, 'GOV', 'CVL'])

/** Sectors that stand against the state's. */
const besides = (sector: string | null): boolean => sector === 'REB' || sector === 'OPP'

/** The chief executive of Hong Kong or Macau governs. */
const officeMeant = ({ office, countries }: Draft): OfficeTitle | null =>
  office?.title === 'chief executive' && (countries[0] === 'HKG' || countries[0] === 'MAC') ? { ...office, sector: 'GOV', rank: 'regional' } : office

/** The phrase that a draft makes. */
export const finishPhrase = (draft: Draft, words: readonly Word[], phrase: string): ActorPhrase => {
  const office = officeMeant(draft)
  const { head, person, honorific, standing, organization, place, relation, countries } = draft
  const named =
    person !== null ||
    (place !== null && numberOf(draft, words) === 'single') ||
    (organization?.named === true && (head?.kind === 'known' || head?.kind === 'institution' || head?.kind === 'body') && !isPeopleWord(draft, words))
  const people = head?.kind === 'nation'
  return {
    words: phrase,
    kind: head?.kind === 'pronoun' ? 'pronoun' : named ? 'name' : 'nominal',
    number: numberOf(draft, words),
    person,
    honorific,
    office,
    standing,
    countries: [...countries],
    alternatives: draft.alternatives,
    local: draft.local,
    organization,
    place,
    people,
    sector: sectorOf({ ...draft, office }),
    relation,
    member: isPeopleWord(draft, words) || head?.kind === 'civilian' || head?.kind === 'relative',
  }
}

/** Words of bodies.ts for people rather than bodies. */
const peopleWord =
  /(?:^|.)(?:official|diplomat|aide|advis[eo]r|analyst|econom(?:ist)|journalist|reporter|correspondent|editor|columnist|student|teacher|researcher|scientist|activist|campaigner|soldier|fighter|rebel|militant|insurgent|separatist|gunm[ae]n|officer|agent|spy|source|servant|bureaucrat|negotiator|worker|employee|nurse|medic|doctor|physician|surgeon|farmer|diplomat|dissident|protest[eo]r|demonstrator|photographer|commentator|blogger|banker|trader|investor|strategist|leader|member|guard|detective|investigator|inspector|refugee|migrant|settler|suspect|criminal|prisoner|inmate|detainee|volunteer|monitor|delegate|veteran|policem[ae]n|firefighter|guerrilla|terrorist|extremist|jihadist|islamist|smuggler|trafficker|hacker|pirate|anchor|host|executive|lawmaker)s?$/

/** Whether the head is one of a body's people, and not the body. */
const isPeopleWord = ({ head }: Draft, words: readonly Word[]): boolean => head?.kind === 'body' && peopleWord.test(words[head.to - 1]?.fold ?? '')

const partisans = /^(?:republicans|democrats|tories)$/

const numberOf = ({ head, person, many }: Draft, words: readonly Word[]): PhraseNumber => {
  if (!head) return many ? 'plural' : 'single'
  const last = words[head.to - 1]?.fold ?? ''
  if (head.kind === 'pronoun') return genericPronouns.has(last) ? 'generic' : /^(?:they|we|them|us|themselves|both|others)$/.test(last) ? 'plural' : 'single'
  if (person || head.kind === 'place') return 'single'
  // "Some Republicans", "House Republicans" are people of the party, "Republicans" the party.
  if (head.kind === 'known' || head.kind === 'institution')
    return isPlural(head, words) && (many || (head.kind === 'institution' && head.to - head.from > 1 && partisans.test(last))) ? 'plural' : 'single'
  if (genericPeople.has(last) && !many) return 'generic'
  if (many) return 'plural'
  if (collective.has(last)) return 'group'
  if (isPlural(head, words) && !(head.kind === 'body' && head.body?.key)) return 'plural'
  if (head.kind === 'nation') return 'group'
  if (head.kind === 'body' && head.body?.key === 'police') return isPlural(head, words) ? 'plural' : 'group'
  return 'single'
}

const sectorOf = ({ head, office, organization, relation, place, person, sector, standing }: Draft): string | null => {
  if (head?.kind === 'relative' && relation)
    return /^(?:spokes|office|campaign|team|aide|advis|staff|deput|secretar|assistant|representative)/.test(head === null ? '' : relation.role)
      ? (relation.of?.sector ?? null)
      : 'CVL'
  if (office?.rank === 'spokesman') return relation?.of?.sector ?? organization?.sector ?? null
  if (office) return officeSector(office, organization?.sector ?? null, standing)
  const own = head?.body?.sector ?? null
  if (organization) {
    // "rebel soldiers", "the opposition newspaper": whose they are says more than what they do.
    if (besides(organization.sector)) return organization.sector
    // "UN officials", "rebel officials": the special word says more than the general one.
    if (organization.sector !== null && (general.has(own) || head?.kind !== 'body')) return organization.sector
    return own ?? organization.sector
  }
  if (place && !person) return head?.kind === 'nation' ? 'CVL' : 'GOV'
  return sector ?? own
}

const officeSector = (office: OfficeTitle, body: string | null, standing: string): string | null => {
  const sector = body !== null && (ofTheBody.has(office.title) || besides(body)) ? body : office.sector
  const gone = standing === 'former' && (office.rank === 'state' || office.rank === 'government' || office.rank === 'minister' || office.rank === 'leader')
  return gone ? 'ELI' : sector
}
