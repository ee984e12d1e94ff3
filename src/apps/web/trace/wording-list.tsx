import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import type { QuoteTrace, QuoteVariant } from '../../../model/quote-trace.js'
import { traceAddress } from '../addresses.js'
import { StatementHead } from '../parts/statement-head.js'
import { WordDifferences } from '../parts/word-differences.js'
import { Words } from '../parts/words.js'
import type { TracedReport } from './passed-on.js'
import { publisherOf } from './passed-words.js'
import { publishedWords } from './published-words.js'

interface WordingsProps {
  readonly trace: QuoteTrace
  readonly reports: readonly TracedReport[]
  /** Texts of the documents of the first reports. */
  readonly texts: ReadonlyMap<string, string>
}

/** The wordings by their earliest report, each beside the one that it is nearest to: struck out what only that one has, underlined what only this one has. */
export const WordingList = ({ trace: { variants, asked }, reports, texts }: WordingsProps): VNode => (
  <ol class="wordings">
    {variants.map((variant, number) => {
      const [first] = variant.reports
      if (first === undefined) return null
      const text = texts.get(first.document.id)
      const carriers = reports.filter((report) => report.variant === number)
      return (
        <li key={number} id={`wording-${number + 1}`}>
          <h3>
            Wording {number + 1} <span class="faint">{relationWords(variant)}</span>
          </h3>
          {text === undefined ? null : <StatementHead found={first} text={text} />}
          <blockquote class={`words ${first.statement.form}`} dir="auto">
            {variant.from === null || variant.from.comparison.relation === 'different' ? (
              <Words>{printable(first.words)}</Words>
            ) : (
              <WordDifferences
                comparison={variant.from.comparison}
                words={first.words}
                left={`wording ${variant.from.variant + 1} has`}
                right={`wording ${number + 1} has`}
              />
            )}
          </blockquote>
          <p class="statement-foot">
            {counted(variant.reports.length, 'report')}:{' '}
            {carriers.map((carrier, place) => (
              <>
                {place === 0 ? '' : ' · '}
                <Words>{publisherOf(carrier)}</Words>, {publishedWords(carrier.report.document.publishedAt)}
              </>
            ))}
            {variant.reports.some(({ statement }) => statement.id === asked.statement.id) ? null : (
              <>
                {' '}
                | <a href={traceAddress(first.statement.id)}>trace from this wording</a>
              </>
            )}
          </p>
        </li>
      )
    })}
  </ol>
)

const relationWords = ({ from }: QuoteVariant): string => {
  if (from === null) return 'the earliest in this record'
  const beside = `nearest to wording ${from.variant + 1}`
  const { relation, differences } = from.comparison
  if (relation === 'different') return `${beside}, but with other words throughout`
  const kinds = [...new Set(differences.flatMap(({ kind }) => (kind === 'normalised' ? [] : [kind])))]
  return kinds.length === 0 ? `${beside}: only marks, case or spelling differ` : `${beside}; what differs: ${kinds.join(', ')}`
}
