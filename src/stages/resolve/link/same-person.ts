import type { Actor } from '../../../model/actor.js'
import { coreWords } from './name-parts.js'
import { sameName } from './same-name.js'

/** Whether two entries of the register are surely one person, whom two sources spell otherwise: alike names, one state, one office of one beginning. */
export const isSamePerson = (a: Actor, b: Actor): boolean =>
  a.kind === 'person' && b.kind === 'person' && (a.country === null || b.country === null || a.country === b.country) && shareOffice(a, b) && hasAlikeName(a, b)

const hasAlikeName = (a: Actor, b: Actor): boolean => [b.name, ...b.names].some((name) => sameName(name, a.name, a.names)) || sharesWord(a.name, b.name)

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(coreWords(a))
  return coreWords(b).some((word) => word.length > 3 && words.has(word))
}

const shareOffice = (a: Actor, b: Actor): boolean =>
  a.offices.some(({ title, country, from }) =>
    b.offices.some(
      (other) => (other.title === title || (crowns.has(title) && crowns.has(other.title))) && other.country === country && beginTogether(from, other.from),
    ),
  )

const crowns: ReadonlySet<string> = new Set(['king', 'monarch', 'sultan', 'emir', 'queen', 'emperor'])

/** Days of partial dates are taken in the middle. */
const beginTogether = (a: string | null, b: string | null): boolean => a !== null && b !== null && Math.abs(dayOf(a) - dayOf(b)) < 200

/** Days since 1970, of a date of any precision. */
export const dayOf = (date: string): number => Date.parse(date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date) / 86_400_000

/** Each person once: of two entries the one with a Wikidata id, or else the first. The order stays. */
export const onePerPerson = <Found>(found: readonly Found[], actorOf: (one: Found) => Actor): readonly Found[] => {
  const kept: Found[] = []
  for (const one of found) {
    const at = kept.findIndex((other) => isSamePerson(actorOf(other), actorOf(one)))
    const before = kept[at]
    if (before === undefined) kept.push(one)
    else if (!isListed(actorOf(before)) && isListed(actorOf(one))) kept[at] = one
  }
  return kept
}

const isListed = ({ id }: Actor): boolean => /^Q\d+$/.test(id)
