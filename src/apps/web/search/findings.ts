import type { FacetCount, FacetField } from '../../../model/facet.js'
import type { FilterEstimate } from '../../../model/review-report.js'
import type { WhoAnswer } from '../../../model/who-answer.js'
import type { WhoQuery } from '../../../model/who-query.js'
import type { HearsayRecord } from '../../../open-record.js'
import { type AskedSearch, firstPageOf } from './asked-search.js'

/** What a search found, with what its page tells beside the rows. */
export interface Findings {
  readonly answer: WhoAnswer
  /** Texts of the rows' documents, by their ids. */
  readonly texts: ReadonlyMap<string, string>
  /** Null where nothing was found, or where counting takes so long that it is only done when it is asked for. */
  readonly overview: Overview | null
}

/** What was found, counted by field, and how far it can be believed. */
export interface Overview {
  readonly facets: Readonly<Record<FacetField, readonly FacetCount[]>>
  readonly estimate: FilterEstimate
}

/** Statements whose counting by field takes no time that anybody would notice. */
const fewStatements = 2_000
/** Values of a field that are shown. */
const mostValues = 8
/** A century. */
const mostMonths = 1_200

/** Asks the record. Throws USAGE as `who` does. */
export const findings = async (record: HearsayRecord, { query, isCounted }: AskedSearch): Promise<Findings> => {
  const answer = await record.who(query)
  const { counts, searched } = answer
  const found = counts.statements + counts.silences
  const [documents, overview] = await Promise.all([
    record.documents([...new Set(answer.rows.map(({ document }) => document.id))]),
    found > 0 && (isCounted || found <= fewStatements) ? overviewOf(record, firstPageOf(query), searched.statements <= fewStatements) : null,
  ])
  return { answer, texts: new Map(documents.map(({ document }) => [document.id, document.text])), overview }
}

/**
 * Counts of a query. Where the whole record is small each field is counted without its own filter, so that another value can be chosen in its place; the months without the days of
 * publication, so that another range can be.
 */
const overviewOf = async (record: HearsayRecord, query: WhoQuery, isSmall: boolean): Promise<Overview> => {
  const counted = (field: FacetField, without: readonly (keyof WhoQuery)[], most: number): Promise<readonly FacetCount[]> =>
    record.facets(isSmall ? { ...query, ...Object.fromEntries(without.map((filter) => [filter, undefined])) } : query, field, most)
  const [speaker, publisher, stance, form, month, estimate] = await Promise.all([
    counted('speaker', ['speaker'], mostValues),
    counted('publisher', ['publisher'], mostValues),
    counted('stance', ['stance'], mostValues),
    counted('form', ['form'], mostValues),
    counted('month', ['since', 'until'], mostMonths),
    record.estimate(query),
  ])
  return { facets: { speaker, publisher, stance, form, month }, estimate }
}
