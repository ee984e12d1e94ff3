import type { Span } from './span.js'

/** What a block of a page is to its readers. Page furniture (menus, share bars, newsletter calls) is no block at all. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'dateline'
  | 'paragraph'
  | 'quotation'
  | 'list'
  | 'caption'
  /** The outlet's own words, marked as such: "Editor's note:", "Analysis:". */
  | 'commentary'
  /** Text carried over from the outlet's earlier stories. */
  | 'earlier-coverage'

/** A stretch of the document's text with one role. Blocks are in the order of the text and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind
}
