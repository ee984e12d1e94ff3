/** What is asked for wrongly gets its status and a code, never 500. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedRecord, servePages } from '../served-record.js'
import { brelPage } from './told-page.js'

let served: ServedRecord
beforeAll(async () => {
  served = await servePages([brelPage])
})
afterAll(() => served.close())

const addresses: readonly (readonly [path: string, status: number, code: string])[] = [
  ['documents/..%2f..%2fetc%2fpasswd', 400, 'USAGE'],
  ['documents/%2e%2e%2f', 400, 'USAGE'],
  ['documents/d%00', 400, 'USAGE'],
  ['documents/%ff%fe', 400, 'USAGE'],
  ['documents/d0000000', 404, 'NOTHING_FOUND'],
  ['documents/d0000000/page', 404, 'NOTHING_FOUND'],
  ['documents/d0000000/versions', 404, 'NOTHING_FOUND'],
  ['statements/s0000000', 404, 'NOTHING_FOUND'],
  ['statements/s0000000/trace', 404, 'NOTHING_FOUND'],
  ['statements/x', 400, 'USAGE'],
  ['statements?limit=0', 400, 'USAGE'],
  ['statements?limit=1e9', 400, 'USAGE'],
  ['statements?limit=two', 400, 'USAGE'],
  ['statements?stance=sing', 400, 'USAGE'],
  ['statements?since=2031-13', 400, 'USAGE'],
  ['statements?since=2031-02&until=2031-01', 400, 'USAGE'],
  ['statements?after=!', 400, 'USAGE'],
  ['statements?after=zzzzzzzzzzz', 400, 'USAGE'],
  ['statements?speaker=%00', 400, 'USAGE'],
  ['statements?speaker=', 400, 'USAGE'],
  ['statements?speaker=a&speaker=b', 400, 'USAGE'],
  ['statements?speeker=Brel', 400, 'USAGE'],
  ['statements?allVersions=perhaps', 400, 'USAGE'],
  ['statements?__proto__=1', 400, 'USAGE'],
  ['facets', 400, 'USAGE'],
  ['facets?field=shoe', 400, 'USAGE'],
  ['facets?field=speaker&after=0', 400, 'USAGE'],
  ['check', 400, 'USAGE'],
  ['check?quote=%20', 400, 'USAGE'],
  ['check?quote=a&by=…', 400, 'USAGE'],
  ['actors', 400, 'USAGE'],
  ['actors/Nobody%20Atall', 404, 'NOTHING_FOUND'],
  ['actors/%20', 400, 'USAGE'],
  ['pairs?a=Ada%20Brel', 400, 'USAGE'],
  ['pairs?a=Ada%20Brel&b=Ada%20Brel', 400, 'USAGE'],
  ['pairs?a=Ada%20Brel&b=Nobody', 404, 'NOTHING_FOUND'],
  ['pairs?a=Ada%20Brel&b=Ada%20Brel&by=week', 400, 'USAGE'],
  ['log?after=-1', 400, 'USAGE'],
  ['ingests/i0', 404, 'NOTHING_FOUND'],
  ['ingests/i0/events', 404, 'NOTHING_FOUND'],
  ['exports', 400, 'USAGE'],
  ['exports?format=brat', 400, 'USAGE'],
  ['exports?format=docx', 400, 'USAGE'],
  ['exports/count?format=csv&since=yesterday', 400, 'USAGE'],
  ['nothing', 404, 'NO_SUCH_PAGE'],
]

test.each(addresses)('GET /api/%s is %i %s', async (path, status, code) => {
  const response = await fetch(`${served.url}/api/${path}`)
  expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
  const problem = (await response.json()) as { readonly detail: string }
  expect(problem).toMatchObject({ type: 'about:blank', status, code, title: expect.any(String), retryable: false })
  expect(problem.detail.length).toBeGreaterThan(10)
})

const json = { 'content-type': 'application/json' }
const bodies: readonly (readonly [name: string, path: string, headers: Readonly<Record<string, string>>, body: string, status: number, code: string])[] = [
  ['broken JSON', 'check', json, '{"quote":', 400, 'USAGE'],
  ['another form', 'check', { 'content-type': 'text/plain' }, 'quote', 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a page of another kind', 'documents', { 'content-type': 'application/pdf' }, '%PDF', 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['an empty page', 'documents', { 'content-type': 'text/html' }, '', 422, 'EMPTY_INPUT'],
  ['an empty object', 'documents', json, '{}', 400, 'USAGE'],
  ['an address of no web', 'documents', json, '{"url":"file:///etc/passwd"}', 400, 'USAGE'],
  ['a script for an address', 'documents', json, '{"text":"a","url":"javascript:alert(1)"}', 400, 'USAGE'],
  ['a form without parts', 'documents', { 'content-type': 'multipart/form-data; boundary=x' }, 'nothing', 400, 'USAGE'],
  [
    'a form without a file',
    'documents',
    { 'content-type': 'multipart/form-data; boundary=x' },
    '--x\r\ncontent-disposition: form-data; name="file"\r\n\r\ntext\r\n--x--\r\n',
    400,
    'USAGE',
  ],
  ['a form that does not say how it is divided', 'documents', { 'content-type': 'multipart/form-data' }, 'nothing', 400, 'USAGE'],
  ['a key with a space', 'documents', { ...json, 'idempotency-key': 'a b' }, '{"text":"a"}', 400, 'USAGE'],
  ['an undo of nothing', 'corrections/1/undo', json, '{}', 404, 'NOTHING_FOUND'],
  ['an undo of no number', 'corrections/one/undo', json, '{}', 400, 'USAGE'],
  ['a merge with nobody', 'identities/merge', json, '{"from":"Ada Brel","into":"Nobody Atall"}', 404, 'NOTHING_FOUND'],
  ['a merge with itself', 'identities/merge', json, '{"from":"Ada Brel","into":"Ada Brel"}', 400, 'USAGE'],
  ['a split of no statement', 'identities/split', json, '{"actor":"Ada Brel","statementIds":[],"as":"Tom"}', 400, 'USAGE'],
]

test.each(bodies)('POST: %s (/api/%s)', async (_, path, headers, body, status, code) => {
  const response = await fetch(`${served.url}/api/${path}`, { method: 'POST', headers, body })
  expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
  expect(await response.json()).toMatchObject({ status, code })
})

test('none of it was a fault of hearsay', () => {
  expect(served.failures).toEqual([])
})
