import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import type { WhoQuery } from '../../../model/who-query.js'
import { addressOfQuery } from '../query-address.js'
import { firstPageOf } from './asked-search.js'
import type { Exported } from './findings.js'

/** What an export can be, what for, and what an entry of it is where nothing is asked for. */
const formats: readonly (readonly [format: string, name: string, use: string, entryOfAll: 'statement' | 'document'])[] = [
  ['csv', 'CSV', 'a table for spreadsheets', 'statement'],
  ['jsonl', 'JSON Lines', 'all fields, for programs', 'document'],
  ['parquet', 'Parquet', 'typed columns, for R, Python and SQL', 'statement'],
  ['w3c', 'W3C annotations', 'spans in their documents', 'document'],
  ['schema-org', 'schema.org', 'claims and quotations as JSON-LD', 'statement'],
  ['bibtex', 'BibTeX', 'citations', 'statement'],
  ['ris', 'RIS', 'citations', 'statement'],
  ['csl', 'CSL JSON', 'citations', 'statement'],
]

interface ExportProps {
  readonly query: WhoQuery
  readonly exported: Exported
  /** Documents of the record. */
  readonly documents: number
}

/** Exports of exactly what is asked for, each with its number before the click. */
export const ExportLinks = ({ query, exported: { statements, isAll }, documents }: ExportProps): VNode => (
  <details class="exports" id="exports">
    <summary>Export {counted(statements, 'statement')}, none collapsed</summary>
    <p class="faint">
      {isAll ? 'Everything, what only older versions of pages say, too' : 'All of what is asked for, not only this page'}; a row for each place where a
      statement stands. It comes whole, or it fails.
    </p>
    <ul>
      {formats.map(([format, name, use, entryOfAll]) => (
        <li key={format}>
          <a href={exportAddress(query, format)} download="">
            Export {isAll && entryOfAll === 'document' ? counted(documents, 'document') : counted(statements, 'statement')} as {name}
          </a>{' '}
          <span class="faint">{use}</span>
        </li>
      ))}
    </ul>
  </details>
)

const exportAddress = (query: WhoQuery, format: string): string => {
  const parameters = new URLSearchParams(addressOfQuery(firstPageOf(query)))
  parameters.set('format', format)
  return `/api/exports?${parameters}`
}
