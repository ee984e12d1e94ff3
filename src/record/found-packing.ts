import type { Fragments, Span } from '../model/span.js'
import type { Found } from '../pipeline.js'

/** What the model found, as it is kept beside a document: numbers only, a tenth of the size. */
interface PackedFound {
  /** Of each candidate: cue, whether it is inner, confidence, pieces of the source, pieces of the content; pieces as start and length. */
  readonly candidates: readonly (readonly [
    start: number,
    length: number,
    inner: 0 | 1,
    confidence: number,
    source: readonly number[],
    content: readonly number[],
  ])[]
  /** Of each mention: start, length, number of its kind. */
  readonly mentions: readonly number[]
}

type Mention = Found['mentions'][number]

const kinds: readonly Mention['actorKind'][] = ['person', 'organization', 'place', 'other', 'state', 'group', 'document', 'unnamed']

/** Packs what the model found in a document. */
export const packFound = ({ candidates, mentions }: Found): PackedFound => ({
  candidates: candidates.map(({ source, cue, content, inner, confidence }) => [
    cue.start,
    cue.end - cue.start,
    inner ? 1 : 0,
    confidence,
    source.flatMap(pair),
    content.flatMap(pair),
  ]),
  mentions: mentions.flatMap(({ start, end, actorKind }) => [start, end - start, kinds.indexOf(actorKind)]),
})

/** What was packed, or null where it is something else. How sure a mention is is not kept: nobody asks. */
export const unpackFound = (packed: unknown, modelId: string): Found | null => {
  if (!isPacked(packed)) return null
  return {
    candidates: packed.candidates.flatMap(([start, length, inner, confidence, source, content]) => {
      const pieces = spansOf(content)
      return isFragments(pieces)
        ? [{ source: spansOf(source), cue: { start, end: start + length }, content: pieces, inner: inner === 1, confidence, modelId }]
        : []
    }),
    mentions: Array.from({ length: packed.mentions.length / 3 }, (_, number): Mention => {
      const [start = 0, length = 0, kind = 0] = packed.mentions.slice(number * 3, number * 3 + 3)
      return { start, end: start + length, actorKind: kinds[kind] ?? 'other', probability: 1 }
    }),
  }
}

const pair = ({ start, end }: Span): readonly number[] => [start, end - start]

const spansOf = (numbers: readonly number[]): readonly Span[] =>
  Array.from({ length: numbers.length / 2 }, (_, number) => {
    const [start = 0, length = 0] = numbers.slice(number * 2, number * 2 + 2)
    return { start, end: start + length }
  })

const isFragments = (spans: readonly Span[]): spans is Fragments => spans.length > 0

const isPacked = (value: unknown): value is PackedFound =>
  typeof value === 'object' &&
  value !== null &&
  'candidates' in value &&
  Array.isArray(value.candidates) &&
  'mentions' in value &&
  Array.isArray(value.mentions)
