import type { Span } from '../../model/span.js'
import { countBefore } from '../../text/count-before.js'
import { paragraphsOf } from '../../text/paragraphs.js'
import type { ReferScene } from './cast/refer-scene.js'
import { mensNames, womensNames } from './coreference/given-names.js'

/** What somebody signed on a page of letters or comments. */
export interface Signed {
  /** From the end of the one before. */
  readonly start: number
  /** The name below, or the handle. */
  readonly signature: Span
}

/** Most code units of what is signed. */
const longest = 4000
const handle = /^@\w{2,30}$/
const fullName = /^(?:\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]+$/u

/** Finds what a place was signed in: a name that stands alone on its line below, and nowhere else on the page, or a handle. `hasAuthor`: the page is one person's, so that a single name on it is a credit. */
export const signedFinder = (
  { text, cast, names }: Pick<ReferScene, 'text' | 'cast' | 'names'>,
  hasAuthor: boolean = false,
): ((place: number) => Signed | null) => {
  const namedOnce = new Set([...names.values()].flatMap((name) => (isNamedOnce(cast, name) ? [name.span.start] : [])))
  let start = 0
  const all = paragraphsOf(text).flatMap((paragraph) => {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60))
    const lead = /^[\s—–-]*/.exec(line)?.[0].length ?? 0
    const words = line.slice(lead).replace(/[.\s]+$/, '')
    const signature = { start: paragraph.start + lead, end: paragraph.start + lead + words.length }
    const isName = fullName.test(words) && isGiven(words) && namedOnce.has(signature.start)
    if (signature.start === 0 || paragraph.end - paragraph.start >= 60 || !(handle.test(words) || isName)) return []
    const signed: Signed = { start, signature }
    start = paragraph.end
    return [signed]
  })
  if (hasAuthor && all.length === 1) return () => null
  const ends = all.map(({ signature }) => ({ start: signature.start }))
  return (place) => {
    const signed = all[countBefore(ends, place)]
    return signed && signed.start <= place && signed.signature.start - place < longest ? signed : null
  }
}

const isGiven = (words: string): boolean => {
  const given = (/^\S+/.exec(words)?.[0] ?? '').toLowerCase()
  return mensNames.has(given) || womensNames.has(given)
}

type Name = ReferScene['names'] extends ReadonlyMap<number, infer Value> ? Value : never

const isNamedOnce = ({ members, membersOf }: ReferScene['cast'], name: Name): boolean =>
  name.isPerson && (membersOf.get(name) ?? []).every((number) => members[number]?.mentions.length === 1)
