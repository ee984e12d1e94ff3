import type { Counts } from '../model/counts.js'
import type { TableColumn } from '../model/table-column.js'
import type { OffsetUnit } from './offset-unit.js'

/** What is told of one exported file. */
export interface ExportedFile {
  /** Relative to the package's folder. */
  readonly path: string
  readonly format: string
  readonly mediatype: string
  readonly bytes: number
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string
  /** Columns of a table; none: the file is no table. */
  readonly columns: readonly TableColumn[] | null
  /** What was asked for, by the names of the command line; empty: everything. */
  readonly query: Readonly<Record<string, string | true>>
  /** What its rows are: "reports", "documents". */
  readonly rowsAre: string
  readonly rows: number
  readonly counts: Counts | null
  /** null: the format has one of its own. */
  readonly offsets: OffsetUnit | null
  /** Version of hearsay. */
  readonly version: string
  readonly models: readonly string[]
  /** Whether the file holds what somebody judged wrong. */
  readonly rejected: boolean
  /** RFC 3339. */
  readonly exportedAt: string
}

/** A resource of a Data Package: https://datapackage.org/standard/data-resource/. */
export interface Resource {
  readonly name: string
  readonly path: string
  readonly [field: string]: unknown
}

/** A Data Package: https://datapackage.org/standard/data-package/. */
export interface DataPackage {
  readonly resources: readonly Resource[]
  readonly [field: string]: unknown
}

/** The package with this file in it, in the place of what had its path; `before`: what was there. */
export const withExported = (before: DataPackage | null, file: ExportedFile): DataPackage => {
  const resource = resourceOf(file)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'hearsay-export',
    ...before,
    resources: [...(before?.resources ?? []).filter(({ path }) => path !== resource.path), resource],
  }
}

const resourceOf = (file: ExportedFile): Resource => {
  const { path, format, mediatype, bytes, sha256, columns, query, rowsAre, rows, counts, offsets, version, models, rejected, exportedAt } = file
  return {
    // A name has lower case letters, digits and . _ - only.
    name: path.toLowerCase().replaceAll(/[^a-z0-9._-]+/gu, '-'),
    path,
    ...(columns === null ? {} : { type: 'table' }),
    format,
    mediatype,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(format === 'csv' ? { dialect: { lineTerminator: '\r\n' } } : {}),
    ...(columns === null ? {} : { schema: { fields: columns.map((column) => fieldOf(column, format)), ...(format === 'csv' ? { missingValues: [''] } : {}) } }),
    hearsay: { version, models, query, rejected, rowsAre, rows, counts, offsets, exportedAt },
  }
}

/** A field of a Table Schema: https://datapackage.org/standard/table-schema/. In CSV spans are text, `start..end`, several joined with a comma. */
const fieldOf = ({ name, kind, nullable, meaning }: TableColumn, format: string): unknown => ({
  name,
  type: kind === 'spans' ? (format === 'csv' ? 'string' : 'array') : kind === 'json' ? 'any' : kind,
  description: meaning,
  // An empty list is an empty cell.
  ...(nullable || (kind === 'spans' && format === 'csv') ? {} : { constraints: { required: true } }),
})
