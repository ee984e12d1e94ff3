import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import type { WhoQuery } from '../../../model/who-query.js'
import { addressOfQuery } from '../query-address.js'
import { firstPageOf } from './asked-search.js'

/** What an export can be, and what for. */
const formats: readonly (readonly [format: string, name: string, use: string])[] = [
  ['csv', 'CSV', 'a table for spreadsheets'],
  ['jsonl', 'JSON Lines', 'all fields, for programs'],
  ['parquet', 'Parquet', 'typed columns, for R, Python and SQL'],
  ['w3c', 'W3C annotations', 'spans in their documents'],
  ['schema-org', 'schema.org', 'claims and quotations as JSON-LD'],
  ['bibtex', 'BibTeX', 'citations'],
  ['ris', 'RIS', 'citations'],
  ['csl', 'CSL JSON', 'citations'],
]

interface ExportProps {
  readonly query: WhoQuery
  /** How many rows it has; null where they are counted only when it begins. */
  readonly rows: number | null
}

/** Exports of exactly what is asked for, with their number before the click. */
export const ExportLinks = ({ query, rows }: ExportProps): VNode => (
  <details class="exports" id="exports">
    <summary>Export {rows === null ? 'all of them' : counted(rows, 'statement')}</summary>
    <p class="faint">All of what is asked for, not only this page; a row for each report of a statement. It comes whole, or it fails.</p>
    <ul>
      {formats.map(([format, name, use]) => (
        <li key={format}>
          <a href={exportAddress(query, format)} download="">
            {rows === null ? 'Export' : `Export ${counted(rows, 'statement')}`} as {name}
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
