import { askedOf } from '../../../formats/asked-filters.js'
import type { FacetCount, FacetField } from '../../../model/facet.js'
import type { FilterEstimate } from '../../../model/review-report.js'
import type { WhoAnswer } from '../../../model/who-answer.js'
import type { WhoQuery } from '../../../model/who-query.js'
import type { HearsayRecord } from '../../../open-record.js'
import { textsOf } from '../../../record/texts-of.js'
import { type AskedSearch, firstPageOf } from './asked-search.js'

/** What a search found, with what its page tells beside the rows. */
export interface Findings {
  readonly answer: WhoAnswer
  /** Texts of the rows' documents, by their ids. */
  readonly texts: ReadonlyMap<string, string>
  /** Null where what was found is not counted to the end. */
  readonly exported: Exported | null
  /** Null where nothing was found, or where counting takes so long that it is only done when it is asked for. */
  readonly overview: Overview | null
}

/** What an export of the search has. */
export interface Exported {
  /** Rows of the formats with a row a statement. */
  readonly statements: number
  /** Whether nothing is asked for: then everything goes out, also of older versions of pages, and some formats have an entry a document. */
  readonly isAll: boolean
}

/** What was found, counted by field, and how far it can be believed. */
export interface Overview {
  readonly facets: Readonly<Record<FacetField, readonly FacetCount[]>>
  readonly estimate: FilterEstimate
  /** Of what the months count. */
  readonly estimateOfMonths: FilterEstimate
}

/** Reports, and statements of a record, that are counted in no time that anybody would notice: to the end, by field and by month. Of more that is done when it is asked for. */
const fewReports = 1_000
const fewStatements = 2_000
/** Values of a field that are shown. */
const mostValues = 8
/** A century. */
const mostMonths = 1_200

/** Asks the record. Throws USAGE as `who` does. */
export const findings = async (record: HearsayRecord, { query, isCounted }: AskedSearch): Promise<Findings> => {
  const answer = await record.who(query, isCounted ? {} : { mostCounted: fewReports })
  const { counts, searched } = answer
  const isWhole = answer.hasMore !== true
  const [texts, exported, overview] = await Promise.all([
    textsOf(record, answer.rows),
    isWhole ? exportedBy(record, firstPageOf(query)) : null,
    isWhole && counts.reports > 0 ? overviewOf(record, firstPageOf(query), searched.statements <= fewStatements) : null,
  ])
  return { answer, texts, exported, overview }
}

const exportedBy = async (record: HearsayRecord, query: WhoQuery): Promise<Exported> => {
  const { rejected } = query
  const isAll = askedOf({ ...query, rejected: false }).length === 0
  const { rowCount } = await record.stream(isAll ? { allVersions: true, rejected } : query)
  return { statements: rowCount, isAll }
}

/**
 * Counts of a query. Where the whole record is small each field is counted without its own filter, so that another value can be chosen in its place; the months without the days of
 * publication, so that another range can be.
 */
const overviewOf = async (record: HearsayRecord, query: WhoQuery, isSmall: boolean): Promise<Overview> => {
  const without = (...filters: readonly (keyof WhoQuery)[]): WhoQuery =>
    isSmall ? { ...query, ...Object.fromEntries(filters.map((filter) => [filter, undefined])) } : query
  const isInMonths = isSmall && (query.since !== undefined || query.until !== undefined)
  const [speaker, publisher, stance, form, month, estimate, estimateOfMonths] = await Promise.all([
    record.facets(without('speaker'), 'speaker', mostValues),
    record.facets(without('publisher'), 'publisher', mostValues),
    record.facets(without('stance'), 'stance', mostValues),
    record.facets(without('form'), 'form', mostValues),
    record.facets(without('since', 'until'), 'month', mostMonths),
    record.estimate(query),
    isInMonths ? record.estimate(without('since', 'until')) : null,
  ])
  return { facets: { speaker, publisher, stance, form, month }, estimate, estimateOfMonths: estimateOfMonths ?? estimate }
}
