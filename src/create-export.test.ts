import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { type ToldRecord, toldRecord } from '../test/fixtures/told-record.js'
import { createExport } from './create-export.js'
import { exportFormats } from './export/export-format.js'
import type { ExportSink } from './export/export-sink.js'
import type { ExportOptions } from './export/export.js'
import { type HearsayRecord, openRecord } from './open-record.js'

const pageCount = 40

/** Pages that are long enough together to be handed over in several parts. */
const pages = Array.from({ length: pageCount }, (_, number) => ({
  text: `“The quay is closed,” Ada Brel said.\n${'The pilots wait for a tide. '.repeat(300)}${number}`,
  told: [{ content: ['The quay is closed'], cue: ['said'], form: 'direct' as const }],
}))

let told: ToldRecord
let record: HearsayRecord

beforeAll(async () => {
  told = await toldRecord(pages)
  record = await openRecord(told.place, { readOnly: true })
})
afterAll(async () => {
  await record.close()
  await told.close()
})

interface Taken {
  readonly sink: ExportSink & Required<Pick<ExportSink, 'writeFile'>>
  readonly bytes: () => Buffer
  readonly files: Map<string, string>
  readonly parts: Buffer[]
}

const taking = (): Taken => {
  const parts: Buffer[] = []
  const files = new Map<string, string>()
  return {
    sink: {
      write: async (bytes) => void parts.push(Buffer.from(bytes)),
      writeFile: async (name, text) => void files.set(name, text),
    },
    bytes: () => Buffer.concat(parts),
    files,
    parts,
  }
}

describe('createExport', () => {
  test.each(exportFormats)('tells of %s what it wrote', async (format) => {
    const { sink, bytes } = taking()
    const done: number[] = []
    const { announced, mediatype, write } = await createExport(record, { format })
    const written = await write(sink, (entries) => done.push(entries))
    expect(announced).toBe(pageCount)
    expect(done).toEqual(Array.from({ length: pageCount }, (_, number) => number + 1))
    expect(written).toMatchObject({ entries: pageCount, isWhole: true, bytes: bytes().length })
    expect(written.sha256).toBe(createHash('sha256').update(bytes()).digest('hex'))
    expect(written.package('all', { resources: [{ name: 'other', path: 'other' }] })).toMatchObject({
      resources: [{ path: 'other' }, { path: 'all', format, mediatype, hash: `sha256:${written.sha256}`, hearsay: { rows: pageCount, models: ['by-hand'] } }],
    })
  })

  test.each<[name: string, options: ExportOptions, noun: string, announcement: string]>([
    ['documents of everything', { format: 'jsonl' }, 'document', '40 documents with 40 statements'],
    [
      'statements of a query',
      { format: 'jsonl', query: { words: 'quay' } },
      'statement',
      '40 statements of documents, none collapsed: 1 statement in 40 reports',
    ],
    ['nothing', { format: 'csv', query: { words: 'harbour' } }, 'statement', 'No statement of the record is asked for.'],
  ])('announces %s', async (_, options, noun, announcement) => {
    expect(await createExport(record, options)).toMatchObject({ noun, announcement: expect.stringContaining(announcement) as string })
  })

  it('waits until the sink has taken what it was given', async () => {
    let open = 0
    let most = 0
    let calls = 0
    const write = async (): Promise<void> => {
      calls += 1
      most = Math.max(most, (open += 1))
      await new Promise((resolve) => setTimeout(resolve, 5))
      open -= 1
    }
    await (await createExport(record, { format: 'jsonl' })).write({ write })
    expect(calls).toBeGreaterThan(2)
    expect(most).toBe(1)
  })

  it('ends with what the sink throws', async () => {
    const write = async (): Promise<void> => {
      throw new Error('the reader has gone')
    }
    await expect((await createExport(record, { format: 'csv' })).write({ write })).rejects.toThrow('the reader has gone')
  })

  it('stops when it is told to, and says that it is not whole', async () => {
    const stop = new AbortController()
    const { sink, bytes } = taking()
    const written = await (await createExport(record, { format: 'ris', signal: stop.signal })).write(sink, (entries) => entries === 7 && stop.abort())
    expect(written).toMatchObject({ entries: 7, isWhole: false })
    expect(bytes().toString().match(/^ER/gmu)).toHaveLength(7)
  })

  it('gives brat two files a document, and their sums', async () => {
    const { sink, bytes, files } = taking()
    await (await createExport(record, { format: 'brat' })).write(sink)
    expect(files.size).toBe(2 * pageCount + 1)
    const sums = [...files].map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`)
    expect(bytes().toString()).toBe(sums.join(''))
  })

  it('refuses brat where one file is wanted', async () => {
    const { sink, parts } = taking()
    await expect((await createExport(record, { format: 'brat' })).write({ write: sink.write })).rejects.toMatchObject({ code: 'USAGE' })
    expect(parts).toEqual([])
  })

  it('fails where the record changed after it was counted', async () => {
    const growing = await toldRecord(pages.slice(0, 2))
    const opened = await openRecord(growing.place, { readOnly: true })
    try {
      const { write } = await createExport(opened, { format: 'csv' })
      await growing.add(pages[2]!)
      await expect(write(taking().sink)).rejects.toMatchObject({ code: 'RECORD_BUSY' })
    } finally {
      await opened.close()
      await growing.close()
    }
  })
})
