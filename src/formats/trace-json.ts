import type { Document } from '../model/document.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { QuoteTrace } from '../model/quote-trace.js'
import { foundRow } from './found-row.js'
import type { OffsetUnit } from './offset-unit.js'
import { oneLineJson } from './one-line-json.js'

/** A trace as one line of JSON: each report is a row as `who --json` prints it. */
export const traceJson = ({ asked, variants, counts }: QuoteTrace, documents: ReadonlyMap<string, Document>, unit: OffsetUnit): string => {
  const row = (found: FoundStatement): object | null => {
    const document = documents.get(found.document.id)
    return document === undefined ? null : foundRow(found, document, unit)
  }
  return `${oneLineJson({
    asked: asked.statement.id,
    variants: variants.map(({ reports, from }) => ({
      words: reports[0]?.words ?? null,
      from: from === null ? null : { variant: from.variant, ...from.comparison },
      reports: reports.map(row),
    })),
    counts,
  })}\n`
}
