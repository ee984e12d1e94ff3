import { ByteWriter, ParquetWriter, type ColumnSource, type SchemaElement, type Writer } from 'hyparquet-writer'
import type { CellKind, TableColumn } from '../../model/table-column.js'

/** A Parquet file (https://parquet.apache.org/docs/file-format/) that is written row by row. */
export interface ParquetFile {
  /** Adds a row, its cells by the names of the columns. */
  add(row: Readonly<Record<string, unknown>>): Promise<void>
  /** Writes what is left, and the footer. */
  finish(): Promise<void>
}

export interface ParquetOptions {
  readonly columns: readonly TableColumn[]
  /** Takes the bytes in their order; settles when it can take more. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** Written into the footer. */
  readonly createdBy: string
  /** So many rows are held in memory, and stand together in the file. */
  readonly rowsOfGroup?: number
}

const usualRows = 5000

/** A file whose bytes go out group after group: memory holds one group and the places of those before. */
export const createParquet = ({ columns, write, createdBy, rowsOfGroup = usualRows }: ParquetOptions): ParquetFile => {
  const bytes = new ByteWriter()
  /** Hands over what is encoded; the library's offsets go on. */
  const flush = async (): Promise<void> => {
    const written = new Uint8Array(bytes.buffer, 0, bytes.index).slice()
    bytes.index = 0
    if (written.length > 0) await write(written)
  }
  const writer: Writer = Object.assign(bytes, { flush, finish: flush })
  const parquet = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy })
  let cells: unknown[][] = columns.map(() => [])
  let held = 0
  const writeGroup = async (): Promise<void> => {
    const columnData: ColumnSource[] = columns.map(({ name }, at) => ({ name, data: cells[at]! }))
    await parquet.write({ columnData, rowGroupSize: rowsOfGroup })
    cells = columns.map(() => [])
    held = 0
  }
  return {
    add: async (row) => {
      columns.forEach(({ name, kind }, at) => cells[at]!.push(cellOf(kind, row[name])))
      held += 1
      if (held === rowsOfGroup) await writeGroup()
    },
    finish: async () => {
      if (held > 0) await writeGroup()
      await parquet.finish()
    },
  }
}

const cellOf = (kind: CellKind, value: unknown): unknown => {
  if (value === null || value === undefined) return undefined
  return kind === 'integer' ? BigInt(value as number) : value
}

const schemaOf = (columns: readonly TableColumn[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.flatMap(({ name, kind, nullable }) => elementsOf(name, kind, nullable ? 'OPTIONAL' : 'REQUIRED')),
]

const elementsOf = (name: string, kind: CellKind, repetition_type: 'OPTIONAL' | 'REQUIRED'): readonly SchemaElement[] => {
  const required = { repetition_type: 'REQUIRED' } as const
  switch (kind) {
    case 'string':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, repetition_type }]
    case 'json':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'JSON', logical_type: { type: 'JSON' }, repetition_type }]
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }]
    case 'integer':
      return [{ name, type: 'INT64', repetition_type }]
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }]
    case 'spans':
      // A list as the format has it: https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists.
      return [
        { name, converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1, repetition_type },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', num_children: 2, ...required },
        { name: 'start', type: 'INT32', ...required },
        { name: 'end', type: 'INT32', ...required },
      ]
  }
}
