import { askedOf } from '../../formats/asked-filters.js'
import { countsLine } from '../../formats/counts-line.js'
import { grouped } from '../../formats/counted.js'
import { countCsv, countJson, countList, countPlain } from '../../formats/estimated-count.js'
import { type Facets, facetCsv, facetJson, facetLine, facetList, facetPlain } from '../../formats/facets.js'
import { whoCsv, whoCsvHeader, whoJson, whoPlain } from '../../formats/found-row.js'
import { nothingFound } from '../../formats/nothing-found.js'
import type { RecordView } from '../../formats/found-sheet.js'
import { meantList, whoEntry } from '../../formats/who-list.js'
import { wrap } from '../../formats/wrap.js'
import type { Document } from '../../model/document.js'
import type { FacetField } from '../../model/facet.js'
import type { WhoAnswer, WhoRow } from '../../model/who-answer.js'
import type { WhoQuery } from '../../model/who-query.js'
import type { HearsayRecord } from '../../open-record.js'
import { commandLine } from './called-as.js'
import { documentsOf } from '../../record/documents-of.js'
import { createMessages } from './messages.js'
import { type Output, createOutput } from './output.js'
import { recordView } from './record-view.js'
import { storeFlag, storePlace } from './store-option.js'
import { type WhoForm, type WhoOptions, argumentsOf, queryOf, whoFormOf } from './who-options.js'
import { withRecord } from './with-record.js'

/** What a run of `who` works with. */
interface Run {
  readonly record: HearsayRecord
  readonly query: WhoQuery
  readonly options: WhoOptions
  readonly output: Output
  readonly form: WhoForm
  readonly view: RecordView
  /** Says a line where the form has no place for it. */
  readonly say: (line: string) => void
}

/** Searches the record; gives the exit code. */
export const runWho = async (speaker: string | undefined, options: WhoOptions): Promise<number> => {
  const output = createOutput()
  const form = whoFormOf(options, output.isTerminal)
  const { say } = createMessages({ quiet: options.quiet === true, verbose: false })
  const place = await storePlace(options)
  return withRecord(place, { readOnly: true }, async (record) => {
    const run = { record, query: queryOf(speaker, options), options, output, form, say, view: recordView(output, options.offsets) }
    return options.count ? printCount(run) : form === 'list' ? printList(run) : printData(run)
  })
}

const printList = async (run: Run): Promise<number> => {
  const { record, query, options, output, view } = run
  const { palette, width } = view
  const first = await record.who(query)
  await output.write(meantList(namesAsked(query, first), view))
  if (first.counts.reports === 0) return printNothing(run, first)
  const { next, shown } = await printRows(run, first, (row, document) => whoEntry(row, document, view))
  await output.write(`${palette.heading(wrap(countsLine(first.counts), width))}\n`)
  const facets = await facetsOf(record, query, options.facets ? mostOfEach : mostAtOnce)
  await output.write(options.facets ? `\n${facetList(facets, view)}` : palette.faint(facetLine(facets, view)))
  if (next !== null) await output.write(palette.faint(`${grouped(shown)} shown. The next: ${nextPage(run, next)}\n`))
  else if (shown > 0 && !options.facets)
    await output.write(palette.faint(`How one of them was reported: ${commandLine('trace', 'ID', ...storeFlag(options))}\n`))
  return 0
}

const printData = async (run: Run): Promise<number> => {
  const { record, query, options, output, form, say } = run
  const first = await record.who(query)
  if (options.facets) {
    const facets = await facetsOf(record, query, mostOfEach)
    await output.write(form === 'csv' ? facetCsv(facets) : form === 'plain' ? facetPlain(facets) : facetJson(facets))
    return endOf(first, options)
  }
  const unit = options.offsets ?? 'utf16'
  const print = { list: whoPlain, json: whoJson, csv: whoCsv, plain: whoPlain }[form]
  if (form === 'csv') await output.write(whoCsvHeader)
  if (first.counts.reports === 0) return printNothing(run, first)
  const { next, shown } = await printRows(run, first, (row, document) => print(row, document, unit))
  say(`${countsLine(first.counts)}${next === null ? '' : ` · ${grouped(shown)} printed. The next: ${nextPage(run, next)}, all: --limit all`}`)
  return 0
}

/** The numbers alone, with how far they can be believed. */
const printCount = async ({ record, query, options, output, form, view }: Run): Promise<number> => {
  const { after: _, limit: __, ...asked } = query
  const first = await record.who({ ...asked, limit: 1 })
  const count = { counts: first.counts, estimate: await record.estimate(asked) }
  if (form === 'list') await output.write(`${meantList(namesAsked(query, first), view)}${countList(count, view)}`)
  else await output.write({ json: countJson, csv: countCsv, plain: countPlain }[form](count))
  return endOf(first, options)
}

/** Rows page after page, until there are as many as were asked for. */
const printRows = async (
  run: Run,
  first: WhoAnswer,
  print: (row: WhoRow, document: Document) => string,
): Promise<{ readonly next: string | null; readonly shown: number }> => {
  const { record, query, options, output } = run
  let answer = first
  let shown = 0
  for (;;) {
    const documents = await documentsOf(record, answer.rows)
    for (const row of answer.rows) {
      const document = documents.get(row.document.id)
      if (document !== undefined) await output.write(print(row, document))
    }
    shown += answer.rows.length
    if (answer.next === null || shown >= options.limit) return { next: answer.next, shown }
    answer = await record.who({ ...query, after: answer.next, limit: Math.min(query.limit ?? Infinity, options.limit - shown) })
  }
}

// For people it is the answer, beside data it is a message.
const printNothing = async ({ output, form, view, say, query, options }: Run, answer: WhoAnswer): Promise<number> => {
  const lines = nothingFound(askedOf(query), answer)
  if (form === 'list') await output.write(`${lines.map((line) => wrap(line, view.width)).join('\n')}\n`)
  else lines.forEach((line) => say(line))
  return endOf(answer, options)
}

const endOf = ({ counts }: WhoAnswer, { failEmpty }: WhoOptions): number => (failEmpty && counts.reports === 0 ? 4 : 0)

const nextPage = ({ query, options }: Run, next: string): string => {
  const limit = options.limit === usualRows ? [] : ['--limit', String(options.limit)]
  return commandLine('who', ...argumentsOf(askedOf(query)), ...limit, '--after', next, ...storeFlag(options))
}

/** Rows of a page where it is not said. */
export const usualRows = 20

const namesAsked = (query: WhoQuery, { meant }: WhoAnswer): Parameters<typeof meantList>[0] => {
  const names = new Map(askedOf(query))
  return Object.fromEntries(Object.entries(meant).map(([option, actors]) => [option, { name: names.get(option) ?? '', actors }]))
}

const fields: readonly FacetField[] = ['speaker', 'publisher', 'stance', 'form', 'month']
const mostOfEach = 10
const mostAtOnce = 3

const facetsOf = async (record: HearsayRecord, query: WhoQuery, limit: number): Promise<Facets> => {
  const { after: _, ...asked } = query
  const facets: (readonly [FacetField, Awaited<ReturnType<HearsayRecord['facets']>>])[] = []
  for (const field of fields) facets.push([field, await record.facets(asked, field, limit)])
  return facets
}
