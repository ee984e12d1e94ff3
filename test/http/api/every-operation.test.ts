/** Every operation, asked for by a client with the types that were made from the description, of a server that listens. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedRecord, serveStory } from '../../browser/serve-record.js'
import { type CheckingClient, createCheckingClient } from './checking-client.js'
import { describedRoutes } from './described-routes.js'

let served: ServedRecord
let client: CheckingClient
beforeAll(async () => {
  served = await serveStory()
  client = createCheckingClient(served.url)
}, 120_000)
afterAll(() => served.close())

const quote = 'We will not open the sluices before the harvest is in'

/** A statement of the minister's. */
const statement = async (): Promise<{ readonly id: string; readonly documentId: string }> => {
  const { data } = await client.api.GET('/check', { params: { query: { quote, by: 'Oldacre' } } })
  return data!.hits[0]!.statement!
}

test('statements are found page by page', async () => {
  const { api } = client
  const first = await api.GET('/statements', { params: { query: { speaker: 'Oldacre', limit: 2 } } })
  expect(first.data).toMatchObject({ counts: { reports: 8 }, droppable: [], meant: { SPEAKER: [{ name: 'Maren Oldacre' }] } })
  const { rows, next } = first.data!
  expect(rows).toHaveLength(2)
  expect(first.response.headers.get('link')).toBe(`</api/statements?speaker=Oldacre&limit=2&after=${next}>; rel="next"`)
  const second = await fetch(new URL(/<(.+)>/u.exec(first.response.headers.get('link')!)![1]!, served.url))
  const ids = ((await second.json()) as { rows: { id: string }[] }).rows.map(({ id }) => id)
  expect(ids).toHaveLength(2)
  expect(rows.map(({ id }) => id).some((id) => ids.includes(id))).toBe(false)
  const all = await api.GET('/statements', { params: { query: { speaker: 'Oldacre', limit: 200 } } })
  expect(all.data!.next).toBeNull()
  expect(all.response.headers.get('link')).toBeNull()
})

test('where nothing is found the answer says what was searched and which filter to drop', async () => {
  const { data } = await client.api.GET('/statements', { params: { query: { speaker: 'Oldacre', words: 'parsnips' } } })
  expect(data).toMatchObject({ rows: [], searched: { documents: 8 }, droppable: [{ name: '--words', value: 'parsnips' }] })
})

test('a statement comes with its history, and not again where it is known', async () => {
  const { id } = await statement()
  const { data, response } = await client.api.GET('/statements/{id}', { params: { path: { id: id.slice(0, 12) } } })
  expect(data).toMatchObject({ statement: { id, verification: 'unchecked' }, original: { id }, corrections: [] })
  const etag = response.headers.get('etag')!
  const again = await fetch(`${served.url}/api/statements/${id}`, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
})

test('offsets are counted in the unit asked for', async () => {
  const { id } = await statement()
  const [utf16, points] = await Promise.all(
    (['utf16', 'code-points'] as const).map((offsets) => client.api.GET('/statements/{id}', { params: { path: { id }, query: { offsets } } })),
  )
  const { text } = (await client.api.GET('/documents/{id}', { params: { path: { id } } })).data!.document
  const { start, end } = utf16!.data!.statement.content[0]!
  expect(utf16!.data!.statement.words.startsWith(text.slice(start, end))).toBe(true)
  const point = points!.data!.statement.content[0]!
  expect([...text].slice(point.start, point.end).join('')).toBe(text.slice(start, end))
})

test('a trace tells how the words changed', async () => {
  const { id } = await statement()
  const { data } = await client.api.GET('/statements/{id}/trace', { params: { path: { id } } })
  expect(data!.variants.length).toBeGreaterThan(1)
  expect(data!.variants[1]!.from).toMatchObject({ variant: 0, relation: 'altered' })
})

test('a quotation is checked, by either way', async () => {
  const { api } = client
  const short = await api.GET('/check', { params: { query: { quote, by: 'Oldacre' } } })
  expect(short.data).toMatchObject({ finding: 'verbatim', by: [{ name: 'Maren Oldacre' }] })
  const long = await api.POST('/check', { body: { quote, by: 'Oldacre', offsets: 'utf16' } })
  expect(long.data).toEqual(short.data)
  const none = await api.POST('/check', { body: { quote: 'The parsnips will be late this year', offsets: 'utf16' } })
  expect(none.data).toMatchObject({ finding: 'not-found', hits: [] })
})

test('a document comes with its statements, its bytes and its versions', async () => {
  const { api } = client
  const { documentId: id } = await statement()
  const document = await api.GET('/documents/{id}', { params: { path: { id } } })
  expect(document.data).toMatchObject({ document: { id }, kept: { version: 1 } })
  const page = await api.GET('/documents/{id}/page', { params: { path: { id } }, parseAs: 'arrayBuffer' })
  expect(Buffer.from(page.data!)).toEqual(Buffer.from((await served.record.open(id)).page.bytes))
  expect(Object.fromEntries(page.response.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${id}.html"`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  const versions = await api.GET('/documents/{id}/versions', { params: { path: { id } } })
  expect(versions.data).toMatchObject({ rows: [{ id, version: 1, superseded: false }], next: null })
})

test('actors are found by name, and shown by key', async () => {
  const { api } = client
  const found = await api.GET('/actors', { params: { query: { name: 'Oldacre' } } })
  const { key } = found.data!.rows[0]!
  const card = await api.GET('/actors/{key}', { params: { path: { key } } })
  expect(card.data).toMatchObject({ actor: { name: 'Maren Oldacre' }, says: { counts: { reports: 8 } } })
  expect((await api.GET('/actors', { params: { query: { name: 'Nobody Atall' } } })).data).toEqual({ rows: [], next: null })
})

test('a pair is counted by month or year, also corrected', async () => {
  const query = { a: 'Maren Oldacre', b: 'The growers’ union' }
  const { data } = await client.api.GET('/pairs', { params: { query: { ...query, by: 'year', corrected: true } } })
  expect(data).toMatchObject({ by: 'year', a: { name: 'Maren Oldacre' }, directions: [{ corrected: null }, { corrected: null }] })
  expect((await client.api.GET('/pairs', { params: { query } })).data).toMatchObject({ by: 'month' })
})

test('the record tells of itself', async () => {
  const { api } = client
  expect((await api.GET('/extent')).data).toMatchObject({ documents: 8 })
  expect((await api.GET('/report')).data).toMatchObject({ precision: { whole: { high: 1 } } })
  const first = (await api.GET('/facets', { params: { query: { field: 'publisher', limit: 3 } } })).data!
  const second = (await api.GET('/facets', { params: { query: { field: 'publisher', limit: 3, after: first.next! } } })).data!
  const all = (await api.GET('/facets', { params: { query: { field: 'publisher', limit: 6 } } })).data!
  expect([...first.rows, ...second.rows]).toEqual(all.rows)
})

test('who is who is set right, and taken back', async () => {
  const { api } = client
  const { id } = await statement()
  const told = { by: 'anna', why: 'a test' }
  const merged = await api.POST('/identities/merge', { body: { from: 'Tobias Fenwright', into: 'The growers’ union', ...told } })
  expect(merged.data).toMatchObject({ by: 'anna', change: { kind: 'merge' } })
  const undone = await api.POST('/identities/{number}/undo', { params: { path: { number: merged.data!.number } }, body: told })
  expect(undone.data).toMatchObject({ change: { kind: 'undo', of: merged.data!.number } })
  const split = await api.POST('/identities/split', { body: { actor: 'Maren Oldacre', statementIds: [id], as: 'Ines Oldacre', ...told } })
  expect(split.data).toMatchObject({ change: { kind: 'split', statementIds: [id], as: { name: 'Ines Oldacre' } } })
  await api.POST('/identities/{number}/undo', { params: { path: { number: split.data!.number } } })
  const apart = await api.POST('/identities/not-same', { body: { one: 'Tobias Fenwright', other: 'The growers’ union' } })
  expect(apart.data).toMatchObject({ change: { kind: 'not-same' } })
  const refused = await api.POST('/identities/merge', { body: { from: 'Tobias Fenwright', into: 'The growers’ union' } })
  expect(refused.error).toMatchObject({ code: 'USAGE', status: 400 })
})

test('a statement is repaired and the repair taken back, and the log tells both', async () => {
  const { api } = client
  const { id } = await statement()
  const { response } = await api.GET('/statements/{id}', { params: { path: { id } } })
  const header = { 'if-match': response.headers.get('etag')! }
  const repaired = await api.POST('/statements/{id}/corrections', {
    params: { path: { id }, header },
    body: { change: { kind: 'speaker', names: ['Ines Oldacre'] }, by: 'anna', why: 'a test', drawn: 'random' },
  })
  expect(repaired.data).toMatchObject({ statement: { verification: 'repaired', speakerNames: 'Ines Oldacre' }, correction: { by: 'anna', drawn: 'random' } })
  const { number } = repaired.data!.correction
  const undone = await api.POST('/corrections/{number}/undo', { params: { path: { number } }, body: { why: 'never mind' } })
  expect(undone.data).toMatchObject({ statement: { verification: 'unchecked', speakerNames: 'Maren Oldacre' } })
  const log = await api.GET('/log', { params: { query: { limit: 1 } } })
  expect(log.data!.next).toBe('1')
  const all = await api.GET('/log')
  expect(all.data!.rows.flatMap((entry) => (entry.of === 'statement' ? [entry.change] : []))).toEqual([
    { kind: 'speaker', speakers: [expect.objectContaining({ name: 'Ines Oldacre' })] },
    { kind: 'undo', of: number },
  ])
})

test('a page is added, and watched on its way', { timeout: 60_000 }, async () => {
  const { api } = client
  const added = await api.POST('/documents', { body: { text: '"The harbour stays shut," Tom Quay said on Monday.', url: 'https://meridian.example/shut' } })
  expect(added.response.headers.get('location')).toBe(`/api/ingests/${added.data!.id}`)
  const { id } = added.data!
  const events = await api.GET('/ingests/{id}/events', { params: { path: { id } }, parseAs: 'text' })
  expect(events.data).toMatch(/event: done\ndata: .*\n\n$/u)
  const { data } = await api.GET('/ingests/{id}', { params: { path: { id } } })
  expect(data).toMatchObject({ state: 'done', problem: null, added: { outcome: 'added', statements: 1 } })
  const { documentId } = data!.added!
  expect((await api.GET('/documents/{id}', { params: { path: { id: documentId } } })).data).toMatchObject({
    kept: { address: 'https://meridian.example/shut' },
  })
})

test('what is exported is told of before, and described', async () => {
  const { api } = client
  const query = { format: 'csv', speaker: 'Oldacre' } as const
  const count = await api.GET('/exports/count', { params: { query } })
  expect(count.data).toMatchObject({ rowsAre: 'statements', counts: { reports: 8 } })
  const file = await api.GET('/exports', { params: { query }, parseAs: 'text' })
  expect(file.response.headers.get('hearsay-rows')).toBe(String(count.data!.rows))
  const description = await api.GET('/exports/datapackage', { params: { query } })
  expect(description.data!.resources[0]).toMatchObject({ name: 'hearsay-export.csv', format: 'csv', hearsay: { rows: count.data!.rows } })
})

test('no operation was left out', () => {
  expect(describedRoutes.map(({ operationId }) => operationId).filter((name) => !client.called.has(name))).toEqual([])
})
