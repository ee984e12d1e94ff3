/** Pages on their way into the record, by every way in which one can be given. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedRecord, servePages } from '../served-record.js'

let served: ServedRecord
let site: Server
const asked: string[] = []
beforeAll(async () => {
  served = await servePages()
  site = createServer((request, response) => {
    asked.push(request.url!)
    response.end('secret')
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await served.close()
  await new Promise((resolve) => site.close(resolve))
})

interface Told {
  readonly id: string
  readonly what: string
  readonly state: string
  readonly added: { readonly documentId: string; readonly outcome: string; readonly statements: number } | null
  readonly problem: { readonly code: string; readonly status: number } | null
}

const post = (body: BodyInit, headers: Readonly<Record<string, string>> = {}, query = ''): Promise<Response> =>
  fetch(`${served.url}/api/documents${query}`, { method: 'POST', headers, body })

const json = { 'content-type': 'application/json' }

/** The events of an ingest until it has ended. */
const eventsOf = async (response: Response): Promise<readonly { readonly event: string; readonly ingest: Told }[]> => {
  expect(response.status).toBe(202)
  const events = await fetch(new URL(`${response.headers.get('location')!}/events`, served.url))
  expect(events.headers.get('content-type')).toContain('text/event-stream')
  const text = await events.text()
  return [...text.matchAll(/event: (\w+)\ndata: (.*)\n/gu)].map(([, event, data]) => ({ event: event!, ingest: JSON.parse(data!) as Told }))
}

const endOf = async (response: Response): Promise<Told> => (await eventsOf(response)).at(-1)!.ingest

const html = (words: string): string => `<!doctype html><title>Pilots</title><article><h1>Pilots</h1><p>“${words},” said Tom Quay, a pilot.</p></article>`

describe('a page is taken', { timeout: 60_000 }, () => {
  test('as HTML, with the address that it came from', async () => {
    const events = await eventsOf(
      await post(html('We wait for the tide'), { 'content-type': 'text/html; charset=utf-8' }, '?url=https://meridian.example/pilots'),
    )
    expect(events.at(-1)).toMatchObject({ event: 'done', ingest: { state: 'done', what: 'https://meridian.example/pilots', added: { outcome: 'added' } } })
    expect(events.slice(0, -1).every(({ event }) => event === 'progress')).toBe(true)
    const { kept } = await served.record.open(events.at(-1)!.ingest.added!.documentId)
    expect(kept).toMatchObject({ address: 'https://meridian.example/pilots', document: { title: 'Pilots' } })
  })

  test('as a file of a form, in the encoding of its bytes', async () => {
    const form = new FormData()
    form.set('file', new File([Buffer.from(html('Wir müssen warten'), 'latin1')], 'lotsen.html', { type: 'text/html; charset=iso-8859-1' }))
    const { added } = await endOf(await post(form))
    expect((await served.record.open(added!.documentId)).kept.document.text).toContain('Wir müssen warten')
  })

  test('as Markdown, as plain text and as a text with a title', async () => {
    const markdown = await endOf(await post('# Cranes\n\n"The cranes stand still," Ada Brel said on Tuesday.', { 'content-type': 'text/markdown' }))
    const plain = await endOf(await post('"The cranes move again," Ada Brel said on Friday.', { 'content-type': 'text/plain' }))
    const titled = await endOf(await post(JSON.stringify({ text: '"The cranes are sold," Ada Brel said on Sunday.', title: 'Cranes sold' }), json))
    for (const { added } of [markdown, plain, titled]) expect(added).toMatchObject({ outcome: 'added', statements: 1 })
    expect((await served.record.open(titled.added!.documentId)).kept.document.text).toBe('Cranes sold\n\n"The cranes are sold," Ada Brel said on Sunday.')
  })
})

describe('an address is fetched with all limits', { timeout: 60_000 }, () => {
  test('one of this machine is refused before anything is sent to it', async () => {
    const { port } = site.address() as AddressInfo
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '0x7f.1']) {
      const end = await endOf(await post(JSON.stringify({ url: `http://${host}:${port}/secret` }), json))
      expect({ host, ...end }).toMatchObject({ state: 'failed', problem: { code: 'ADDRESS_REFUSED', status: 403 } })
    }
    expect(asked).toEqual([])
  })
})

describe('a key', { timeout: 60_000 }, () => {
  const page = JSON.stringify({ text: '"The lights are out," Ada Brel said at midnight.' })

  test('makes two requests one ingest', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => post(page, { ...json, 'idempotency-key': 'lights-1' })))
    expect(one!.headers.get('location')).toBe(two!.headers.get('location'))
    const other = await post(page, { ...json, 'idempotency-key': 'lights-2' })
    expect(other.headers.get('location')).not.toBe(one!.headers.get('location'))
    expect((await endOf(other)).added!.outcome).toBe('known')
  })

  test('is good for one page', async () => {
    const response = await post(JSON.stringify({ text: 'Another page.' }), { ...json, 'idempotency-key': 'lights-1' })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })
})

test('more than can wait is refused, and what was taken is read', { timeout: 120_000 }, async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, number) => post(`"We counted ${number} ships," Ada Brel said.`, { 'content-type': 'text/plain' })),
  )
  const taken = answers.filter(({ status }) => status === 202)
  const refused = answers.filter(({ status }) => status === 429)
  expect(taken.length + refused.length).toBe(40)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]!.headers.get('retry-after')).toBe('10')
  expect(await refused[0]!.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS', retryable: true })
  for (const response of taken) expect((await endOf(response)).state).toBe('done')
})

test('a page that is too large is refused', { timeout: 60_000 }, async () => {
  const response = await post('a'.repeat(11_000_000), { 'content-type': 'text/plain' })
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ code: 'INPUT_TOO_LARGE' })
})

test('none of it was a fault of hearsay', () => {
  expect(served.failures).toEqual([])
})

test('stopping the server ends what is watched', { timeout: 60_000 }, async () => {
  const other = await servePages()
  const started = await Promise.all(
    [1, 2, 3].map((number) =>
      fetch(`${other.url}/api/documents`, { method: 'POST', headers: json, body: JSON.stringify({ text: `"Day ${number}," Ada Brel said.` }) }),
    ),
  )
  const last = await fetch(new URL(`${started[2]!.headers.get('location')!}/events`, other.url))
  const [text] = await Promise.all([last.text(), other.close()])
  expect(text).toMatch(/event: (?:failed|done)\n/u)
})
