import { overlaps, type Span } from '../../model/span.js'
import { overlapFinder } from '../../text/overlap-finder.js'
import type { QuotedStretch } from '../../text/quoted-stretches.js'
import { isFragments, type Candidate } from './candidate.js'
import { nest } from './nest.js'

/** A sentence's end, or a paragraph's, between a cue and a piece. */
const boundary = /[.!?]["”’»')\]]*\s|\n/

/**
 * Tidies what the labels leave: sources from other sentences, pieces of content that a nearer cue has, and the edges of pieces.
 * Each rule is there because it raises the figures on PolNeAR's dev part: see docs/tried.md.
 */
export const untangle = (text: string, candidates: readonly Candidate[], stretches: readonly QuotedStretch[]): readonly Candidate[] => {
  const within = nest(candidates)
  const isOutermost = (number: number): boolean => within[number] === null && candidates[number]?.inner === false
  const holdersOf = overlapFinder(candidates, (candidate) => candidate.content)
  const rivalsFor = (piece: Span, candidate: Candidate): readonly Candidate[] =>
    holdersOf(piece).flatMap((number) => (isOutermost(number) && candidates[number] && candidates[number] !== candidate ? [candidates[number]] : []))
  const stretchesIn = overlapFinder(stretches, (stretch) => [stretch])
  const stretchesAround = (piece: Span): readonly QuotedStretch[] => stretchesIn(piece).flatMap((number) => stretches[number] ?? [])
  return candidates.map((candidate, number) => {
    const own = isOutermost(number) ? withoutOthers(text, candidate, rivalsFor) : candidate.content
    const content = closed(joined(text, trimmed(text, own), [...candidate.source, candidate.cue]), candidate.cue, stretchesAround)
    const source = nearestSource(text, candidate).map((piece) => withItsComma(text, piece))
    return { ...candidate, source, content: isFragments(content) ? content : candidate.content }
  })
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

const between = (text: string, a: Span, b: Span): string => text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))

/** A source is named in one sentence: the one nearest to the cue. */
const nearestSource = (text: string, { source, cue }: Candidate): readonly Span[] => {
  const nearest = source.toSorted((a, b) => distance(a, cue) - distance(b, cue))[0]
  return nearest ? source.filter((piece) => piece === nearest || !boundary.test(between(text, piece, nearest))) : source
}

/** A name has no comma behind it; a source with an appositive takes the comma that ends it. */
const withItsComma = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const bare = words.replace(/,$/, '')
  if (!bare.includes(',')) return { start, end: start + bare.length }
  return { start, end: bare === words && text[end] === ',' ? end + 1 : end }
}

/** Longest rest of a quotation, in code units, that a piece which breaks off inside it is given. */
const longestRest = 200

/** Pieces that break off inside a quotation go on to its closing mark, unless the cue stands before it. */
const closed = (content: readonly Span[], cue: Span, stretchesAround: (piece: Span) => readonly QuotedStretch[]): readonly Span[] =>
  content.map((piece) => {
    const open = stretchesAround(piece).find((stretch) => piece.start <= stretch.start && stretch.start < piece.end && piece.end < stretch.end)
    if (!open || open.end - piece.end > longestRest) return piece
    const rest = { start: piece.end, end: open.end }
    return overlaps(rest, cue) || content.some((other) => other !== piece && overlaps(rest, other)) ? piece : { start: piece.start, end: open.end }
  })

/** The content without pieces in other sentences that another outermost cue, nearer to them, has too. */
const withoutOthers = (text: string, candidate: Candidate, rivalsFor: (piece: Span, candidate: Candidate) => readonly Candidate[]): readonly Span[] => {
  const { content, cue } = candidate
  if (content.length < 2) return content
  const kept = content.filter((piece) => {
    if (!boundary.test(between(text, cue, piece))) return true
    const far = distance(cue, piece)
    return !rivalsFor(piece, candidate).some((other) => other.content.some((span) => overlaps(span, piece) && distance(other.cue, span) < far))
  })
  return kept.length > 0 ? kept : content
}

/** Pieces without the commas, colons and dashes at their edges; pieces without a word are dropped. */
const trimmed = (text: string, content: readonly Span[]): readonly Span[] =>
  content.flatMap((piece) => {
    const words = text.slice(piece.start, piece.end)
    const start = piece.start + (/^[,;:—–\-\s]*/.exec(words)?.[0].length ?? 0)
    const end = piece.end - (words.length - words.replace(/[,;:—–\s]+$/, '').length)
    return start < end && /[\p{L}\p{N}\p{S}]/u.test(text.slice(start, end)) ? [{ start, end }] : []
  })

/** Pieces with at most one word between them, which is no part of source or cue, as one. */
const joined = (text: string, content: readonly Span[], others: readonly Span[]): readonly Span[] => {
  const pieces: Span[] = []
  for (const piece of content) {
    const last = pieces.at(-1)
    const gap = last ? text.slice(last.end, piece.start) : ''
    const gapSpan = last ? { start: last.end, end: piece.start } : piece
    if (last && !gap.includes('\n') && gap.trim().split(/\s+/).length <= 1 && !others.some((other) => overlaps(other, gapSpan)))
      pieces[pieces.length - 1] = { start: last.start, end: piece.end }
    else pieces.push(piece)
  }
  return pieces
}
