import { agreementOf } from '../coreference/agreement.js'
import type { ActorPhrase } from '../link/actor-phrase.js'
import type { OfficeRank } from '../link/offices.js'
import type { CastMember } from './cast-member.js'
import type { Scene } from './scene.js'
import { partyBeside, partyIn, type Party } from './party-of.js'
import { partyOfCandidate } from './party-of-candidate.js'

/** Whether nothing that a description says of a person is untrue of one: sex, party, and, where another of the page is of that place, place. */
export const personFit = (scene: Scene, { office, standing }: ActorPhrase, noun: string, words: string): ((member: CastMember) => boolean) => {
  const agreement = agreementOf(noun, noun).agrees
  const party = partyIn(words)
  const isOfParty = (member: CastMember): boolean => {
    const own = party && partyOf(scene, member)
    return own === null || own === party
  }
  const places = party === null && office === null && standing === 'current' ? [] : placesIn(words)
  const isThere = (member: CastMember): boolean => places.some((place) => standsBeside(scene.text, member, place))
  const known = places.length > 0 && scene.cast.members.some((member) => member.kind === 'person' && isThere(member))
  return (member) => {
    if (member.kind !== 'person') return true
    return (agreement === null || sexOf(member) === null || sexOf(member) === agreement) && isOfParty(member) && (!known || isThere(member))
  }
}

/** By the given name, else by what the page calls one: an actress, a chairman. */
export const sexOf = (member: CastMember): Sex | null => {
  const known = sexes.get(member)
  if (known !== undefined) return known
  const sex = tellSex(member)
  sexes.set(member, sex)
  return sex
}

type Sex = 'masculine' | 'feminine'

/** Every description of a page asks for the same members. */
const sexes = new WeakMap<CastMember, Sex | null>()

const tellSex = ({ name, nouns }: CastMember): Sex | null => {
  const told = [agreementOf(name, name.split(' ').at(-1) ?? '').agrees, ...[...nouns].map((noun) => agreementOf(noun, noun).agrees)]
  const sex = told.find((agrees) => agrees === 'masculine' || agrees === 'feminine')
  return sex === 'masculine' || sex === 'feminine' ? sex : null
}

/** The names in a description, but for whose it is and for parties. */
const placesIn = (words: string): readonly string[] =>
  (
    words
      .replace(/^.*['’]s?\s/u, 'x')
      .slice(1)
      .match(/\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{3,})?/gu) ?? []
  ).filter((word) => partyIn(word) === null)

const ofPlaces: ReadonlySet<OfficeRank> = new Set<OfficeRank>(['legislator', 'regional'])

/** "The Ohio senator": an office that every place has. */
export const isPlacedOffice = ({ office }: ActorPhrase, words: string): boolean => office !== null && ofPlaces.has(office.rank) && placesIn(words).length > 0

/** "Ohio Senator Lena Quist", "Lena Quist, a senator of Ohio,", "Lena Quist (D-Ohio)". */
const standsBeside = (text: string, { mentions }: CastMember, place: string): boolean =>
  mentions.slice(0, mostMentions).some(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 50), start)
    const at = before.lastIndexOf(place)
    if (at >= 0 && /^\s(?:(?:Republican|Democratic|GOP)\s)?[\p{L}-]+\.?\s$/u.test(before.slice(at + place.length))) return true
    const after = text.slice(end, end + 50)
    const then = after.indexOf(place)
    return then > 0 && /^(?:,|\s\()[^.;:()\n]*$/.test(after.slice(0, then))
  })

const mostMentions = 10

/** By the words beside the name, else by whom one runs for; null where neither tells. */
export const partyOf = ({ text, context }: Scene, { name, mentions }: CastMember): Party | null => {
  for (const { start, end } of mentions.slice(0, mostMentions)) {
    const party = partyBeside(text, start, end)
    if (party) return party
  }
  return partyOfCandidate(name, context)
}
