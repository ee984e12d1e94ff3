import { describe, expect, it } from 'vitest'
import { type ExportedFile, withExported } from './data-package.js'
import { flatColumns, nestedColumns } from './export-row.js'

const file: ExportedFile = {
  path: 'Brel on Vell.csv',
  format: 'csv',
  mediatype: 'text/csv',
  bytes: 12,
  sha256: 'ab'.repeat(32),
  columns: flatColumns,
  query: { SPEAKER: 'Brel' },
  rowsAre: 'reports',
  rows: 1,
  counts: { statements: 1, silences: 0, reports: 1, origins: 1 },
  offsets: 'utf16',
  version: '0.1.0',
  models: ['by-hand'],
  rejected: false,
  exportedAt: '2031-04-05T10:00:00Z',
}

describe('withExported', () => {
  it('describes a file as Data Package asks for it', () => {
    const { $schema, name, resources } = withExported(null, file)
    expect({ $schema, name }).toEqual({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: 'hearsay-export' })
    expect(resources).toMatchObject([
      {
        name: 'brel-on-vell.csv',
        path: 'Brel on Vell.csv',
        type: 'table',
        mediatype: 'text/csv',
        bytes: 12,
        hash: `sha256:${'ab'.repeat(32)}`,
        dialect: { lineTerminator: '\r\n' },
        hearsay: { version: '0.1.0', models: ['by-hand'], query: { SPEAKER: 'Brel' }, rejected: false, rowsAre: 'reports', rows: 1, counts: { origins: 1 } },
      },
    ])
  })

  it('has a field for each column, spans as text in CSV and as lists elsewhere', () => {
    const fieldsOf = (each: ExportedFile): readonly { readonly name: string; readonly type: string }[] =>
      (withExported(null, each).resources[0]!['schema'] as { readonly fields: readonly { readonly name: string; readonly type: string }[] }).fields
    expect(fieldsOf(file).map(({ name }) => name)).toEqual(flatColumns.map(({ name }) => name))
    expect(fieldsOf(file).find(({ name }) => name === 'content')!.type).toBe('string')
    const lines = fieldsOf({ ...file, format: 'jsonl', columns: [...flatColumns, ...nestedColumns] })
    expect(lines.find(({ name }) => name === 'content')!.type).toBe('array')
    expect(lines.find(({ name }) => name === 'speakers')!.type).toBe('any')
  })

  it('puts a file in the place of its earlier self, beside the others', () => {
    const both = withExported(withExported(null, file), { ...file, path: 'b.csv' })
    const again = withExported({ ...both, title: 'Mine' }, { ...file, rows: 2 })
    expect(again.resources.map(({ path }) => path)).toEqual(['b.csv', 'Brel on Vell.csv'])
    expect(again['title']).toBe('Mine')
  })

  it('has no schema for what is no table', () => {
    expect(withExported(null, { ...file, format: 'bibtex', columns: null }).resources[0]).not.toHaveProperty('schema')
  })
})
