import type { VNode } from 'preact'
import { placeNames } from '../../../formats/place-names.js'
import { printable } from '../../../formats/printable.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import { documentAddress, statementAddress } from '../addresses.js'
import { VerificationMark } from '../parts/verification-mark.js'
import { Words } from '../parts/words.js'
import type { TracedReport } from './passed-on.js'
import { passedWords, publisherOf } from './passed-words.js'
import { publishedWords } from './published-words.js'

interface TableProps {
  readonly reports: readonly TracedReport[]
  readonly asked: FoundStatement
}

/** All reports, the earliest in this record first, undated ones last: the chart in words. */
export const TraceTable = ({ reports, asked }: TableProps): VNode => (
  <table>
    <thead>
      <tr>
        <th scope="col">Report</th>
        <th scope="col">Published</th>
        <th scope="col">Publisher</th>
        <th scope="col">Wording</th>
        <th scope="col">May have it from</th>
        <th scope="col">Where</th>
        <th scope="col">Checked</th>
      </tr>
    </thead>
    <tbody>
      {reports.map((traced) => {
        const { number, report, variant } = traced
        const { document, statement, verification } = report
        return (
          <tr key={number}>
            <th scope="row">
              {number}
              {statement.id === asked.statement.id ? ' (asked for)' : ''}
            </th>
            <td>{document.publishedAt === null ? 'no date' : <time dateTime={document.publishedAt}>{publishedWords(document.publishedAt)}</time>}</td>
            <td>
              <Words>{publisherOf(traced)}</Words>
            </td>
            <td>
              <a href={`#wording-${variant + 1}`}>{variant + 1}</a>
            </td>
            <td>
              <Words>{passedWords(traced, reports)}</Words>
            </td>
            <td>
              <a href={statementAddress(statement)} data-item="">
                in its place
              </a>
              {document.title === null ? null : (
                <>
                  {': '}
                  <a href={documentAddress(document.id)}>
                    <Words>{printable(document.title)}</Words>
                  </a>
                </>
              )}
              {statement.placedIn === 'body' ? '' : `, ${placeNames[statement.placedIn]}`}
              {document.superseded ? ', in an older version' : ''}
            </td>
            <td>
              <VerificationMark of={verification} />
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
