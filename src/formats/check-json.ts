import type { Document } from '../model/document.js'
import type { QuoteAnswer, QuoteHit } from '../model/quote-answer.js'
import { foundRow } from './found-row.js'
import { type OffsetUnit, spanPrinter } from './offset-unit.js'
import { oneLineJson } from './one-line-json.js'
import { verdict } from './verdict.js'

/** The whole answer as one line of JSON. The spans of differences are UTF-16 offsets of the two wordings, `start` and `end` are in the unit asked for. */
export const checkJson = (answer: QuoteAnswer, documents: ReadonlyMap<string, Document>, unit: OffsetUnit): string => {
  const { quote, by, finding, hits, counts, searched } = answer
  return `${oneLineJson({ quote, by, finding, verdict: verdict(answer), counts, hits: hits.map((hit) => hitRecord(hit, documents.get(hit.document.id) ?? null, unit)), searched })}\n`
}

const hitRecord = ({ finding, comparison, document: found, span, words, statement }: QuoteHit, document: Document | null, unit: OffsetUnit): object => ({
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
