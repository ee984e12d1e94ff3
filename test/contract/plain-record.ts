import { isSpeech } from '../../src/model/stance.js'
import type { FacetCount, FacetField } from '../../src/model/facet.js'
import type { StatementFilter } from '../../src/model/statement-filter.js'
import type { ActorReference } from '../../src/model/actor-reference.js'
import type { ReportOrigin, StatementEntry } from '../../src/ports.js'
import type { GeneratedPage } from './generated-pages.js'

/** A statement with what a filter asks of it. */
interface PlainStatement {
  readonly each: StatementEntry
  readonly page: GeneratedPage
  readonly day: string | null
  readonly superseded: boolean
}

/** The record as plain lists, searched from end to end: what the engines must answer. */
export interface PlainRecord {
  /** Ids of statements, newest first. */
  find(filter: StatementFilter, isDistinct: boolean): readonly string[]
  origins(filter: StatementFilter): readonly ReportOrigin[]
  facets(filter: StatementFilter, field: FacetField): readonly FacetCount[]
}

/** The record of these pages, kept in this order; a document that comes again is none. */
export const plainRecord = (pages: readonly GeneratedPage[]): PlainRecord => {
  const kept = [...new Map(pages.toReversed().map((page) => [page.entry.document.document.id, page])).values()].toReversed()
  const all = newestFirst(kept)
  const matching = (filter: StatementFilter): readonly PlainStatement[] => all.filter((statement) => passes(statement, filter))
  return {
    find(filter, isDistinct) {
      const seen = new Set<number>()
      return matching(filter)
        .filter(({ each }) => !isDistinct || (!seen.has(each.distinct) && Boolean(seen.add(each.distinct))))
        .map(({ each }) => each.statement.id)
    },
    origins: (filter) =>
      matching(filter).map(({ each, page: { entry } }) => ({
        distinct: each.distinct,
        speech: isSpeech(each.statement.stance),
        page: entry.document.address ?? entry.document.document.id,
        publisher: entry.document.document.publisher,
        story: entry.document.story,
        citedOutlet: each.citedOutlet,
      })),
    facets(filter, field) {
      const counts = new Map<string, { readonly name: string; readonly distinct: Set<number> }>()
      for (const statement of matching(filter)) {
        for (const { value, name } of valuesOf(statement, field)) {
          const count = counts.get(value) ?? { name, distinct: new Set() }
          count.distinct.add(statement.each.distinct)
          counts.set(value, count)
        }
      }
      return [...counts]
        .map(([value, { name, distinct }]) => ({ value, name, statements: distinct.size }))
        .toSorted((a, b) => b.statements - a.statements || (a.value < b.value ? -1 : 1))
    },
  }
}

/** By day of publication, undated ones last; then by what was kept last; within a page in the order of the text. */
const newestFirst = (pages: readonly GeneratedPage[]): readonly PlainStatement[] => {
  const newest = new Map(pages.map((page) => [page.entry.document.address, page]))
  return pages
    .map((page, number) => ({ page, number, day: page.entry.document.document.publishedAt?.slice(0, 10) ?? null }))
    .toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '', 'en') || b.number - a.number)
    .flatMap(({ page, day }) => {
      const { address } = page.entry.document
      return page.entry.statements.map((each) => ({ each, page, day, superseded: address !== null && newest.get(address) !== page }))
    })
}

const passes = ({ each, page: { entry }, day, superseded }: PlainStatement, filter: StatementFilter): boolean => {
  const { statement } = each
  const has = (references: readonly ActorReference[], keys: readonly string[] | null): boolean =>
    keys === null || references.some((reference) => keys.includes(entry.keyOf(reference)))
  const isOneOf = <Value>(value: Value | null, values: readonly Value[] | null): boolean => values === null || (value !== null && values.includes(value))
  const { earliest, latest } = statement.saidAt
  const asksWhenSaid = filter.saidFrom !== null || filter.saidUntil !== null
  return (
    filter.words.every((token) => each.tokens.includes(token)) &&
    has(statement.speakers, filter.speakers) &&
    has(statement.addressees, filter.addressees) &&
    has(statement.about, filter.about) &&
    // A page's own publisher is asked for as such.
    has(
      statement.via.filter(({ reason }) => reason !== 'publisher'),
      filter.via,
    ) &&
    isOneOf(entry.document.document.publisher, filter.publishers) &&
    isOneOf(statement.stance, filter.stances) &&
    isOneOf(statement.form, filter.forms) &&
    isOneOf(each.verification, filter.verifications) &&
    (filter.publishedFrom === null || (day !== null && day >= filter.publishedFrom)) &&
    (filter.publishedUntil === null || (day !== null && day <= filter.publishedUntil)) &&
    // The generated times are whole days, the latest not included.
    (!asksWhenSaid || (earliest !== null && latest !== null)) &&
    (filter.saidFrom === null || latest!.slice(0, 10) > filter.saidFrom) &&
    (filter.saidUntil === null || earliest!.slice(0, 10) <= filter.saidUntil) &&
    (filter.allVersions || !superseded) &&
    (filter.rejected === true || each.verification !== 'wrong')
  )
}

const valuesOf = (
  { each: { statement }, page: { entry }, day }: PlainStatement,
  field: FacetField,
): readonly { readonly value: string; readonly name: string }[] => {
  const { publisher } = entry.document.document
  if (field === 'speaker') return statement.speakers.map((reference) => ({ value: entry.keyOf(reference), name: reference.name }))
  const value = { publisher, stance: statement.stance, form: statement.form, month: day?.slice(0, 7) ?? null }[field]
  return value === null ? [] : [{ value, name: value }]
}
