import { overlaps, type Span } from '../../model/span.js'
import { overlapFinder } from '../../text/overlap-finder.js'
import type { QuotedStretch } from '../../text/quoted-stretches.js'
import { isFragments, type Candidate } from './candidate.js'

/**
 * Gives a quotation that goes on over paragraphs to the one statement that has its beginning.
 * What follows is taken from cues in other paragraphs: a quotation opened anew is a new one only where the one before was closed.
 */
export const withContinuedQuotes = (text: string, candidates: readonly Candidate[], stretches: readonly QuotedStretch[]): readonly Candidate[] => {
  const added = new Map<Candidate, Span[]>()
  const taken = new Map<Candidate, Span[]>()
  const note = (spans: Map<Candidate, Span[]>, candidate: Candidate, span: Span): void => {
    const list = spans.get(candidate)
    if (list) list.push(span)
    else spans.set(candidate, [span])
  }
  const sayersOf = overlapFinder(candidates, (candidate) => (candidate.inner ? [] : candidate.content))
  const holders: (Candidate | undefined)[] = []
  stretches.forEach((stretch, number) => {
    const sayers = sayersOf(stretch).flatMap((sayer) => candidates[sayer] ?? [])
    const before = stretch.continues === null ? undefined : holders[stretch.continues]
    const beside = sayers.filter((sayer) => sayer === before || !before || isInParagraph(text, sayer.cue, stretch))
    holders[number] = beside[0] ?? before
    if (!before || beside.length > 0) return
    const span = { start: stretch.start, end: stretch.end }
    for (const sayer of sayers) note(taken, sayer, span)
    note(added, before, span)
  })
  return candidates.flatMap((candidate) => {
    const [more, less] = [added.get(candidate) ?? [], taken.get(candidate) ?? []]
    if (more.length === 0 && less.length === 0) return [candidate]
    const kept = candidate.content.filter((piece) => !less.some((span) => overlaps(span, piece)))
    const content = [...kept, ...more].toSorted((a, b) => a.start - b.start)
    return isFragments(content) ? [{ ...candidate, content }] : []
  })
}

const isInParagraph = (text: string, cue: Span, stretch: Span): boolean =>
  !text.slice(Math.min(cue.end, stretch.end), Math.max(cue.start, stretch.start)).includes('\n')
