/** What other sites could have a reader's browser do: by another name for this machine, or by a form of their own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './raw-connection.js'
import { type ServedRecord, servePages } from './served-record.js'

let served: ServedRecord
beforeAll(async () => {
  served = await servePages(undefined, { names: ['desk.example', 'news.example:8443'] })
})
afterAll(() => served?.close())

const withPort = (text: string): string => text.replaceAll('PORT', String(served.port))

describe('a request for another host', () => {
  test.each([
    'elsewhere.example',
    'elsewhere.example:PORT',
    '127.0.0.1.elsewhere.example:PORT',
    'localhost.elsewhere.example:PORT',
    'desk.example.elsewhere.example',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost',
    'news.example',
    'news.example:8444',
    '[::1]',
    '192.0.2.1:PORT',
  ])('is refused: %s', async (host) => {
    const { status, body } = await ask(served.port, 'GET /search HTTP/1.1', [`Host: ${withPort(host)}`])
    expect({ status, code: (JSON.parse(body) as { code: string }).code }).toEqual({ status: 421, code: 'HOST_REFUSED' })
  })

  test.each(['127.0.0.1:PORT', 'localhost:PORT', 'LOCALHOST:PORT', '[::1]:PORT', 'desk.example', 'Desk.Example:80', 'desk.example:PORT', 'news.example:8443'])(
    'is answered by a name of the server: %s',
    async (host) => {
      expect((await ask(served.port, 'GET /search HTTP/1.1', [`Host: ${withPort(host)}`])).status).toBe(200)
    },
  )

  test('is refused where the whole address names another one than Host does', async () => {
    const host = [withPort('Host: 127.0.0.1:PORT')]
    expect((await ask(served.port, 'GET http://elsewhere.example/search HTTP/1.1', host)).status).toBe(421)
    expect((await ask(served.port, withPort('GET http://127.0.0.1:PORT/search HTTP/1.1'), host)).status).toBe(200)
  })

  test.each([
    ['none', []],
    ['two', ['Host: 127.0.0.1:PORT', 'Host: elsewhere.example']],
    ['one that is no name', ['Host: a b']],
    ['one with a path', ['Host: 127.0.0.1:PORT/a']],
  ])('is no request with %s', async (_, headers) => {
    expect([400, 421]).toContain((await ask(served.port, 'GET /search HTTP/1.1', headers.map(withPort))).status)
  })
})

describe('what changes something', () => {
  const post = async (...headers: readonly string[]): Promise<number> =>
    (await ask(served.port, 'POST /search HTTP/1.1', [withPort('Host: 127.0.0.1:PORT'), 'Content-Length: 0', ...headers.map(withPort)])).status

  test.each([
    ['Origin: https://elsewhere.example'],
    ['Origin: http://127.0.0.1:1'],
    ['Origin: http://127.0.0.1'],
    ['Origin: null'],
    ['Origin: http://127.0.0.1:PORT.elsewhere.example'],
    ['Origin: http://127.0.0.1:PORT@elsewhere.example'],
    ['Sec-Fetch-Site: cross-site'],
    ['Sec-Fetch-Site: same-site'],
    ['Origin: http://127.0.0.1:PORT', 'Sec-Fetch-Site: cross-site'],
    ['Origin: https://elsewhere.example', 'Sec-Fetch-Site: same-origin'],
  ])('is refused from elsewhere: %s %s', async (...headers) => {
    expect(await post(...headers.filter((header) => header !== undefined))).toBe(403)
  })

  // There is nothing to be posted to a search: the guard let it through, and the address did not know it.
  test.each([
    [],
    ['Origin: http://127.0.0.1:PORT'],
    ['Sec-Fetch-Site: same-origin'],
    ['Sec-Fetch-Site: none'],
    ['Origin: http://127.0.0.1:PORT', 'Sec-Fetch-Site: same-origin'],
  ])('passes from the own pages and from programs: %s %s', async (...headers: readonly string[]) => {
    expect(await post(...headers)).toBe(405)
  })

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('is refused from elsewhere by %s, too', async (method) => {
    const { status } = await ask(served.port, `${method} /search HTTP/1.1`, [withPort('Host: 127.0.0.1:PORT'), 'Origin: https://elsewhere.example'])
    expect(status).toBe(403)
  })

  test('is not what a link of another site leads to', async () => {
    const { status, headers } = await ask(served.port, 'GET /search HTTP/1.1', [
      withPort('Host: 127.0.0.1:PORT'),
      'Sec-Fetch-Site: cross-site',
      'Origin: https://elsewhere.example',
    ])
    expect(status).toBe(200)
    expect(headers.filter(([name]) => name.startsWith('access-control'))).toEqual([])
  })
})
