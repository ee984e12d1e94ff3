import type { Span } from '../../../model/span.js'
import { usStates } from '../link/us-states.js'
import type { CastMember } from './cast-member.js'
import type { Scene } from './scene.js'

const parts: ReadonlySet<string> = new Set(usStates)
const citylike: ReadonlySet<string> = new Set(['city', 'town', 'capital', 'village'])
const countrylike: ReadonlySet<string> = new Set(['country', 'nation', 'kingdom', 'republic'])
/** What stands in a town and is none. */
const within =
  /\b(?:park|street|avenue|road|square|building|house|tower|county|university|airport|center|centre|hotel|stadium|island|river|school|heights|district)$/i
/** How far back, in code units, a place is looked for. */
const reach = 6000

/** The place or state that a noun means: of cities and towns the one that the page has named most, of others the one named last before. */
export const placeCalled = ({ text, cast }: Scene, noun: string, span: Span): number | null => {
  const isCity = citylike.has(noun)
  const before = cast.members
    .filter((member) => (isCity ? isTown(member) : countrylike.has(noun) ? isCountry(member) : isTerritory(member)))
    .flatMap((member) => {
      const named = member.mentions.filter(({ start }) => start < span.start && start > span.start - reach && !isBeside(text, start))
      const last = named.at(-1)
      return last ? [{ number: member.number, last: last.start, times: isCity ? named.length : 0 }] : []
    })
  return before.toSorted((a, b) => b.times - a.times || b.last - a.last)[0]?.number ?? null
}

const isTown = ({ kind, name }: CastMember): boolean => kind === 'place' && !parts.has(name) && !within.test(name)
const isCountry = ({ kind }: CastMember): boolean => kind === 'state'
const isTerritory = ({ kind }: CastMember): boolean => kind === 'state' || kind === 'place'

/** "Orrel, Ohio": the part of a state that only says where a town is. */
const isBeside = (text: string, start: number): boolean => /\p{Lu}\p{L}+,\s$/u.test(text.slice(Math.max(0, start - 24), start))
