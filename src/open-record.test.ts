import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openRecord } from './open-record.js'

const sentence = '"We will return to the harbour before the winter," the minister said.'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-open-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)

describe('a record', () => {
  test('keeps what a reader reads, and has it when it is opened again', { timeout: 60_000 }, async () => {
    const record = await openRecord(at('a.db'), { clock: { now: () => '2031-04-05T12:00:00Z' } })
    const { documentId, outcome, statements } = await record.add(sentence, { from: 'text', url: 'https://meridian.example/harbour' })
    expect({ outcome, statements }).toEqual({ outcome: 'added', statements: 1 })
    await record.close()
    const again = await openRecord(at('a.db'), { readOnly: true })
    const { kept, page } = await again.open(documentId)
    expect(kept).toMatchObject({ address: 'https://meridian.example/harbour', keptAt: '2031-04-05T12:00:00Z', document: { text: sentence } })
    expect(new TextDecoder().decode(page.bytes)).toBe(sentence)
    expect(await again.inspect()).toEqual([])
    await again.close()
  })

  test('is not made to be read only, nor where that is not asked for', async () => {
    for (const options of [{ readOnly: true }, { create: false }])
      await expect(openRecord(at('none.db'), options)).rejects.toMatchObject({ code: 'RECORD_MISSING' })
    expect(existsSync(at('none.db'))).toBe(false)
  })

  test('that is read only takes no page', { timeout: 60_000 }, async () => {
    await (await openRecord(at('a.db'))).close()
    const record = await openRecord(at('a.db'), { readOnly: true })
    await expect(record.add(sentence, { from: 'text' })).rejects.toMatchObject({ code: 'RECORD_READ_ONLY' })
    await record.close()
  })

  test('takes pages that are added at once one after the other', { timeout: 60_000 }, async () => {
    const record = await openRecord(at('a.db'))
    const added = await Promise.all([1, 2, 1].map((number) => record.add(`${sentence}\n\nThe number of ships is ${number}.`, { from: 'text' })))
    expect(added.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'known'])
    expect(added[1]!.nearDuplicateOf).toBe(added[0]!.documentId)
    await record.close()
  })

  test('knows a file again by its path', { timeout: 60_000 }, async () => {
    const record = await openRecord(at('a.db'))
    const add = (text: string): ReturnType<typeof record.add> =>
      record.add({ bytes: new TextEncoder().encode(text), format: 'text', name: 'a.txt' }, { file: at('a.txt') })
    await add(sentence)
    expect(await add(`${sentence}\n\nMore.`)).toMatchObject({ outcome: 'new-version', version: 2 })
    const [kept] = await record.documents([(await record.who()).rows[0]!.document.id])
    expect(kept!.address).toMatch(/^file:\/\/\/.*\/a\.txt$/)
    await record.close()
  })

  test('that is closed takes nothing, and closes once', async () => {
    const record = await openRecord(at('a.db'))
    await Promise.all([record.close(), record.close()])
    await expect(record.add(sentence)).rejects.toMatchObject({ code: 'ALREADY_STOPPED' })
  })

  test('with a model that is not there says so with the first page, and goes on', async () => {
    const record = await openRecord(at('a.db'), { reader: { model: at('no-model') } })
    for (const _ of [1, 2]) await expect(record.add(sentence, { from: 'text' })).rejects.toMatchObject({ code: 'MODEL_MISSING' })
    expect((await record.extent()).documents).toBe(0)
    await record.close()
  })
})

describe('a copy', () => {
  test('is a record by itself, compared with the first', { timeout: 60_000 }, async () => {
    const record = await openRecord(at('a.db'))
    await record.add(sentence, { from: 'text' })
    expect(await record.copyTo(at('b.db'))).toMatchObject({ same: true, to: { documents: 1, statements: 1, pages: 1 } })
    await record.backup(at('c.db'))
    await record.close()
    for (const name of ['b.db', 'c.db']) {
      const copy = await openRecord(at(name), { readOnly: true })
      expect((await copy.who({ words: 'harbour' })).rows).toHaveLength(1)
      await copy.close()
    }
  })

  test('takes the place of nothing', async () => {
    writeFileSync(at('there.db'), 'mine')
    const record = await openRecord(at('a.db'))
    await expect(record.backup(at('there.db'))).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining('there.db') })
    await expect(record.copyTo(at('there.db'))).rejects.toMatchObject({ code: 'RECORD_NOT_ONE' })
    await record.close()
  })
})
