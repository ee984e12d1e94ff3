import type { FacetCount, FacetField } from '../model/facet.js'
import { csvLine } from './csv-line.js'
import { grouped } from './counted.js'
import type { RecordView } from './found-sheet.js'
import { oneLineJson } from './one-line-json.js'
import { type Cell, paintedLines, run } from './painted-lines.js'
import { plainLine } from './plain.js'
import { printable } from './printable.js'

/** Fields with their values and how many distinct statements have each, the most frequent first. */
export type Facets = readonly (readonly [field: FacetField, counts: readonly FacetCount[]])[]

const headings: Readonly<Record<FacetField, string>> = { speaker: 'speakers', publisher: 'publishers', stance: 'stances', form: 'forms', month: 'months' }

/** "publishers: Meridian Wire 12, Northern Agency 9 | months: 2024-03 20": for a first look. */
export const facetLine = (facets: Facets, { palette, width }: RecordView): string => {
  const cells = facets
    .filter(([, counts]) => counts.length > 1)
    .map(([field, counts]): Cell => [
      run(`${headings[field]}: ${counts.map(({ name, statements }) => `${printable(name)} ${grouped(statements)}`).join(', ')}`, palette.faint),
    ])
  return cells.length === 0 ? '' : `${paintedLines(cells, { width, indent: '', hanging: '', divider: run('|', palette.faint) })}\n`
}

/** A heading a field, a line a value. */
export const facetList = (facets: Facets, { palette, width }: RecordView): string =>
  facets
    .filter(([, counts]) => counts.length > 0)
    .map(([field, counts]) => {
      const numbers = counts.map(({ statements }) => grouped(statements))
      const widest = Math.max(...numbers.map(({ length }) => length))
      const lines = counts.map(({ name, value }, place) => `    ${numbers[place]!.padStart(widest)}  ${nameAndKey(field, name, value, width - widest - 6)}\n`)
      return `${palette.heading(`By ${field}:`)}\n${lines.join('')}\n`
    })
    .join('')

const nameAndKey = (field: FacetField, name: string, value: string, room: number): string => {
  const words = printable(name)
  const key = field !== 'speaker' || value.startsWith('name:') ? '' : ` | ${printable(value)}`
  return [...words].length + key.length > room ? `${[...words].slice(0, Math.max(room - key.length - 1, 10)).join('')}…${key}` : `${words}${key}`
}

/** A line of JSON a value. */
export const facetJson = (facets: Facets): string =>
  rowsOf(facets)
    .map((row) => `${oneLineJson(row)}\n`)
    .join('')

/** A row a value, with a header. */
export const facetCsv = (facets: Facets): string =>
  csvLine(['field', 'value', 'name', 'statements']) +
  rowsOf(facets)
    .map(({ field, value, name, statements }) => csvLine([field, value, name, statements]))
    .join('')

/** A line a value, divided by tabs. */
export const facetPlain = (facets: Facets): string =>
  rowsOf(facets)
    .map(({ field, value, name, statements }) => plainLine([field, value, name, String(statements)]))
    .join('')

const rowsOf = (facets: Facets): readonly ({ readonly field: FacetField } & FacetCount)[] =>
  facets.flatMap(([field, counts]) => counts.map(({ value, name, statements }) => ({ field, value, name, statements })))
