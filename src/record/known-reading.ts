import type { Block } from '../model/block.js'
import type { Document } from '../model/document.js'
import type { KeptDocument } from '../model/kept-document.js'
import { contains, type Fragments, type Span } from '../model/span.js'
import type { Found, Known } from '../pipeline.js'
import { overlapFinder } from '../text/overlap-finder.js'
import { trimmed } from '../text/paragraphs.js'
import { type TwinParagraphs, twinParagraphs } from '../stages/trace/index.js'
import { unpackFound } from './found-packing.js'

type Candidate = Found['candidates'][number]

/**
 * What a near-duplicate that was read tells of a document, at its places there; null where it tells nothing.
 *
 * Only blocks that are the same in both, of the same kind, are known, and only where everything that was found by cues in them has its place in this document too, as far apart
 * as it was there. All others are read.
 */
export const knownReading = (near: KeptDocument, document: Document): Known | null => {
  const found = near.modelId === null ? null : unpackFound(near.found, near.modelId)
  if (found === null || near.document.language !== document.language) return null
  const twins = twinParagraphs(near.document.text, document.text)
  const blocks = blockPairs(near.document, document, twins)
  const placed = found.candidates.flatMap((candidate) => {
    const from = blocks.findIndex(({ old }) => contains(old, candidate.cue))
    return from < 0 ? [] : [{ from, candidate: placedCandidate(candidate, twins, blocks) }]
  })
  const doubtful = new Set(placed.filter(({ candidate }) => candidate === null).map(({ from }) => from))
  const paragraphs = blocks.filter((_, number) => !doubtful.has(number)).map(({ new: { start, end } }) => ({ start, end }))
  if (paragraphs.length === 0) return null
  const isKnown = overlapFinder(paragraphs, (paragraph) => [paragraph])
  return {
    paragraphs,
    candidates: placed.flatMap(({ from, candidate }) => (candidate === null || doubtful.has(from) ? [] : [candidate])),
    mentions: found.mentions.flatMap((mention) => {
      const place = twins.map(mention)
      return place === null || isKnown(place).length === 0 ? [] : [{ ...mention, ...place }]
    }),
  }
}

interface BlockPair {
  readonly old: Block
  readonly new: Block
  /** Their numbers among the blocks of their documents. */
  readonly oldNumber: number
  readonly newNumber: number
}

/** The blocks all of whose lines are twins of the lines of one block of the same kind, in the same order; in the order of the new text. */
const blockPairs = (near: Document, document: Document, { pairs }: TwinParagraphs): readonly BlockPair[] => {
  const pairsIn = overlapFinder(pairs, (pair) => [pair.new])
  const oldBlocks = overlapFinder(near.blocks, (block) => [block])
  return document.blocks.flatMap((block, newNumber) => {
    const lines = pairsIn(block).flatMap((number) => pairs[number] ?? [])
    const numbers = new Set(lines.flatMap((line) => oldBlocks(line.old)))
    const [oldNumber = -1] = numbers
    const old = near.blocks[oldNumber]
    if (!old || numbers.size !== 1 || old.kind !== block.kind) return []
    const areAll =
      lines.every((line, number) => number === 0 || lines[number - 1]!.old.end <= line.old.start) &&
      coversAll(
        document.text,
        block,
        lines.map((line) => line.new),
      ) &&
      coversAll(
        near.text,
        old,
        lines.map((line) => line.old),
      )
    return areAll ? [{ old, new: block, oldNumber, newNumber }] : []
  })
}

/** Whether nothing but white space of a block stands outside its lines. */
const coversAll = (text: string, block: Span, lines: readonly Span[]): boolean => {
  let at = block.start
  for (const { start, end } of lines.toSorted((a, b) => a.start - b.start)) {
    const gap = trimmed(text, at, Math.max(at, start))
    if (gap.start < gap.end) return false
    at = Math.max(at, end)
  }
  const rest = trimmed(text, at, Math.max(at, block.end))
  return rest.start >= rest.end
}

/** A candidate at its place in the new text; null where a piece of it has none, or where its blocks do not follow one another as they did. */
const placedCandidate = (candidate: Candidate, twins: TwinParagraphs, blocks: readonly BlockPair[]): Candidate | null => {
  const cue = twins.map(candidate.cue)
  const source = candidate.source.map(twins.map)
  const content = candidate.content.map(twins.map)
  const shifts = new Set([candidate.cue, ...candidate.source, ...candidate.content].map((span) => shiftOf(span, blocks)))
  if (cue === null || !areAll(source) || !areAll(content) || !isFragments(content) || shifts.size !== 1 || shifts.has(null)) return null
  return { ...candidate, cue, source, content }
}

/** By how many blocks a span has moved. */
const shiftOf = (span: Span, blocks: readonly BlockPair[]): number | null => {
  const pair = blocks.find(({ old }) => contains(old, span))
  return pair ? pair.newNumber - pair.oldNumber : null
}

const areAll = (spans: readonly (Span | null)[]): spans is readonly Span[] => !spans.includes(null)

const isFragments = (spans: readonly Span[]): spans is Fragments => spans.length > 0
