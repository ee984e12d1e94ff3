import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import type { TableColumn } from '../../model/table-column.js'
import { createParquet } from './parquet.js'

const column = (name: string, kind: TableColumn['kind'], nullable = false): TableColumn => ({ name, kind, nullable, meaning: name })
const columns: readonly TableColumn[] = [
  column('words', 'string'),
  column('cue', 'spans', true),
  column('quoted', 'spans'),
  column('said', 'json', true),
  column('confidence', 'number'),
  column('number', 'integer'),
  column('negated', 'boolean'),
  column('url', 'string', true),
]

const rowOf = (number: number): Readonly<Record<string, unknown>> => ({
  words: `“👍 ${number}”\u0001\r\n`,
  cue: number % 3 === 0 ? null : [{ start: number, end: number + 4 }],
  quoted:
    number % 2 === 0
      ? []
      : [
          { start: 1, end: 2 },
          { start: number + 3, end: number + 9 },
        ],
  said: number % 5 === 0 ? null : { latest: '2031-04-03', names: ['Brel', null] },
  confidence: number / 7,
  number: 2 ** 51 + number,
  negated: number % 4 === 0,
  url: number % 2 === 0 ? null : '=1+1',
})

const written = async (rows: number, rowsOfGroup: number): Promise<{ readonly file: ArrayBuffer; readonly groups: readonly number[] }> => {
  const chunks: Uint8Array[] = []
  const parquet = createParquet({ columns, createdBy: 'a test', rowsOfGroup, write: async (bytes) => void chunks.push(bytes) })
  for (let number = 0; number < rows; number += 1) await parquet.add(rowOf(number))
  await parquet.finish()
  return { file: Uint8Array.from(Buffer.concat(chunks)).buffer, groups: chunks.slice(0, -1).map(({ length }) => length) }
}

describe('createParquet', () => {
  it.each([
    ['no row', 0, 10],
    ['fewer rows than a group', 7, 10],
    ['groups that are full', 20, 10],
    ['many groups', 25, 4],
  ])('writes %s as they were given', async (_, rows, rowsOfGroup) => {
    const { file } = await written(rows, rowsOfGroup)
    const read = await parquetReadObjects({ file })
    // The reader says undefined of a list that is null.
    expect(read.map((row) => ({ ...row, cue: row['cue'] ?? null }))).toEqual(
      Array.from({ length: rows }, (_unused, number) => ({ ...rowOf(number), number: BigInt(2 ** 51 + number) })),
    )
    expect(Number(parquetMetadata(file).num_rows)).toBe(rows)
  })

  it('hands the bytes over group by group', async () => {
    const { file, groups } = await written(2000, 100)
    expect(parquetMetadata(file).row_groups).toHaveLength(20)
    expect(groups).toHaveLength(20)
    expect(Math.max(...groups)).toBeLessThan(file.byteLength / 15)
  })
})
