import type { ActorPhrase } from '../link/actor-phrase.js'
import { isPublic, type OfficeRank } from '../link/offices.js'
import { bodyNouns, isDocumentNoun, outletNouns } from '../mentions/general-nouns.js'
import { isBodyCalled, isPlainBody } from './body-called.js'
import type { CastMember } from './cast-member.js'
import type { Scene } from './scene.js'
import { isBodyNoun } from './body-nouns.js'
import { isRephrasing, nounsFor, otherCallings, privateNouns, runningNouns } from './description-nouns.js'
import { officeHolder } from './office-holder.js'
import { partyIn, type Party } from './party-of.js'
import { partyOfCandidate } from './party-of-candidate.js'
import { isPlacedOffice, partyOf, personFit, sexOf } from './person-fit.js'

/** How members of a page stand to one description. */
export interface DescriptionFit {
  /** Whether it can mean whoever was just spoken of. */
  readonly follows: boolean
  /** The page, or the register, says so, word for word. */
  readonly isCalledSo: (member: CastMember) => boolean
  /** It is so by what the page says: a senator is a lawmaker, a foundation a group. */
  readonly isCalled: (member: CastMember) => boolean
  /** It is known of one by name alone. */
  readonly isLikely: (member: CastMember) => boolean
  /** Whether other words than the description's own make one so. */
  readonly isWide: boolean
  /** It is known of one by name alone, and the description says more than the noun; null where it says no more. */
  readonly isForemost: ((member: CastMember) => boolean) | null
  /** It names the place of an office, of which there are many. */
  readonly isPlaced: boolean
  /** Nothing speaks against it. */
  readonly isPossible: (member: CastMember) => boolean
}

const never = (): boolean => false

/** Which members a description can mean: those that the page called so, then by the kind of thing that its noun names. Null for somebody of somebody. */
export const fitFor = (scene: Scene, phrase: ActorPhrase, noun: string, words: string): DescriptionFit | null => {
  if (phrase.relation?.of === null && phrase.relation.role !== 'of') return null
  const countries = new Set(phrase.countries)
  const isOfCountry = (member: CastMember): boolean => {
    const told = member.phrases.filter((other) => other.countries.length > 0)
    if (told.length > 0) return told.every((other) => other.countries.some((country) => countries.has(country)))
    const own = member.kind === 'person' && phrase.office && ofStates.has(phrase.office.rank) ? (scene.actorOf(member)?.country ?? null) : null
    return own === null || countries.has(own)
  }
  const agrees = (member: CastMember): boolean => countries.size === 0 || isOfCountry(member)
  // A headline's bare noun may be anybody.
  const nouns = /^(?:the|this|that|his|her|its|their)\b|['’]s?\s/i.test(words) || runningNouns.has(noun) ? nounsFor(noun) : new Set([noun])
  const isSaid = (member: CastMember): boolean => [...nouns].some((one) => member.nouns.has(one))
  const holds = officeHolder(scene, phrase)
  const isCalledSo = (member: CastMember): boolean => agrees(member) && (member.nouns.has(noun) || holds(member))
  const isCalled = (member: CastMember): boolean => isCalledSo(member) || (agrees(member) && isSaid(member))
  const isOutletCalled = (member: CastMember): boolean =>
    scene.isOutlet(member) || (member.kind !== 'person' && (member.name.toLowerCase().endsWith(noun) || isBodyCalled(scene, member, noun))) || isCalled(member)
  if (outletNouns.has(noun) && !(isBodyNoun(noun) && scene.cast.members.every((member) => !scene.isOutlet(member))))
    return {
      follows: /^(?:site|website|blog)$/.test(noun),
      isCalledSo: isOutletCalled,
      isCalled: isOutletCalled,
      isLikely: (member) => member.kind === 'organization' && isPlainBody(scene, member),
      isWide: false,
      isForemost: null,
      isPlaced: false,
      isPossible: never,
    }
  // "Quist's group" is another one than the group before.
  const owned = /^(?:his|her|its|their|our|my)\b|^[^,]*['’]s?\s/i.test(words)
  // "The Quist campaign" is no Vane campaign.
  const names =
    words
      .slice(1)
      .match(/\p{Lu}[\p{L}-]+/gu)
      ?.filter((name) => partyIn(name) === null) ?? []
  const isSameOwner = ({ name }: CastMember): boolean => (names.length === 0 ? !owned : names.some((one) => name.includes(one)))
  const isBodySo = (member: CastMember): boolean =>
    member.kind === 'person'
      ? // The model takes some names of bodies for persons'.
        !owned && isSaid(member) && sexOf(member) === null
      : (isSameOwner(member) && member.name.toLowerCase().split(' ').includes(noun)) || (!owned && isCalledSo(member))
  const bare = /^the \p{L}+$/iu.test(words)
  if (bodyNouns.has(noun) || isBodyNoun(noun))
    return {
      follows: /^(?:company|firm|group|organi[sz]ation|non-?profit|charity)$/.test(noun),
      isCalledSo: isBodySo,
      isCalled: (member) => isBodySo(member) || (!owned && member.kind !== 'person' && (isBodyCalled(scene, member, noun, bare) || isCalled(member))),
      isLikely: never,
      isWide: true,
      isForemost: null,
      isPlaced: false,
      isPossible: never,
    }
  const namesCalling = !/year-old|^the (?:mother|father) of /.test(words)
  const runsFor = (member: CastMember): Party | null =>
    member.kind === 'person' && runningNouns.has(noun) && isOne(member) ? partyOfCandidate(member.name, scene.context) : null
  const isOfKind = (member: CastMember): boolean => (member.kind === 'person' ? !isDocumentNoun(noun) : phrase.office === null)
  const isOne = personFit(scene, phrase, noun, words)
  const party = partyIn(words)
  return {
    follows: isRephrasing(noun, words) && !/\b(?:eventual|next|future|potential|possible|would-be|likely|any|every)\b/.test(words),
    isPlaced: isPlacedOffice(phrase, words),
    isCalledSo: (member) => isOfKind(member) && isCalledSo(member) && isOne(member),
    isCalled: (member) => isOfKind(member) && isCalled(member) && isOne(member),
    isLikely: (member) => runsFor(member) !== null,
    isWide: nouns.size > 1,
    isForemost: party !== null && ofNation.test(words) ? (member) => runsFor(member) === party : null,
    isPossible: (member) =>
      member.kind === 'person' &&
      member.mentions.length > 1 &&
      agrees(member) &&
      (phrase.office === null || !needsOffice.has(phrase.office.rank)) &&
      isOne(member) &&
      (party === null || partyOf(scene, member) === party) &&
      (!namesCalling || !isOtherwise(member, nouns)) &&
      (!privateNouns.has(noun) || !member.phrases.some(({ office }) => office !== null && office.rank !== 'candidate' && isPublic(office))),
  }
}

/** "The Republican nominee", of the whole country: not "the Republican Senate candidate". */
const ofNation = /^(?:the |this )?(?:presumptive )?[\p{L}.]+ (?:Party['’]s )?(?:presumptive )?(?:presidential )?[\p{L}-]+(?: for president)?(?:,|['’]|$)/iu

/** Offices whose holder is of the state that they are named after. */
const ofStates: ReadonlySet<OfficeRank> = new Set<OfficeRank>(['state', 'government', 'leader', 'minister', 'royal'])

/** Offices of which the page or the register must say that somebody holds them. */
const needsOffice: ReadonlySet<OfficeRank> = new Set<OfficeRank>([
  'state',
  'government',
  'leader',
  'minister',
  'legislator',
  'regional',
  'judge',
  'diplomat',
  'officer',
  'organization',
  'royal',
  'police',
])
/** One of another calling, by what the page calls them. */
const isOtherwise = ({ nouns }: CastMember, own: ReadonlySet<string>): boolean => [...nouns].some((noun) => otherCallings.has(noun) && !own.has(noun))
