import type { Span } from '../../model/span.js'
import { overlapFinder } from '../../text/overlap-finder.js'
import type { QuotedStretch } from '../../text/quoted-stretches.js'
import { isFragments, type Candidate } from './candidate.js'

/** Gives a quotation that goes on over paragraphs to the one statement that has its beginning: what follows is in nobody's content otherwise. */
export const withContinuedQuotes = (candidates: readonly Candidate[], stretches: readonly QuotedStretch[]): readonly Candidate[] => {
  const added = new Map<Candidate, Span[]>()
  const holdersOf = overlapFinder(candidates, (candidate) => (candidate.inner ? [] : candidate.content))
  const holders: (Candidate | undefined)[] = []
  stretches.forEach((stretch, number) => {
    const own = candidates[holdersOf(stretch)[0] ?? -1]
    const before = stretch.continues === null ? undefined : holders[stretch.continues]
    holders[number] = own ?? before
    if (own || !before) return
    const more = added.get(before) ?? []
    more.push({ start: stretch.start, end: stretch.end })
    added.set(before, more)
  })
  return candidates.map((candidate) => {
    const more = added.get(candidate)
    const content = more ? [...candidate.content, ...more].toSorted((a, b) => a.start - b.start) : candidate.content
    return isFragments(content) ? { ...candidate, content } : candidate
  })
}
