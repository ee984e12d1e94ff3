/** Ids and addresses that lead outside, or nowhere. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, sendRaw } from './raw-connection.js'
import { type ServedRecord, servePages } from './served-record.js'

let served: ServedRecord
beforeAll(async () => {
  served = await servePages()
})
afterAll(() => served?.close())

const outside = [
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/etc/passwd',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '%252e%252e%252fetc%252fpasswd',
  '..%5c..%5cwindows%5cwin.ini',
  '..\\..\\windows',
  '....//....//etc/passwd',
  '%c0%ae%c0%ae%c0%afetc',
  'a%00.html',
  '%00',
  '%',
  '%zz',
  '%ed%a0%80',
  '%0d%0aset-cookie:%20a=b',
  "1'%20or%20'1'='1",
  '%25',
  '*',
  '%e2%80%ae',
  'a'.repeat(3000),
  '-1',
  '__proto__',
  'constructor',
]
const places = ['/documents/', '/statements/', '/assets/', '/actors/', '/api/documents/', '/api/statements/', '/api/actors/', '/api/ingests/']

describe.each(places)('below %s', (place) => {
  test.each(outside)('%s leads nowhere', async (id) => {
    const { status, headers, body } = await ask(served.port, `GET ${place}${id} HTTP/1.1`)
    expect([301, 302, 303, 308, 400, 404, 405]).toContain(status)
    expect(body).not.toMatch(/root:|\[fonts\]/)
    expect(headers.filter(([name]) => name === 'set-cookie')).toEqual([])
  })
})

test('none of it was a failure inside', () => {
  expect(served.failures).toEqual([])
})

test.each(['words', 'speaker', 'publisher', 'after', 'since', 'limit'])('no line end in %s becomes a header', async (name) => {
  for (const address of [`/search?${name}=a%0d%0aSet-Cookie:%20b=c%0d%0a%0d%0a<html>`, `/api/statements?${name}=a%0d%0aSet-Cookie:%20b=c`]) {
    const { status, headers } = await ask(served.port, `GET ${address} HTTP/1.1`)
    expect(status).toBeLessThan(500)
    expect(headers.map(([header]) => header)).not.toContain('set-cookie')
  }
})

test.each([
  'GET',
  'GET /search HTTP/3.0',
  'GET search HTTP/1.1',
  'get /search HTTP/1.1',
  'NONSENSE /search HTTP/1.1',
  'GET /se\u0000arch HTTP/1.1',
  'CONNECT elsewhere.example:443 HTTP/1.1',
  'TRACE /search HTTP/1.1',
])('"%s" is told what it is', async (line) => {
  const answer = await sendRaw(served.port, `${line}\r\nHost: 127.0.0.1:${served.port}\r\nConnection: close\r\n\r\n`)
  expect(answer).toMatch(/^(?:HTTP\/1\.1 (?:400|404|405|421|501|505) |$)/)
})

test('what stands in the body of a request is no request', async () => {
  const host = `Host: 127.0.0.1:${served.port}`
  const answer = await sendRaw(
    served.port,
    `POST /login HTTP/1.1\r\n${host}\r\nContent-Length: 32\r\n\r\nGET /smuggled HTTP/1.1\r\nA: b\r\n\r\nGET /robots.txt HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
  )
  // Whether the connection is used again after a body that nobody read is the server's own affair.
  expect(['HTTP/1.1 404', 'HTTP/1.1 404, HTTP/1.1 200']).toContain(answer.match(/^HTTP\/1\.1 \d{3}/gm)?.join(', '))
})

describe('an address', () => {
  test('says by which methods it is asked, as a problem', async () => {
    const { status, headers, body } = await ask(served.port, 'DELETE /api/statements HTTP/1.1')
    expect(status).toBe(405)
    expect(Object.fromEntries(headers)).toMatchObject({ allow: expect.stringContaining('GET, HEAD'), 'content-type': 'application/problem+json' })
    expect(JSON.parse(body)).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' })
  })

  test.each(['/api/none', '/api', '/none'])('that is not there is a problem for programs: %s', async (path) => {
    const { status, headers, body } = await ask(served.port, `GET ${path} HTTP/1.1`)
    expect(status).toBe(404)
    expect(Object.fromEntries(headers)['content-type']).toBe('application/problem+json')
    expect(JSON.parse(body)).toMatchObject({ status: 404, code: 'NO_SUCH_PAGE', type: 'about:blank' })
  })

  test('that is not there is a page for people', async () => {
    const answer = await fetch(`${served.url}/none`, { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('<h1>No such page</h1>')
  })

  test.each(['/search', '/robots.txt', '/openapi.json', '/health', '/icon.svg'])('answers HEAD as GET without a body: %s', async (path) => {
    const [head, get] = await Promise.all([ask(served.port, `HEAD ${path} HTTP/1.1`), ask(served.port, `GET ${path} HTTP/1.1`)])
    expect(head.status).toBe(200)
    expect(head.body).toBe('')
    const type = (headers: typeof head.headers): string | undefined => Object.fromEntries(headers)['content-type']
    expect(type(head.headers)).toBe(type(get.headers))
  })
})
