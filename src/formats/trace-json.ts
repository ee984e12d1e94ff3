import type { Counts } from '../model/counts.js'
import type { Document } from '../model/document.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { QuoteComparison } from '../model/quote-difference.js'
import type { QuoteTrace } from '../model/quote-trace.js'
import { type FoundRow, foundRow } from './found-row.js'
import type { OffsetUnit } from './offset-unit.js'
import { oneLineJson } from './one-line-json.js'

/** One wording and the reports that carry it, as it is printed. */
export interface VariantRecord {
  readonly words: string | null
  /** The earlier wording that it is nearest to, by its number from 0, and what differs. */
  readonly from: ({ readonly variant: number } & QuoteComparison) | null
  /** Each as `who --json` prints it; null where its document is gone. */
  readonly reports: readonly (FoundRow | null)[]
}

/** A trace as it is printed. */
export interface TraceRecord {
  /** The id of the statement that was asked for. */
  readonly asked: string
  readonly variants: readonly VariantRecord[]
  readonly counts: Counts
}

/** A trace as one line of JSON. */
export const traceJson = (trace: QuoteTrace, documents: ReadonlyMap<string, Document>, unit: OffsetUnit): string =>
  `${oneLineJson(traceRecord(trace, documents, unit))}\n`

/** A trace as data. */
export const traceRecord = ({ asked, variants, counts }: QuoteTrace, documents: ReadonlyMap<string, Document>, unit: OffsetUnit): TraceRecord => {
  const row = (found: FoundStatement): FoundRow | null => {
    const document = documents.get(found.document.id)
    return document === undefined ? null : foundRow(found, document, unit)
  }
  return {
    asked: asked.statement.id,
    variants: variants.map(({ reports, from }) => ({
      words: reports[0]?.words ?? null,
      from: from === null ? null : { variant: from.variant, ...from.comparison },
      reports: reports.map(row),
    })),
    counts,
  }
}
