import type { Block, BlockKind } from '../../model/block.js'
import type { Document } from '../../model/document.js'
import { shapesOf } from '../../text/shapes.js'
import type { WordPieces } from '../../text/word-pieces.js'

/** The words of a document's blocks as columns; datelines, and what stands in no block, are not read. A word may be several pieces. */
export interface Words {
  readonly count: number
  /** Ids and shapes of all pieces. */
  readonly ids: Int32Array
  readonly shapes: Int32Array
  /** A word's first piece, and one more entry: the number of pieces. */
  readonly firsts: Int32Array
  /** UTF-16 offsets of each word. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The number of each word's paragraph; paragraphs beside each other have numbers beside each other. */
  readonly paragraphs: Int32Array
  /** 1 where the paragraph before a word's own, or the one after it, is likely to be what is said: see `leanings`. */
  readonly leansBack: Uint8Array
  readonly leansOn: Uint8Array
}

/** Cuts the blocks of a document into words. */
export const wordsOf = (document: Document, wordPieces: WordPieces): Words => {
  const pieces = wordPieces.tokenize(document.text)
  const pieceShapes = shapesOf(document.text, pieces)
  const paragraphOf = paragraphNumbers(document.blocks)
  const ids: number[] = []
  const shapes: number[] = []
  const firsts: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const paragraphs: number[] = []
  const leaning = leanings(document)
  const leansBack: number[] = []
  const leansOn: number[] = []
  let block = 0
  for (let piece = 0, next = 0; piece < pieces.ids.length; piece = next) {
    next = piece + 1
    while (next < pieces.ids.length && pieces.wordStart[next] === 0) next += 1
    const start = pieces.starts[piece] ?? 0
    const end = pieces.ends[next - 1] ?? start
    while (block < document.blocks.length && (document.blocks[block]?.end ?? 0) <= start) block += 1
    const here = document.blocks[block]
    if (!here || here.kind === 'dateline' || start < here.start || end > here.end) continue
    firsts.push(ids.length)
    starts.push(start)
    ends.push(end)
    paragraphs.push(paragraphOf[block] ?? 0)
    leansBack.push(leaning[block]?.back ? 1 : 0)
    leansOn.push(leaning[block]?.on ? 1 : 0)
    for (let part = piece; part < next; part += 1) {
      ids.push(pieces.ids[part] ?? 0)
      shapes.push(pieceShapes[part] ?? 0)
    }
  }
  return {
    count: firsts.length,
    ids: Int32Array.from(ids),
    shapes: Int32Array.from(shapes),
    firsts: Int32Array.from([...firsts, ids.length]),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    paragraphs: Int32Array.from(paragraphs),
    leansBack: Uint8Array.from(leansBack),
    leansOn: Uint8Array.from(leansOn),
  }
}

/** Of each block: whether it names who says the one before ("— The harbour master"), or leads to the one after ("She said:"). A block of its own for a quotation is said by who stands beside it. */
const leanings = ({ text, blocks }: Document): readonly { readonly back: boolean; readonly on: boolean }[] =>
  blocks.map(({ start, end }, number) => ({
    back: blocks[number - 1]?.kind === 'quotation' || /[-–—―]/.test(text.charAt(start)),
    on: blocks[number + 1]?.kind === 'quotation' || text.charAt(end - 1) === ':',
  }))

/** What is said in a headline or a caption is said there: such a block is beside no other. */
const standingAlone: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'caption'])
/** Another voice than the story's: beside its own kind only. */
const otherVoices: ReadonlySet<BlockKind> = new Set(['commentary', 'earlier-coverage'])

const areBeside = (one: BlockKind, other: BlockKind): boolean =>
  !standingAlone.has(one) && !standingAlone.has(other) && (one === other || (!otherVoices.has(one) && !otherVoices.has(other)))

const paragraphNumbers = (blocks: readonly Block[]): readonly number[] => {
  let paragraph = -1
  return blocks.map(({ kind }, number) => {
    const before = blocks[number - 1]?.kind
    paragraph += before === undefined || areBeside(before, kind) ? 1 : 2
    return paragraph
  })
}
