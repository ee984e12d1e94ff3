import type { Pronoun } from '../mentions/pronouns.js'
import { mensNames, womensNames } from './given-names.js'

/** What a mention's own words tell of number and agreement; null where they tell nothing. */
export interface Agreement {
  readonly plural: boolean | null
  readonly agrees: Pronoun['agrees'] | null
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const masculine = words(
  'mr mr. sir lord king prince sheikh father brother son husband uncle grandfather nephew widower man boy gentleman guy spokesman chairman congressman councilman businessman policeman salesman fisherman actor monk priest imam pope sultan emperor duke baron monsignor',
)
const feminine = words(
  'mrs mrs. ms ms. miss madam lady queen princess mother sister daughter wife aunt grandmother niece widow woman girl spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress nun sultana empress duchess baroness',
)
const manyNouns = words('people men women children police staff troops clergy cattle youth sportsmen spokesmen policemen congressmen businessmen')
const manyDeterminers = words(
  'these those many several both few some two three four five six seven eight nine ten dozens hundreds thousands millions most all various numerous',
)
/** Words in -s that are one. */
const singular = /(?:ss|us|is|ics|news|series|species|means|headquarters|crossroads)$/

/** Number and agreement by the head and what stands before it: "the two ministers", "Mrs Quist", "a spokesman". */
export const agreementOf = (surface: string, head: string): Agreement => {
  const first = (/^\S*/.exec(surface)?.[0] ?? '').toLowerCase()
  const noun = head.toLowerCase()
  const agrees =
    masculine.has(first) || masculine.has(noun)
      ? 'masculine'
      : feminine.has(first) || feminine.has(noun)
        ? 'feminine'
        : /^\p{Lu}/u.test(head)
          ? agreementOfName(surface, head)
          : null
  if (/\S(?:,| and| &) \S/.test(surface) && /\s(?:and|&)\s/.test(surface)) return { plural: true, agrees: null }
  if (manyDeterminers.has(first) || manyNouns.has(noun)) return { plural: true, agrees }
  if (/^\p{Lu}/u.test(head)) return { plural: null, agrees }
  const plural = /\p{L}{2}s$/u.test(noun) && !singular.test(noun)
  return { plural, agrees }
}

/** By the given name, the first of those that stand right before the family name; alone, only a woman's, since many men's are families', too. */
const agreementOfName = (surface: string, head: string): Agreement['agrees'] => {
  const before = surface.slice(0, surface.indexOf(head)).split(/\s+/).filter(Boolean)
  if (before.length === 0) return womensNames.has(head.toLowerCase()) ? 'feminine' : null
  const other = before.findLastIndex((word) => !/^\p{Lu}/u.test(word) && !particles.has(word.toLowerCase()))
  const given = before
    .slice(other + 1)
    .map((word) => word.toLowerCase())
    .find((word) => mensNames.has(word) || womensNames.has(word))
  return given === undefined ? null : mensNames.has(given) ? 'masculine' : 'feminine'
}

const particles = words('de da di del della dos du la le el al bin ibn van von der den ter')

/** Whether a pronoun can mean a mention: false where their words contradict each other, true where they agree, null where they do not tell. */
export const canMean = (pronoun: Pronoun, { plural, agrees }: Agreement): boolean | null => {
  if (pronoun.plural) return plural === true ? true : null
  if (plural === true) return false
  if (pronoun.agrees === 'any' || agrees === null || agrees === 'any') return null
  return agrees === pronoun.agrees
}
