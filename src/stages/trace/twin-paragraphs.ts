import type { Span } from '../../model/span.js'
import { paragraphsOf } from '../../text/paragraphs.js'
import { plainCharactersOf, type PlainCharacters } from '../../text/plain-characters.js'

/** Paragraphs that two texts have in common. */
export interface TwinParagraphs {
  /** UTF-16 spans in both texts, in the order of the new one. */
  readonly pairs: readonly { readonly old: Span; readonly new: Span }[]
  /** Where a span of the old text stands in the new one: null where it is not wholly inside one twin, or where one of its ends has no place of its own there. */
  readonly map: (span: Span) => Span | null
}

/**
 * The paragraphs that are equal in two texts once white space, quote marks, dashes and composition are normalised. One that stands several times is a twin where both
 * texts have it equally often: the first of the first, and so on.
 */
export const twinParagraphs = (oldText: string, newText: string): TwinParagraphs => {
  const olds = byWords(oldText)
  const news = byWords(newText)
  const twins = [...news].flatMap(([plain, places]) => {
    const matches = olds.get(plain) ?? []
    return matches.length === places.length ? places.flatMap((place, number) => pairOf(matches[number], place)) : []
  })
  const byOldPlace = [...twins].sort((a, b) => a.old.span.start - b.old.span.start)
  const map = (span: Span): Span | null => {
    const twin = lastStartingBefore(byOldPlace, span.start)
    if (!twin || span.end > twin.old.span.end || span.end <= span.start) return null
    const first = twin.old.characters.starts.indexOf(span.start)
    const last = twin.old.characters.ends.lastIndexOf(span.end)
    const { starts, ends } = twin.new.characters
    const [start, end] = [starts[first], ends[last]]
    if (start === undefined || end === undefined || first > last) return null
    return starts.indexOf(start) === first && ends.lastIndexOf(end) === last ? { start, end } : null
  }
  return { pairs: twins.map((twin) => ({ old: twin.old.span, new: twin.new.span })).sort((a, b) => a.new.start - b.new.start), map }
}

interface Place {
  readonly span: Span
  readonly characters: PlainCharacters
}

interface Twin {
  readonly old: Place
  readonly new: Place
}

const pairOf = (old: Place | undefined, other: Place): Twin[] => (old ? [{ old, new: other }] : [])

const byWords = (text: string): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>()
  for (const span of paragraphsOf(text)) {
    const characters = plainCharactersOf(text, span.start, span.end)
    const same = places.get(characters.plain)
    if (same) same.push({ span, characters })
    else places.set(characters.plain, [{ span, characters }])
  }
  return places
}

const lastStartingBefore = (twins: readonly Twin[], start: number): Twin | undefined => {
  let low = 0
  let high = twins.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((twins[middle]?.old.span.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return twins[low - 1]
}
