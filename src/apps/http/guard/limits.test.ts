import { Hono, type MiddlewareHandler } from 'hono'
import { describe, expect, test } from 'vitest'
import { problemOf, problemResponse } from '../problem.js'
import { limitSize } from './limit-size.js'
import { limitAtOnce, limitTime } from './limit-time.js'

const appWith = (guard: MiddlewareHandler): Hono => {
  const app = new Hono()
  app.use(guard)
  app.onError((error, context) => problemResponse(context, problemOf(error)))
  return app
}
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('a limit of time', () => {
  const app = appWith(limitTime(50))
  app.get('/soon', (context) => context.text('soon'))
  app.get('/late', async (context) => {
    await pause(500)
    return context.text('late')
  })
  app.get('/long', (context) => {
    const body = new ReadableStream({
      start: async (controller) => {
        for (const piece of ['one', 'two', 'three']) {
          await pause(40)
          controller.enqueue(new TextEncoder().encode(piece))
        }
        controller.close()
      },
    })
    return context.body(body)
  })

  test('answers for whoever is late', async () => {
    const before = performance.now()
    const answer = await app.request('/late')
    expect(answer.status).toBe(504)
    expect(await answer.json()).toMatchObject({ code: 'TOOK_TOO_LONG', retryable: true })
    expect(performance.now() - before).toBeLessThan(400)
  })

  test('lets go on what has begun', async () => {
    expect(await (await app.request('/soon')).text()).toBe('soon')
    expect(await (await app.request('/long')).text()).toBe('onetwothree')
  })
})

test('a limit of requests at once lets others in again when some have been answered', async () => {
  const app = appWith(limitAtOnce(2))
  app.get('/', async (context) => {
    await pause(30)
    if (context.req.query('fail') !== undefined) throw new Error('it failed')
    return context.text('done')
  })
  const statuses = async (count: number, path: string): Promise<readonly number[]> =>
    (await Promise.all(Array.from({ length: count }, () => app.request(path)))).map(({ status }) => status)
  expect(await statuses(4, '/')).toEqual([200, 200, 503, 503])
  // Also what fails makes room.
  expect(await statuses(2, '/?fail')).toEqual([500, 500])
  expect(await statuses(2, '/')).toEqual([200, 200])
})

describe('a limit of size', () => {
  const app = appWith(limitSize({ bodyBytes: 10, urlLength: 60 }))
  app.all('/', async (context) => context.text(await context.req.text()))
  const inPieces = (...pieces: readonly string[]): ReadableStream =>
    new ReadableStream({
      start: (controller) => {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
        controller.close()
      },
    })

  test.each([
    ['as large as may be', '0123456789', 200],
    ['a byte larger', '0123456789a', 413],
    ['of signs that are several bytes', '👍👍👍', 413],
  ])('takes a body by its bytes: %s', async (_, body, status) => {
    expect((await app.request('/', { method: 'POST', body })).status).toBe(status)
    expect((await app.request('/', { method: 'POST', body: inPieces(...body), duplex: 'half' } as RequestInit)).status).toBe(status)
  })

  test('gives the body on as it came', async () => {
    expect(await (await app.request('/', { method: 'POST', body: inPieces('01', '234', '5'), duplex: 'half' } as RequestInit)).text()).toBe('012345')
  })

  test('takes an address by its characters', async () => {
    expect((await app.request(`/?${'a'.repeat(20)}`)).status).toBe(200)
    expect((await app.request(`/?${'a'.repeat(60)}`)).status).toBe(414)
  })
})
