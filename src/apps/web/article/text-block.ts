import type { BlockKind } from '../../../model/block.js'
import type { Document } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import { innermostOf, type MarkedRun, markedRuns, type PlacedMark } from './marked-text.js'

/** A block of the text cut into its marked runs. */
export interface TextBlock extends Span {
  readonly kind: BlockKind
  readonly runs: readonly MarkedRun[]
}

/** Blocks of one kind that follow each other, where that kind is shown as one thing: the items of a list, a note of the outlet. */
export interface BlockGroup {
  readonly kind: BlockKind
  readonly blocks: readonly TextBlock[]
}

/** The blocks of a document with their marks; a text without blocks is one paragraph. */
export const textBlocks = ({ text, blocks }: Pick<Document, 'text' | 'blocks'>, marks: readonly PlacedMark[]): readonly TextBlock[] => {
  const whole = [{ start: 0, end: text.length, kind: 'paragraph' as const }]
  return (blocks.length === 0 && text !== '' ? whole : blocks).map(({ start, end, kind }) => ({ start, end, kind, runs: markedRuns({ start, end }, marks) }))
}

const joined: ReadonlySet<BlockKind> = new Set(['list', 'quotation', 'commentary', 'earlier-coverage'])

/** The same in groups. */
export const blockGroups = (blocks: readonly TextBlock[]): readonly BlockGroup[] => {
  const groups: { kind: BlockKind; blocks: TextBlock[] }[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last !== undefined && last.kind === block.kind && joined.has(block.kind)) last.blocks.push(block)
    else groups.push({ kind: block.kind, blocks: [block] })
  }
  return groups
}

/** Where each statement can be chosen: the start of the first run that brings it into focus, by its id. None for one that inner ones cover whole. */
export const placesToChoose = (blocks: readonly TextBlock[], text: string): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  for (const run of blocks.flatMap(({ runs }) => runs)) {
    const id = innermostOf(run)?.statement.statement.id
    if (id !== undefined && !places.has(id) && text.slice(run.start, run.end).trim() !== '') places.set(id, run.start)
  }
  return places
}
