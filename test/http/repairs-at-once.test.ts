/** Many repairs of one statement at once: nobody repairs what another has changed, and none is lost. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedRecord, servePages } from './served-record.js'

let served: ServedRecord
let statement = ''
beforeAll(async () => {
  served = await servePages(undefined, { limits: { perSecond: 0 } })
  statement = (await served.record.who()).rows[0]!.statement.id
})
afterAll(() => served?.close())

const repair = (number: number, ifMatch: string): Promise<Response> =>
  fetch(`${served.url}/api/statements/${statement}/corrections`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': ifMatch },
    body: JSON.stringify({ change: { kind: 'speaker', names: [`Speaker ${number}`] }, by: `reviewer ${number}` }),
  })
const numbers = Array.from({ length: 30 }, (_, number) => number)
const entries = async (): Promise<readonly { readonly by: string | null }[]> => (await served.record.history(statement)).corrections

test('of those who saw the same state one repairs it, and the others are told', async () => {
  const etag = (await fetch(`${served.url}/api/statements/${statement}`)).headers.get('etag')!
  const statuses = (await Promise.all(numbers.map((number) => repair(number, etag)))).map(({ status }) => status)
  expect(statuses.toSorted((a, b) => a - b)).toEqual([201, ...numbers.slice(1).map(() => 412)])
  expect(await entries()).toHaveLength(1)
})

test('of those who repair whatever it is by now each is kept, in some order, and the last one counts', async () => {
  const answers = await Promise.all(numbers.map((number) => repair(number, '*')))
  expect(answers.map(({ status }) => status)).toEqual(numbers.map(() => 201))
  const kept = (await entries()).slice(1)
  expect(kept.map(({ by }) => by).toSorted()).toEqual(numbers.map((number) => `reviewer ${number}`).toSorted())
  const { found } = await served.record.history(statement)
  expect(found.statement.speakers.map(({ name }) => name)).toEqual([kept.at(-1)!.by!.replace('reviewer', 'Speaker')])
  expect(await served.record.inspect()).toEqual([])
  expect(served.failures).toEqual([])
})

test('reading meanwhile sees one state or the other', async () => {
  const reads = numbers.map(() => fetch(`${served.url}/api/statements/${statement}`))
  const writes = numbers.map((number) => repair(number, '*'))
  for (const answer of await Promise.all(reads)) {
    expect(answer.status).toBe(200)
    const { statement: shown } = (await answer.json()) as { readonly statement: { readonly speakers: readonly { readonly name: string }[] } }
    expect(shown.speakers[0]?.name).toMatch(/^Speaker \d+$/)
  }
  for (const { status } of await Promise.all(writes)) expect(status).toBe(201)
})
