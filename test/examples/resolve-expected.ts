import type { ReferenceReason } from '../../src/model/actor-reference.js'
import type { Block } from '../../src/model/block.js'
import type { Span } from '../../src/model/span.js'
import type { Stance } from '../../src/model/stance.js'
import type { Form, Place } from '../../src/model/statement.js'
import type { Unattributed } from '../../src/model/unattributed.js'
import type { Expected, ExpectedReference, ExpectedStatement, ExpectedTime } from './expected.js'
import { findWords, type Words } from './find-words.js'

/** An expected reference at its place in a text. `actor` undefined: not judged. `reason` null: the name is. */
export interface ResolvedReference {
  readonly name: string
  readonly actor: string | null | undefined
  readonly mention: Span | null
  readonly reason: ReferenceReason | null
}

/** An expected statement at its place in a text, with what the record leaves out. */
export interface ResolvedStatement {
  readonly source: readonly Span[] | null
  readonly cue: readonly Span[] | null
  readonly content: readonly Span[]
  readonly form: Form
  /** Index of the outer statement, or null. */
  readonly within: number | null
  readonly placedIn: Place
  readonly speakers: readonly ResolvedReference[]
  readonly addressees: readonly ResolvedReference[]
  readonly about: readonly ResolvedReference[]
  readonly via: readonly ResolvedReference[]
  readonly stance: Stance
  readonly negated: boolean
  readonly modal: boolean
  /** Index of the statement that this one repeats, or null. */
  readonly repeats: number | null
  /** Null: not judged. */
  readonly saidAt: ExpectedTime | null
}

/** A reference to an earlier story at its place in a text: the span covers the words that the record gives. */
export interface ResolvedCoverage extends Span {
  readonly title: string | null
  readonly date: string | null
  readonly url: string | null
}

/** An expected record at its places in a text. The span of a block covers the words that the record gives, at least: its first ones. */
export interface ResolvedExpected {
  readonly blocks: readonly Block[]
  readonly statements: readonly ResolvedStatement[]
  readonly unattributed: readonly Unattributed[]
  readonly earlierCoverage: readonly ResolvedCoverage[]
}

/** Finds the words of an expected record in a document's text. Throws, naming the statement, where words are missing or could be meant in several places. */
export const resolveExpected = (expected: Expected, text: string): ResolvedExpected => ({
  blocks: resolveBlocks(expected.blocks, text),
  statements: expected.statements.map((statement, index) => naming(`statement ${String(index)}`, () => resolveStatement(statement, expected.document, text))),
  unattributed: expected.unattributed.map(({ words, reason }, index) => naming(`unattributed ${String(index)}`, () => ({ ...findWords(text, words), reason }))),
  earlierCoverage: (expected.earlierCoverage ?? []).map(({ words, ...story }, index) => naming(`earlierCoverage ${String(index)}`, () => ({ ...story, ...findWords(text, words) }))),
})

const resolveStatement = (statement: ExpectedStatement, { publisher, publishedAt }: Expected['document'], text: string): ResolvedStatement => {
  const findPieces = (pieces: readonly Words[]): readonly Span[] => pieces.map((piece) => findWords(text, piece))
  const findReferences = (references: readonly ExpectedReference[] = []): readonly ResolvedReference[] =>
    references.map(({ name, actor, mention, reason }) => ({ name, actor, mention: mention == null ? null : findWords(text, mention), reason: reason ?? null }))
  const { source, cue, content, form, within, placedIn, stance, negated, modal, repeats, saidAt } = statement
  return {
    source: source && findPieces(source),
    cue: cue && findPieces(cue),
    content: findPieces(content),
    form,
    within,
    placedIn,
    speakers: findReferences(statement.speakers),
    addressees: findReferences(statement.addressees),
    about: findReferences(statement.about),
    via: findReferences(statement.via ?? [{ name: publisher }]),
    stance: stance ?? 'assert',
    negated: negated ?? false,
    modal: modal ?? false,
    repeats: repeats ?? null,
    saidAt: saidAt === undefined ? { earliest: null, latest: publishedAt && publicationBound(publishedAt) } : saidAt,
  }
}

/** The first moment, or day, that is certainly after the publication. */
export const publicationBound = (publishedAt: string): string => {
  if (publishedAt.includes('T')) return publishedAt
  const day = new Date(`${publishedAt}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

/** Blocks are in the order of the text, so each is looked for after the one before. */
const resolveBlocks = (blocks: Expected['blocks'], text: string): readonly Block[] => {
  let from = 0
  return blocks.map(({ kind, words }) => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`block not found, or not in this order: ${JSON.stringify(words)}`)
    from = start + words.length
    return { kind, start, end: from }
  })
}

const naming = <T>(what: string, find: () => T): T => {
  try {
    return find()
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
