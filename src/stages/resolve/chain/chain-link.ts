import type { Span } from '../../../model/span.js'

/** How a link of a chain was found. */
export type LinkKind =
  /** The source of a statement around, or beside, that passes this one on. */
  | 'outer-source'
  /** Words that name who passes it on and are no statement of the reader's: "according to Y", "Y reported", "citing Y", "quoted by Y". */
  | 'attribution-phrase'
  /** The outlet that was told it, and is its addressee too: "told Reuters", "in an interview with Fox News". */
  | 'outlet-told'
  /** The outlet that carried it: "said on CNN", "wrote in The Avel Post". */
  | 'outlet'
  /** What it was written in: "in a statement on Telegram". */
  | 'document'
  /** The agency that the dateline names: the whole story is passed on by it. */
  | 'dateline'

/** Who or what stands between the speaker of a statement and the page. */
export interface ChainLink {
  /** The words that name it. */
  readonly span: Span
  readonly kind: LinkKind
  /** The statement whose source it is, or null. */
  readonly statementId: string | null
}
