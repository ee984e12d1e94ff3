import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createFetcher } from '../../../adapters/fetch/index.js'
import { type HearsayRecord, openRecord } from '../../../open-record.js'
import type { AskedPage, Ingests } from '../../web/index.js'
import { createIngests, type IngestOptions, type ToldIngest } from './create-ingests.js'

const page = (number: number): AskedPage => ({ kind: 'text', text: `"We will return on day ${number}," the minister said.`, title: null, url: null })

const story =
  '"The pilots will wait," said Ada Brel, the harbour master of Vell, on Monday. She spoke at the gate, where forty ships had been lying since the storm, and the crews had come ashore for bread and water.'

let folder: string
let record: HearsayRecord
let site: Server
let opened: Ingests<ToldIngest>
const seen: unknown[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-ingests-'))
  record = await openRecord(join(folder, 'a.db'))
  site = createServer((request, response) => {
    // A page that is never answered: it is there to be stopped.
    if (request.url === '/robots.txt') response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
})
afterEach(() => opened.close())
afterAll(async () => {
  await record.close()
  site.closeAllConnections()
  await new Promise((resolve) => site.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

const open = (options: Partial<IngestOptions> = {}): Ingests<ToldIngest> =>
  (opened = createIngests({
    record,
    fetcher: async () => createFetcher({ version: 'test', allow: () => true }),
    onFailure: (error) => seen.push(error),
    ...options,
  }))

const ended = async (ingests: Ingests<ToldIngest>, id: string): Promise<readonly ToldIngest[]> => {
  const states: ToldIngest[] = []
  for await (const state of ingests.watch(id)) states.push(state)
  return states
}

const at = (path: string): string => `http://127.0.0.1:${(site.address() as AddressInfo).port}${path}`

describe('a page on its way', () => {
  test('is told at once, then read, then kept', { timeout: 60_000 }, async () => {
    const ingests = open()
    const first = ingests.start({
      kind: 'text',
      text: story,
      title: 'Pilots to wait',
      url: 'https://meridian.example/pilots',
    })
    expect(first).toMatchObject({ state: 'waiting', ahead: 1, what: 'https://meridian.example/pilots', added: null, problem: null })
    const states = await ended(ingests, first.id)
    expect(states.map(({ state }) => state)).toEqual(['waiting', 'reading', 'done'])
    const { added } = states.at(-1)!
    const { kept } = await record.open(added!.documentId)
    expect(kept).toMatchObject({ address: 'https://meridian.example/pilots', document: { title: 'Pilots to wait' } })
    expect(added!.statements).toBe(1)
  })

  test('that cannot be had is told with its code', { timeout: 60_000 }, async () => {
    const { createFetcher: guarded } = await import('../../../adapters/fetch/index.js')
    const ingests = open({ fetcher: async () => guarded({ version: 'test' }) })
    const states = await ended(ingests, ingests.start({ kind: 'url', url: at('/shut') }).id)
    expect(states.at(-1)).toMatchObject({ state: 'failed', added: null, problem: { code: 'ADDRESS_REFUSED', status: 403 } })
  })

  test('waits until those before it are done', { timeout: 60_000 }, async () => {
    const ingests = open()
    const ids = [1, 2, 3].map((number) => ingests.start(page(number)).id)
    expect(ids.map((id) => ingests.find(id)!.ahead)).toEqual([1, 2, 3])
    const order: string[] = []
    await Promise.all(
      ids.map(async (id) => {
        await ended(ingests, id)
        order.push(id)
      }),
    )
    expect(order).toEqual(ids)
  })
})

describe('a key', () => {
  test('gives the same ingest for the same page, and none for another', () => {
    const ingests = open()
    const first = ingests.start(page(4), 'one')
    expect(ingests.start(page(4), 'one').id).toBe(first.id)
    expect(ingests.start(page(4), 'two').id).not.toBe(first.id)
    expect(() => ingests.start(page(5), 'one')).toThrow('was used for another page')
  })

  test('tells two files apart by their bytes', () => {
    const ingests = open()
    const file = (text: string): AskedPage => ({
      kind: 'file',
      page: { bytes: new TextEncoder().encode(text), format: 'auto', url: null, name: 'a.html', contentType: null, retrievedAt: null },
    })
    const first = ingests.start(file('<p>One.</p>'), 'one')
    expect(ingests.start(file('<p>One.</p>'), 'one').id).toBe(first.id)
    expect(() => ingests.start(file('<p>Two.</p>'), 'one')).toThrow('was used for another page')
  })

  test('is forgotten with its ingest, which is when it is old or one of too many', { timeout: 60_000 }, async () => {
    let time = Date.parse('2031-05-12')
    const ingests = open({ now: () => time, keptFor: 1000, mostKept: 2 })
    const first = ingests.start(page(6), 'one')
    await ended(ingests, first.id)
    time += 1001
    expect(ingests.find(first.id)).toBeNull()
    const second = ingests.start(page(7), 'one')
    await ended(ingests, second.id)
    const more = [8, 9].map((number) => ingests.start(page(number)).id)
    for (const id of more) await ended(ingests, id)
    expect([second.id, ...more].map((id) => ingests.find(id) !== null)).toEqual([false, true, true])
  })
})

describe('too much', () => {
  test('waits not: a full queue refuses', () => {
    const ingests = open({ mostWaiting: 2 })
    for (const number of [10, 11]) ingests.start(page(number))
    expect(() => ingests.start(page(12))).toThrow('2 pages are waiting')
  })

  test('is refused before it is held', () => {
    expect(() => open({ mostBytes: 10 }).start(page(13))).toThrow('is added: give the article alone')
  })
})

test('stopping ends what is under way and all that wait', { timeout: 60_000 }, async () => {
  const ingests = open()
  const ids = [ingests.start({ kind: 'url', url: at('/slow') }).id, ingests.start(page(14)).id]
  const states = ids.map((id) => ended(ingests, id))
  await expect.poll(() => ingests.find(ids[0]!)!.state).toBe('fetching')
  await ingests.close()
  for (const one of await Promise.all(states)) expect(one.at(-1)).toMatchObject({ state: 'failed', problem: { code: 'INTERRUPTED' } })
  expect(() => ingests.start(page(15))).toThrow('is being stopped')
  expect(seen).toEqual([])
})

test('watching ends with the watcher, and at once where there is nothing to watch', { timeout: 60_000 }, async () => {
  const ingests = open()
  const { id } = ingests.start({ kind: 'url', url: at('/slow') })
  const stop = new AbortController()
  const states: string[] = []
  for await (const { state } of ingests.watch(id, stop.signal)) {
    states.push(state)
    if (state === 'fetching') stop.abort()
  }
  expect(states.at(-1)).toBe('fetching')
  expect(await ended(ingests, 'none')).toEqual([])
})
