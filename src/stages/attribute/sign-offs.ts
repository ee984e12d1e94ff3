import type { Document } from '../../model/document.js'
import { contains, type Span } from '../../model/span.js'
import { overlapFinder } from '../../text/overlap-finder.js'
import type { QuotedStretch } from '../../text/quoted-stretches.js'
import { isFragments, type Candidate } from './candidate.js'

/** A dash and a name up to the end of the line: '"…" — Commissioner for Ports'. */
const signOff = /^\s*(—|–|―|--|-(?=\s?\p{Lu}))\s*(\p{Lu}[^\n"“”«»!?]{1,118})$/u
const confidence = 0.85
const modelId = 'sign-offs-1'

/**
 * The candidates with those for quotations that are signed with a dash and a name, at the end of their paragraph or in the next one.
 * A quotation so signed is taken from cues that stand elsewhere, and left to a cue beside it.
 */
export const withSignOffs = (document: Document, stretches: readonly QuotedStretch[], found: readonly Candidate[]): readonly Candidate[] => {
  const signed = signOffs(document, stretches, found)
  const isSigned = overlapFinder(signed, (candidate) => [...candidate.content, ...candidate.source])
  const rest = found.flatMap((candidate) => {
    const content = candidate.content.filter((piece) => contains(piece, candidate.cue) || isSigned(piece).length === 0 || isSigned(candidate.cue).length > 0)
    return isFragments(content) ? [{ ...candidate, content }] : []
  })
  return [...rest, ...signed]
}

const signOffs = ({ text, blocks }: Document, stretches: readonly QuotedStretch[], found: readonly Candidate[]): readonly Candidate[] => {
  const outermost = stretches.filter((stretch) => stretch.depth === 0)
  const stretchesIn = overlapFinder(outermost, (stretch) => [stretch])
  const sayersOf = overlapFinder(found, (candidate) => candidate.content)
  return blocks.flatMap((block, number) => {
    const last = stretchesIn(block)
      .map((index) => outermost[index])
      .findLast((stretch) => stretch !== undefined && contains(block, stretch))
    const before = blocks[number - 1]
    const signed: { content: Span; from: number } | null = last
      ? { content: { start: last.start, end: last.end }, from: last.end }
      : before?.kind === 'quotation'
        ? { content: { start: before.start, end: before.end }, from: block.start }
        : null
    if (!signed) return []
    const match = signOff.exec(text.slice(signed.from, block.end))
    const beside = { start: Math.min(block.start, signed.content.start), end: block.end }
    if (!match || sayersOf(signed.content).some((sayer) => isBeside(found[sayer], beside, signed.content))) return []
    const [whole, dash = '', name = ''] = match
    const dashStart = signed.from + whole.indexOf(dash)
    const source = { start: block.end - name.length, end: block.end - (/[.\s]*$/.exec(name)?.[0].length ?? 0) }
    return [
      { source: [source], cue: { start: dashStart, end: dashStart + dash.length }, content: [signed.content] as const, inner: false, confidence, modelId },
    ]
  })
}

/** Whether a cue stands in the paragraph of a quotation, and not inside it. */
const isBeside = (sayer: Candidate | undefined, paragraph: Span, quotation: Span): boolean =>
  sayer !== undefined && !sayer.inner && contains(paragraph, sayer.cue) && !contains(quotation, sayer.cue)
