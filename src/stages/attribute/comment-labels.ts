import type { Document } from '../../model/document.js'
import { contains } from '../../model/span.js'
import type { Candidate } from './candidate.js'

/** Leaves out what takes the label of a marked comment ("OUR VIEW: …") for somebody who speaks: the comment is the publisher's own, and nobody quoted in it stands inside what the label says. */
export const withoutCommentLabels = ({ text, blocks }: Document, candidates: readonly Candidate[]): readonly Candidate[] => {
  const starts = new Set(blocks.filter(({ kind }) => kind === 'commentary').map(({ start }) => start))
  const isLabel = ({ source: [first, ...others], cue }: Candidate): boolean =>
    first !== undefined && others.length === 0 && starts.has(first.start) && /^\s*:\s*$/.test(text.slice(first.end, cue.end))
  const said = candidates.filter(isLabel).flatMap(({ content }) => content)
  return candidates
    .filter((candidate) => !isLabel(candidate))
    .map((candidate) => (said.some((piece) => contains(piece, candidate.cue)) ? { ...candidate, inner: false } : candidate))
}
