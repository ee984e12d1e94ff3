import type { Block } from '../../src/model/block.js'
import type { Span } from '../../src/model/span.js'
import type { Form, Place } from '../../src/model/statement.js'
import type { Unattributed } from '../../src/model/unattributed.js'
import type { Expected, ExpectedStatement } from './expected.js'
import { findWords, type Words } from './find-words.js'

/** An expected statement at its place in a text. */
export interface ResolvedStatement {
  readonly source: readonly Span[] | null
  readonly cue: readonly Span[] | null
  readonly content: readonly Span[]
  readonly form: Form
  /** Index of the outer statement, or null. */
  readonly within: number | null
  readonly placedIn: Place
}

/** An expected record at its places in a text. The span of a block covers the words that the record gives, at least: its first ones. */
export interface ResolvedExpected {
  readonly blocks: readonly Block[]
  readonly statements: readonly ResolvedStatement[]
  readonly unattributed: readonly Unattributed[]
}

/** Finds the words of an expected record in a document's text. Throws, naming the statement, where words are missing or could be meant in several places. */
export const resolveExpected = (expected: Expected, text: string): ResolvedExpected => ({
  blocks: resolveBlocks(expected.blocks, text),
  statements: expected.statements.map((statement, index) => naming(`statement ${String(index)}`, () => resolveStatement(statement, text))),
  unattributed: expected.unattributed.map(({ words, reason }, index) => naming(`unattributed ${String(index)}`, () => ({ ...findWords(text, words), reason }))),
})

const resolveStatement = ({ source, cue, content, form, within, placedIn }: ExpectedStatement, text: string): ResolvedStatement => {
  const findPieces = (pieces: readonly Words[]): readonly Span[] => pieces.map((piece) => findWords(text, piece))
  return { source: source && findPieces(source), cue: cue && findPieces(cue), content: findPieces(content), form, within, placedIn }
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
