import type { ActorReference } from '../../../model/actor-reference.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import type { QuoteTrace } from '../../../model/quote-trace.js'
import { byPublication } from '../../../record/publication-order.js'
import { foldedName } from '../../../text/actor-key.js'

/** Why a report may have the words from another one. `cited`: its page says so. `same-text`: its page is a near-duplicate of the other's. `wording`: the other has the nearest wording. */
export type PassedHow = 'cited' | 'same-text' | 'wording'

/** A report of a trace, and whom it may have the words from. */
export interface TracedReport {
  /** From 1, the earliest publication first, undated ones last. */
  readonly number: number
  readonly report: FoundStatement
  /** Of its wording, from 0. */
  readonly variant: number
  readonly from: { readonly number: number; readonly how: PassedHow } | null
  /** Whom its page names as the one between, the publisher left out; null where it names nobody. */
  readonly cited: ActorReference | null
}

/**
 * The reports of a trace in the order of their publication, each with at most one other that it may have the words from: what it cites, else the earliest page with the same text, else
 * the earliest report of its wording, or of the wording that its own is nearest to. What is only inferred comes from another publisher and was published before.
 */
export const tracedReports = ({ variants }: QuoteTrace): readonly TracedReport[] => {
  const reports = variants
    .flatMap(({ reports: ofOne }, variant) => ofOne.map((report) => ({ report, variant, cited: citedIn(report) })))
    .toSorted((a, b) => byPublication(a.report.document, b.report.document))
    .map((each, at) => ({ ...each, number: at + 1 }))
  return reports.map((each) => {
    const { report, variant, cited, number } = each
    const others = reports.filter((other) => other.number !== number && !isSamePublisher(other.report, report))
    const earlier = report.document.publishedAt === null ? [] : others.filter((other) => byPublication(other.report.document, report.document) < 0)
    const citing = cited === null ? [] : others.filter((other) => isPublishedBy(other.report, cited))
    // What is cited was there before, whatever its date says: the latest before is likeliest.
    const source = citing.findLast((other) => earlier.includes(other)) ?? citing[0]
    if (source) return { ...each, from: { number: source.number, how: 'cited' } }
    const sameText = earlier.find((other) => other.report.document.story === report.document.story)
    if (sameText) return { ...each, from: { number: sameText.number, how: 'same-text' } }
    const comparison = variants[variant]!.from
    const nearest = comparison === null || comparison.comparison.relation === 'different' ? null : comparison.variant
    const sameWording = earlier.find((other) => other.variant === variant) ?? earlier.find((other) => other.variant === nearest)
    return { ...each, from: sameWording ? { number: sameWording.number, how: 'wording' } : null }
  })
}

const citedIn = ({ statement: { via } }: FoundStatement): ActorReference | null => via.findLast(({ reason }) => reason !== 'publisher') ?? null

const isPublishedBy = ({ document, statement }: FoundStatement, { actor, name }: ActorReference): boolean => {
  const own = statement.via.find(({ reason }) => reason === 'publisher')
  return (actor !== null && own?.actor === actor) || (document.publisher !== null && foldedName(document.publisher) === foldedName(name))
}

const isSamePublisher = (a: FoundStatement, b: FoundStatement): boolean => a.document.publisher !== null && a.document.publisher === b.document.publisher
