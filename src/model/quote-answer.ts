import type { ActorEntry } from './actor-entry.js'
import type { Counts } from './counts.js'
import type { FoundStatement } from './found-statement.js'
import type { QuoteComparison } from './quote-difference.js'
import type { RecordExtent } from './record-extent.js'
import type { Span } from './span.js'

/**
 * What became of a quotation that was looked for, best first. `verbatim`: inside quote marks, in a statement, by the speaker asked for. `other-speaker`: the same, by
 * somebody else. `unattributed`: the words stand there in quote marks, in no statement. `paraphrase`: the words stand there without quote marks. `headline`: only in a
 * title. `altered`: other words, with their differences.
 */
export type QuoteFinding = 'verbatim' | 'other-speaker' | 'unattributed' | 'paraphrase' | 'headline' | 'altered' | 'not-found'

/** One place at which a quotation, or a version of it, stands. */
export interface QuoteHit {
  readonly finding: Exclude<QuoteFinding, 'not-found'>
  /** The quotation asked for on the left, the page's words on the right; the right spans are UTF-16 offsets of `words`. */
  readonly comparison: QuoteComparison
  readonly document: FoundStatement['document']
  /** UTF-16 offsets of the document's text, and the words there. */
  readonly span: Span
  readonly words: string
  /** The innermost statement that the words stand in, or null. */
  readonly statement: FoundStatement | null
}

/** The answer to "did they really say that?". */
export interface QuoteAnswer {
  readonly quote: string
  /** Whom the speaker asked for can mean; null where none was asked for. */
  readonly by: readonly ActorEntry[] | null
  readonly finding: QuoteFinding
  /** Best finding first, within one the earliest publication first. */
  readonly hits: readonly QuoteHit[]
  /** Of the hits of the best finding. */
  readonly counts: Pick<Counts, 'reports' | 'origins'>
  readonly searched: RecordExtent
}
