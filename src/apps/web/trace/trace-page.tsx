import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { countsLine } from '../../../formats/counts-line.js'
import { printable } from '../../../formats/printable.js'
import { traceSummary } from '../../../formats/trace-list.js'
import type { QuoteTrace } from '../../../model/quote-trace.js'
import { statementAddress } from '../addresses.js'
import type { Assets } from '../assets.js'
import { ChartFigure } from '../charts/index.js'
import { renderPage } from '../layout/page.js'
import { StatementHead } from '../parts/statement-head.js'
import { Words } from '../parts/words.js'
import { type TracedReport, tracedReports } from './passed-on.js'
import { mostDrawn, TraceChart } from './trace-chart.js'
import { TraceLegend } from './trace-legend.js'
import { TraceTable } from './trace-table.js'
import { WordingList } from './wording-list.js'

interface TraceProps {
  readonly trace: QuoteTrace
  readonly texts: ReadonlyMap<string, string>
}

/** How words travelled, as a page: who carried them when, from whom they may have them, and what became of the words. */
export const tracePage = (assets: Assets, props: TraceProps): string =>
  renderPage({ assets, title: `Trace: ${printable(props.trace.asked.words).slice(0, longestTitle)}`, section: '', children: <Trace {...props} /> })

const longestTitle = 60

const Trace = ({ trace, texts }: TraceProps): VNode => {
  const { asked, variants, counts } = trace
  const reports = tracedReports(trace)
  return (
    <div class="trace-page">
      <h1>Who carried these words</h1>
      {texts.has(asked.document.id) ? <StatementHead found={asked} text={texts.get(asked.document.id)!} /> : null}
      <blockquote class={`words asked ${asked.statement.form}`} dir="auto">
        <a href={statementAddress(asked.statement)}>
          <Words>{printable(asked.words)}</Words>
        </a>
      </blockquote>
      <p>{traceSummary(variants)}</p>
      <p class="faint">{countsLine(counts)}</p>
      <section aria-labelledby="reports">
        <h2 id="reports">Reports over time</h2>
        <Reports trace={trace} reports={reports} />
      </section>
      <section aria-labelledby="wordings">
        <h2 id="wordings">{counted(variants.length, 'wording')}</h2>
        {variants.length < 2 ? null : (
          <p class="faint">
            <del>Struck out</del>: only the nearest earlier wording has it. <ins>Underlined</ins>: only this one has it. After it, what kind of difference that
            is.
          </p>
        )}
        <WordingList trace={trace} reports={reports} texts={texts} />
      </section>
    </div>
  )
}

const Reports = ({ trace: { asked }, reports }: { readonly trace: QuoteTrace; readonly reports: readonly TracedReport[] }): VNode => {
  const undated = reports.filter(({ report }) => report.document.publishedAt === null).length
  const table = <TraceTable reports={reports} asked={asked} />
  const chart = TraceChart({ reports })
  const reviewed = reports.filter(({ report }) => report.verification !== 'unchecked').length
  return (
    <>
      {chart === null ? null : (
        <ChartFigure
          caption="The first is the earliest in this record, which need not be where the words come from. A line says from whom a report may have them; times are UTC."
          statements={reports.length}
          shareReviewed={reviewed / reports.length}
          legend={<TraceLegend />}
          chart={chart}
        />
      )}
      {undated === 0 ? null : <p class="statement-foot">{counted(undated, 'report')} without a date: not drawn, and last in the list.</p>}
      {reports.length - undated > mostDrawn ? <p class="statement-foot">The first {mostDrawn} are drawn; the list has all.</p> : null}
      <div class="table-frame" tabIndex={0} role="region" aria-label="Reports as a table">
        {table}
      </div>
    </>
  )
}
