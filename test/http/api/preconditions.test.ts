/** Repairs say what they repair: nobody overwrites what another has changed meanwhile. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedRecord, servePages } from '../served-record.js'
import { brelPage } from './told-page.js'

let served: ServedRecord
let id: string
beforeAll(async () => {
  served = await servePages([brelPage])
  const { rows } = await served.record.who()
  id = rows[0]!.statement.id
})
afterAll(() => served.close())

const tag = async (): Promise<string> => (await fetch(`${served.url}/api/statements/${id}`)).headers.get('etag')!

const repair = (body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${served.url}/api/statements/${id}/corrections`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const right = { change: { kind: 'right' } }
const wrong = { change: { kind: 'wrong' } }

test('without If-Match nothing is repaired', async () => {
  const response = await repair(right, {})
  expect([response.status, response.headers.get('content-type')]).toEqual([428, 'application/problem+json'])
  expect(await response.json()).toMatchObject({ code: 'PRECONDITION_REQUIRED', retryable: false })
  expect((await served.record.history(id)).corrections).toEqual([])
})

test('the ETag of the answer is that of the statement, and is good for the next repair', async () => {
  const first = await repair(right, { 'if-match': await tag() })
  expect(first.status).toBe(201)
  expect(first.headers.get('etag')).toBe(await tag())
  const second = await repair(wrong, { 'if-match': `"of-another", ${first.headers.get('etag')}` })
  expect(second.status).toBe(201)
  expect(await second.json()).toMatchObject({ statement: { verification: 'wrong' } })
})

test('what was changed meanwhile is not repaired', async () => {
  const before = await tag()
  await served.record.correct(id, { kind: 'right' }, { by: 'another' })
  const response = await repair(wrong, { 'if-match': before })
  expect(response.status).toBe(412)
  expect(await response.json()).toMatchObject({ code: 'PRECONDITION_FAILED' })
  expect((await served.record.history(id)).found.verification).toBe('right')
})

test('a merge of its speaker makes another state of it, too', async () => {
  const before = await tag()
  const change = await served.record.splitActor('Ada Brel', [id], 'Tom Brel')
  expect(await tag()).not.toBe(before)
  await served.record.undoIdentity(change.number)
})

test('of many who repair the same state at once one does', async () => {
  const state = await tag()
  const { corrections } = await served.record.history(id)
  const answers = await Promise.all(Array.from({ length: 8 }, (_, number) => repair({ ...wrong, by: `reader ${number}` }, { 'if-match': state })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 7 }, () => 412)])
  expect((await served.record.history(id)).corrections).toHaveLength(corrections.length + 1)
})

test('a star stands for any state', async () => {
  expect((await repair(right, { 'if-match': '*' })).status).toBe(201)
})

describe('what is no repair changes nothing', () => {
  const bodies: readonly (readonly [name: string, body: unknown])[] = [
    ['spans beyond the text', { change: { kind: 'content', spans: [{ start: 0, end: 1_000_000 }] } }],
    ['an empty span', { change: { kind: 'cue', spans: [{ start: 3, end: 3 }] } }],
    ['no span', { change: { kind: 'source', spans: [] } }],
    ['content that is nowhere', { change: { kind: 'content', spans: null } }],
    ['half a span', { change: { kind: 'cue', spans: [{ start: 3 }] } }],
    ['a fraction of a span', { change: { kind: 'cue', spans: [{ start: 0.5, end: 3 }] } }],
    ['an undo', { change: { kind: 'undo', of: 1 } }],
    ['a kind that there is none of', { change: { kind: 'burn' } }],
    ['a form that there is none of', { change: { kind: 'form', form: 'sung' } }],
    ['a speaker without a letter', { change: { kind: 'speaker', names: ['…'] } }],
    ['half a character', { change: { kind: 'speaker', names: ['\ud800'] } }],
    ['a field that it does not know', { ...right, verdict: 'right' }],
    ['a list', []],
    ['nothing', null],
  ]
  test.each(bodies)('%s', async (_, body) => {
    const before = await tag()
    const response = await repair(body, { 'if-match': before })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'USAGE' })
    expect(await tag()).toBe(before)
  })
})
