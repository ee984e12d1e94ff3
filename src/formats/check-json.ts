import type { Document } from '../model/document.js'
import type { QuoteAnswer, QuoteHit } from '../model/quote-answer.js'
import type { QuoteComparison } from '../model/quote-difference.js'
import type { Span } from '../model/span.js'
import { type FoundRow, foundRow } from './found-row.js'
import { type OffsetUnit, spanPrinter } from './offset-unit.js'
import { oneLineJson } from './one-line-json.js'
import { verdict } from './verdict.js'

/** A place at which a quotation, or a version of it, stands, as it is printed: its differences, its document's particulars, its place and its statement. */
export interface HitRecord extends QuoteComparison, Span {
  readonly finding: QuoteHit['finding']
  readonly documentId: string
  readonly url: string | null
  readonly publisher: string | null
  readonly title: string | null
  readonly publishedAt: string | null
  readonly retrievedAt: string | null
  readonly superseded: boolean
  readonly words: string
  readonly statement: FoundRow | null
}

/** The answer to "did they really say that?" as it is printed. */
export interface CheckRecord extends Omit<QuoteAnswer, 'hits'> {
  /** In a sentence, for people. */
  readonly verdict: string
  readonly hits: readonly HitRecord[]
}

/** The whole answer as one line of JSON. */
export const checkJson = (answer: QuoteAnswer, documents: ReadonlyMap<string, Document>, unit: OffsetUnit): string =>
  `${oneLineJson(checkRecord(answer, documents, unit))}\n`

/** The whole answer as data. The spans of differences are UTF-16 offsets of the two wordings, `start` and `end` are in the unit asked for. */
export const checkRecord = (answer: QuoteAnswer, documents: ReadonlyMap<string, Document>, unit: OffsetUnit): CheckRecord => {
  const { quote, by, finding, hits, counts, searched } = answer
  return {
    quote,
    by,
    finding,
    verdict: verdict(answer),
    counts,
    hits: hits.map((hit) => hitRecord(hit, documents.get(hit.document.id) ?? null, unit)),
    searched,
  }
}

const hitRecord = ({ finding, comparison, document: found, span, words, statement }: QuoteHit, document: Document | null, unit: OffsetUnit): HitRecord => ({
  finding,
  ...comparison,
  documentId: found.id,
  url: found.url ?? found.canonicalUrl,
  publisher: found.publisher,
  title: found.title,
  publishedAt: found.publishedAt,
  retrievedAt: found.retrievedAt,
  superseded: found.superseded,
  ...(document === null ? span : spanPrinter(document.text, unit)(span)),
  words,
  statement: statement === null || document === null ? null : foundRow(statement, document, unit),
})
