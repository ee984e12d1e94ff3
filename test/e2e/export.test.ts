import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { DataPackage } from '../../src/formats/data-package.js'
import type { ExportRow } from '../../src/formats/export-row.js'
import type { KeptRecord } from '../../src/formats/kept-record.js'
import { readBrat } from '../../src/formats/read-brat.js'
import { readW3c } from '../../src/formats/read-w3c.js'
import { type Run, hearsay, records, root } from './run-hearsay.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder: string
let everything: readonly KeptRecord[]
let rows: readonly ExportRow[]

const at = (path: string): string => join(folder, path)
const run = (...args: readonly string[]): Promise<Run> => hearsay(['export', ...args, '--store', at('told.db')], { cwd: folder })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay export '))
  await hearsay(['add', join(root, 'examples/told-by-eight'), '--store', at('told.db')], { cwd: folder })
  everything = records<KeptRecord>((await run()).stdout)
  rows = records<ExportRow>((await run('--all-versions')).stdout)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lines of CSV with quoted cells, the header's names as keys. */
const csvRows = (text: string): readonly Readonly<Record<string, string>>[] => {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gu)]
  const lines: string[][] = [[]]
  for (const [, cell = '', sign] of cells) {
    lines.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (sign !== ',') lines.push([])
  }
  const [header = [], ...rest] = lines.slice(0, -1)
  return rest.map((line) => Object.fromEntries(line.map((cell, number) => [header[number], cell])))
}

describe('hearsay export of a query', () => {
  it('says the whole number first, and gives every statement of every document', async () => {
    const { stderr, stdout } = await run('Oldacre')
    expect(stderr).toMatch(/^\d+ statements of documents, none collapsed: \d+ statements in 8 reports, \d+ independent origins\b.*\n$/u)
    const said = records<ExportRow>(stdout)
    expect(`${said.length} statements`).toBe(/^\d+ statements/u.exec(stderr)![0])
    const wanted = everything.flatMap(({ statements }) => statements.filter(({ speakers }) => speakers.some(({ name }) => name === 'Maren Oldacre')))
    expect(said.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
  })

  it('is the same as everything where all that is asked for is everything', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(everything.flatMap(({ statements }) => statements.map(({ id }) => id)).toSorted())
    for (const row of rows) {
      const statement = everything.find(({ document }) => document.id === row.documentId)!.statements.find(({ id }) => id === row.id)!
      expect(row).toMatchObject(statement)
    }
  })

  it('finds nothing without a fault, and writes a whole file of it', async () => {
    await run('Nobody at all', '--format', 'parquet', '--out', at('none.parquet'))
    const file = Uint8Array.from(readFileSync(at('none.parquet'))).buffer
    expect(await parquetReadObjects({ file })).toEqual([])
    expect(parquetMetadata(file).schema.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(rows[0]!)))
    expect((await run('Nobody at all', '--format', 'csv')).stdout).toMatch(/^\ufeffinput,[^\n]+\r\n$/u)
    expect(await run('Nobody at all', '--format', 'csl')).toMatchObject({ code: 0, stdout: '[]\n', stderr: 'No statement of the record is asked for.\n' })
  })
})

describe('hearsay export --format', () => {
  it('csv and parquet hold the rows of jsonl', async () => {
    const table = csvRows((await run('--format', 'csv')).stdout)
    expect(table.map(({ id, words, confidence, distinctStatement }) => [id, words, Number(confidence), Number(distinctStatement)])).toEqual(
      rows.map(({ id, words, confidence, distinctStatement }) => [id, /^[=+\-@]/u.test(words) ? `'${words}` : words, confidence, distinctStatement]),
    )
    expect((await run('--format', 'parquet', '--out', at('all.parquet'))).code).toBe(0)
    const read = await parquetReadObjects({ file: Uint8Array.from(readFileSync(at('all.parquet'))).buffer })
    const plain = read.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : (value ?? null)])),
    )
    expect(plain).toEqual(rows)
  })

  it('brat and w3c come back to the spans of the record', async () => {
    expect((await run('--format', 'brat', '--out', at('brat'))).code).toBe(0)
    const pages = records<{ readonly id: string }>((await run('--format', 'w3c')).stdout)
    for (const { document, statements } of everything) {
      const name = readdirSync(at('brat')).find((each) => each.endsWith(`${document.id}.ann`))!
      const files = { text: document.text, annotations: readFileSync(at(`brat/${name}`), 'utf8') }
      const spans = statements.map(({ source, cue, content }) => ({ source, cue, content }))
      expect(readBrat(files).statements.map(({ source, cue, content }) => ({ source, cue, content }))).toEqual(spans)
      const page = pages.find(({ id }) => id === `urn:hearsay:${document.id}`)!
      expect(readW3c(JSON.stringify(page), document.text).statements.map(({ source, cue, content }) => ({ source, cue, content }))).toEqual(spans)
    }
    for (const line of readFileSync(at('brat/SHA256SUMS'), 'utf8').trimEnd().split('\n')) {
      const [sum, name] = line.split('  ')
      expect(
        createHash('sha256')
          .update(readFileSync(at(`brat/${name}`)))
          .digest('hex'),
      ).toBe(sum)
    }
  })

  it.each([
    ['schema-org', (text: string) => records(text).length],
    ['bibtex', (text: string) => text.match(/^@misc\{/gmu)!.length],
    ['ris', (text: string) => text.match(/^ER {2}- \r$/gmu)!.length],
    ['csl', (text: string) => (JSON.parse(text) as unknown[]).length],
  ])('%s has an entry for each statement', async (format, entries) => {
    expect(entries((await run('--format', format)).stdout)).toBe(rows.length)
  })

  it('brat without a folder is refused', async () => {
    expect(await run('--format', 'brat')).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('hearsay export --out', () => {
  it('describes each file in the datapackage.json beside it', async () => {
    await run('--format', 'csv', '--out', at('all.csv'))
    await run('Oldacre', '--stance', 'promise', '--out', at('promises.jsonl'), '--offsets', 'code-points')
    const { resources } = JSON.parse(readFileSync(at('datapackage.json'), 'utf8')) as DataPackage
    const [table, promises] = ['all.csv', 'promises.jsonl'].map((path) => resources.find((each) => each.path === path)!)
    expect(table).toMatchObject({ hearsay: { rows: rows.length, query: {}, models: [...new Set(rows.map(({ modelId }) => modelId))].toSorted() } })
    expect(promises).toMatchObject({
      hash: `sha256:${createHash('sha256')
        .update(readFileSync(at('promises.jsonl')))
        .digest('hex')}`,
      bytes: readFileSync(at('promises.jsonl')).length,
      hearsay: { query: { SPEAKER: 'Oldacre', '--stance': 'promise' }, offsets: 'code-points' },
    })
    const header = readFileSync(at('all.csv'), 'utf8').slice(1).split('\r\n')[0]!
    expect((table!['schema'] as { readonly fields: readonly { readonly name: string }[] }).fields.map(({ name }) => name)).toEqual(header.split(','))
  })

  it('touches no file that is called so and is something else', async () => {
    const other = mkdtempSync(join(tmpdir(), 'hearsay other '))
    writeFileSync(join(other, 'datapackage.json'), '[]')
    expect(await run('--out', join(other, 'all.jsonl'))).toMatchObject({ code: 2, stderr: expect.stringContaining('is no data package') as string })
    expect(existsSync(join(other, 'all.jsonl'))).toBe(false)
    expect(await run('--out', join(folder, 'datapackage.json'))).toMatchObject({ code: 2 })
    rmSync(other, { recursive: true })
  })
})

describe('hearsay export after a repair', () => {
  it('leaves out what was judged wrong, of everything and of a query, unless it is asked for', async () => {
    await hearsay(['backup', at('judged.db'), '--store', at('told.db')], { cwd: folder })
    const { id } = rows[0]!
    await hearsay(['correct', id, '--wrong', '--store', at('judged.db')], { cwd: folder })
    const has = async (...args: readonly string[]): Promise<boolean> =>
      (await hearsay(['export', ...args, '--store', at('judged.db')], { cwd: folder })).stdout.includes(`"id":"${id}"`)
    expect([await has(), await has('--rejected'), await has('--all-versions'), await has('--all-versions', '--rejected')]).toEqual([false, true, false, true])
  })
})
