import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines, handReader, newPage, type ToldPage, toldReading, type ToldRecord, toldRecord } from '../../test/fixtures/told-record.js'
import { documentId, hashBytes } from '../model/id.js'
import type { Store } from '../ports.js'
import { addPage } from './add-page.js'
import { copyRecord } from './copy-record.js'
import { inspectRecord } from './inspect-record.js'
import { openKept } from './open-kept.js'
import { readings } from './readings.js'
import { who } from './who.js'
import type { RecordReader } from './record-reader.js'

const body =
  'Ships wait in the roads, their crews on deck and their holds full of grain from the upper river, and nobody knows for how long they will lie there.'
const first: ToldPage = {
  text: `“The harbour opens on Monday,” Ada Brel said.\n${body}`,
  told: [
    { content: ['“The harbour opens on Monday,”'], cue: ['said'], quoted: ['The harbour opens on Monday,'], form: 'direct', speakers: [{ words: 'Ada Brel' }] },
  ],
  url: 'https://outlet.example/harbour',
}
const corrected: ToldPage = {
  ...first,
  text: first.text.replace('Monday', 'Tuesday'),
  told: [{ ...first.told![0]!, content: ['“The harbour opens on Tuesday,”'], quoted: [] }],
}
const longer: ToldPage = { ...first, text: `An update of the harbour story.\n${first.text}` }

describe.each(engines)('on %s', (_engine, makePlace) => {
  let record: ToldRecord
  beforeEach(async () => {
    record = await toldRecord([], makePlace)
  })
  afterEach(() => record.close())

  const everything = async (store: Store): Promise<unknown> => {
    const all: unknown[] = []
    for await (const reading of readings(store)) all.push(reading)
    return all
  }

  describe('a page', () => {
    test('is kept with its bytes, its reading and the time', async () => {
      const added = await record.add(first)
      expect(added).toEqual({
        documentId: documentId(null, first.text),
        outcome: 'added',
        version: 1,
        superseded: false,
        statements: 1,
        nearDuplicateOf: null,
        sharesReading: false,
        anchors: null,
        notes: [],
      })
      const { kept, statements, page, asked } = await openKept(record.store, added.documentId)
      expect(new TextDecoder().decode(page.bytes)).toBe(first.text)
      expect(kept).toMatchObject({ address: first.url, version: 1, superseded: false, keptAt: '2031-04-05T12:00:00.000Z', modelId: 'by-hand' })
      expect(kept.document).toEqual(toldReading(first).document)
      expect(statements.map(({ statement }) => statement)).toEqual(toldReading(first).statements)
      expect(asked).toBeNull()
    })

    test('added again is known, is not even extracted, and changes nothing', async () => {
      const { documentId: id } = await record.add(first)
      const before = await everything(record.store)
      const reader = (): Promise<RecordReader> => Promise.reject(new Error('a reader was asked for'))
      const again = await addPage({ store: record.store, reader, clock: { now: () => 'never' } }, newPage(first.text, { url: first.url! }))
      expect(again).toMatchObject({ documentId: id, outcome: 'known', version: 1, statements: 1 })
      expect(await everything(record.store)).toEqual(before)
    })

    test('with other bytes and the same text is known', async () => {
      await record.add(first)
      const reader = handReader([toldReading(first)])
      const page = { ...newPage(first.text, { url: first.url! }), bytes: new TextEncoder().encode(`${first.text} `) }
      const again = await addPage({ store: record.store, reader: async () => reader, clock: { now: () => 'never' } }, page)
      expect(again.outcome).toBe('known')
      expect(await record.store.page(hashBytes(page.bytes))).toBeNull()
    })

    test('with the same text at another outlet is another report of the same story, and known the next time', async () => {
      const one = await record.add(first)
      const elsewhere = { ...first, url: 'https://www.other.example/harbour', publisher: 'The Other' }
      const other = await record.add(elsewhere)
      expect(other).toMatchObject({ outcome: 'added', nearDuplicateOf: one.documentId, statements: 1 })
      expect(other.documentId).not.toBe(one.documentId)
      expect((await who(record.store)).counts).toEqual({ statements: 1, silences: 0, reports: 2, origins: 1 })
      expect(await record.add(elsewhere)).toMatchObject({ outcome: 'known', documentId: other.documentId })
      expect(await record.add({ ...first, url: `${first.url}?from=feed` })).toMatchObject({ outcome: 'known', documentId: one.documentId })
      expect(await inspectRecord(record.store)).toEqual([])
    })

    test('that was stopped before its turn is not added', async () => {
      const reader = handReader([toldReading(first)])
      await expect(
        addPage({ store: record.store, reader: async () => reader, clock: { now: () => '' } }, newPage(first.text), { aborted: true }),
      ).rejects.toMatchObject({
        code: 'INTERRUPTED',
      })
      expect(await everything(record.store)).toEqual([])
    })

    test('with a span outside its text is not stored', async () => {
      const reading = toldReading(first)
      const [statement] = reading.statements
      const reader = handReader([{ ...reading, statements: [{ ...statement!, content: [{ start: 0, end: first.text.length + 1 }] }] }])
      await expect(addPage({ store: record.store, reader: async () => reader, clock: { now: () => '' } }, newPage(first.text))).rejects.toMatchObject({
        code: 'SPAN_MISMATCH',
      })
      expect(await everything(record.store)).toEqual([])
    })
  })

  describe('a changed page', () => {
    test('is a new version, and the statements of the old one are looked for in it', async () => {
      const old = await record.add(first)
      expect(await record.add(longer)).toMatchObject({
        outcome: 'new-version',
        version: 2,
        nearDuplicateOf: old.documentId,
        anchors: { exact: 1, moved: 0, missing: 0 },
      })
      const { kept, statements } = await openKept(record.store, old.documentId)
      expect(kept.superseded).toBe(true)
      // The page is as it was: that is known, and told.
      expect(await record.add(first)).toMatchObject({ outcome: 'known', version: 1, superseded: true })
      const newer = await openKept(record.store, documentId(null, longer.text))
      expect(newer.anchors).toEqual([{ statementId: statements[0]!.statement.id, state: 'exact', content: [{ start: 32, end: 62 }] }])
    })

    test('has no place for words that it took back', async () => {
      await record.add(first)
      expect(await record.add(corrected)).toMatchObject({ outcome: 'new-version', anchors: { exact: 0, missing: 1 } })
    })

    test('of a file is known by its path', async () => {
      const file = 'file:///pages/harbour.txt'
      const add = (page: ToldPage): ReturnType<typeof addPage> =>
        addPage(
          { store: record.store, reader: async () => handReader([toldReading({ ...page, url: null })]), clock: { now: () => '2031-04-05T12:00:00Z' } },
          newPage(page.text, { file }),
        )
      await add(first)
      expect(await add(corrected)).toMatchObject({ outcome: 'new-version', version: 2 })
    })
  })

  test('a near-duplicate belongs to the story of the earliest, and its statement is another report of the same', async () => {
    const original = await record.add(first)
    const copy = await record.add({ ...longer, url: 'https://copy.example/harbour', publisher: 'The Copy' })
    expect(copy).toMatchObject({ outcome: 'added', nearDuplicateOf: original.documentId })
    const [one, other] = await record.store.statementsOf([original.documentId, copy.documentId])
    expect(one!.distinct).toBe(other!.distinct)
  })

  test.each<[name: string, id: string, code: string]>([
    ['what is no id', 'harbour', 'USAGE'],
    ['an id that nothing has', 'd0000', 'NOTHING_FOUND'],
    ['a beginning that several have', '', 'USAGE'],
  ])('%s is refused', async (_, id, code) => {
    await record.add(first)
    await expect(openKept(record.store, id)).rejects.toMatchObject({ code })
  })

  test('a statement opens with its document, by the beginning of its id', async () => {
    const { documentId: id } = await record.add(first)
    const [statement] = toldReading(first).statements
    const { asked, kept } = await openKept(record.store, statement!.id.slice(0, 8))
    expect([asked?.statement.id, kept.document.id]).toEqual([statement!.id, id])
  })

  test.each(engines)('a record copied to one on %s is the same there, and a copy that was stopped goes on', async (_, placeOfOther) => {
    for (const page of [first, longer, { ...corrected, url: 'https://copy.example/harbour', publisher: null }]) await record.add(page)
    const other = await toldRecord([first], placeOfOther)
    try {
      const copied = await copyRecord(record.store, other.store)
      expect(copied).toMatchObject({ same: true, from: { documents: 3, statements: 3, pages: 3 }, to: { documents: 3, statements: 3, pages: 3 } })
      expect(await copyRecord(record.store, other.store)).toEqual(copied)
      const words = async ({ store }: ToldRecord): Promise<readonly string[]> => (await who(store, { speaker: 'Ada Brel' })).rows.map((row) => row.words)
      expect(await words(other)).toEqual(await words(record))
    } finally {
      await other.close()
    }
  })
})
