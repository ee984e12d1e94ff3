/** Requests that are too large, too slow or too many get their status, and leave the server to the others. */
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, parseAnswer, pour, sendRaw } from './raw-connection.js'
import { type ServedRecord, servePages } from './served-record.js'

const gigabyte = 2 ** 30
let served: ServedRecord
beforeAll(async () => {
  served = await servePages(undefined, { limits: { arriveWithin: 1000, perSecond: 0 } })
})
afterAll(() => served?.close())
const host = (): string => `Host: 127.0.0.1:${served.port}`
const isWell = async (): Promise<boolean> => (await fetch(`${served.url}/health`)).ok

describe('a body of 1 GB', () => {
  const piece = Buffer.alloc(2 ** 16, 'a')

  test('is refused before it is read where it says so', async () => {
    const head = `POST /login HTTP/1.1\r\n${host()}\r\nContent-Length: ${gigabyte}\r\n\r\n`
    const { answer, sent } = await pour(served.port, head, piece, gigabyte)
    expect(parseAnswer(answer).status).toBe(413)
    // What lay in the buffers of the two ends, not more.
    expect(sent).toBeLessThan(20_000_000)
    expect(await isWell()).toBe(true)
  })

  test('is refused when it has become too large where it comes in pieces', async () => {
    const head = `POST /login HTTP/1.1\r\n${host()}\r\nTransfer-Encoding: chunked\r\n\r\n`
    const chunk = Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')])
    const { answer, sent } = await pour(served.port, head, chunk, gigabyte)
    expect(parseAnswer(answer).status).toBe(413)
    expect(sent).toBeLessThan(60_000_000)
    expect(await isWell()).toBe(true)
  })

  test('is refused with a GET', async () => {
    const { answer } = await pour(served.port, `GET /search HTTP/1.1\r\n${host()}\r\nContent-Length: ${gigabyte}\r\n\r\n`, piece, gigabyte)
    expect(parseAnswer(answer).status).toBe(413)
  })
})

describe('a request', () => {
  test('with a long address gets 414, with a longer one 431', async () => {
    expect((await ask(served.port, `GET /search?words=${'a'.repeat(9000)} HTTP/1.1`)).status).toBe(414)
    expect((await ask(served.port, `GET /search?words=${'a'.repeat(30_000)} HTTP/1.1`)).status).toBe(431)
  })

  test('with large headers gets 431', async () => {
    expect((await ask(served.port, 'GET /search HTTP/1.1', [host(), `X-Long: ${'a'.repeat(30_000)}`])).status).toBe(431)
  })

  test.each([
    ['a header that never ends', () => `GET /search HTTP/1.1\r\n${host()}\r\nX-Slow: `],
    ['a body that never comes', () => `POST /login HTTP/1.1\r\n${host()}\r\nContent-Length: 100\r\n\r\ntoken=`],
    ['pieces that never end', () => `GET /search HTTP/1.1\r\n${host()}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nwords\r\n`],
  ])('with %s loses its connection', async (_, begun) => {
    const before = performance.now()
    await sendRaw(served.port, begun())
    expect(performance.now() - before).toBeLessThan(10_000)
  })

  test('is answered while a hundred others never end', async () => {
    const slow = Array.from({ length: 100 }, () => {
      const socket = connect(served.port, '127.0.0.1', () => socket.write(`GET /search HTTP/1.1\r\n${host()}\r\nX-Slow: `))
      return new Promise<void>((resolve) =>
        socket
          .on('close', () => resolve())
          .on('error', () => undefined)
          .resume(),
      )
    })
    const answer = await fetch(`${served.url}/search`)
    expect(answer.status).toBe(200)
    await Promise.all(slow)
  })

  test.each([
    ['a length that is none', ['Content-Length: ten']],
    ['two lengths', ['Content-Length: 1', 'Content-Length: 2']],
    ['a length and pieces', ['Content-Length: 1', 'Transfer-Encoding: chunked']],
    ['a line end in a header', ['X-A: b\rSet-Cookie: c=d']],
    ['a zero in a header', ['X-A: b\u0000c']],
  ])('with %s is none', async (_, headers) => {
    expect((await ask(served.port, 'POST /login HTTP/1.1', [host(), ...headers])).status).toBe(400)
  })
})

test('more requests than a client may send are told when to come again', async () => {
  const narrow = await servePages(undefined, { limits: { perSecond: 5 } })
  try {
    const answers = await Promise.all(Array.from({ length: 40 }, () => fetch(`${narrow.url}/robots.txt`)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 200).length + refused.length).toBe(40)
    // A burst of three seconds' worth, and what time brought meanwhile.
    expect(refused.length).toBeGreaterThan(10)
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect(await refused[0]!.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS', retryable: true })
    expect((await fetch(`${narrow.url}/health`)).status).toBe(200)
  } finally {
    await narrow.close()
  }
})
