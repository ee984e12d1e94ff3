import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createFetcher } from './create-fetcher.js'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const html = (body: string | Buffer, headers: Record<string, string> = {}): Handler => {
  return (_, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
}
const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    void response.writeHead(code, headers).end('x')
const redirect = (location: string, code = 302): Handler => status(code, { location })

let server: Server
let base: string
let routes: Record<string, Handler>
let asked: string[]

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const handler = routes[request.url ?? ''] ?? status(404)
    handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())
beforeEach(() => {
  routes = {}
  asked = []
})

const loopback = (address: string): boolean => address === '127.0.0.1'
const open = (options: { mostBytes?: number; timeLimit?: number } = {}) =>
  createFetcher({ version: '1.2.3', allow: loopback, clock: { now: () => '2031-04-02T09:30:00Z' }, ...options })
const failure = (code: string, message?: RegExp) =>
  expect.objectContaining({ code, ...(message ? { message: expect.stringMatching(message) as string } : {}) }) as Error

describe('createFetcher by default', () => {
  const guarded = createFetcher({ version: '1.2.3' })

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'https://127.0.0.1/',
    'http://１２７.0.0.1/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://router.local/',
    'http://metadata.google.internal/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'data:text/html,x',
    'http://user:secret@example.org/',
  ])('refuses %s', async (address) => {
    await expect(guarded.fetch(address)).rejects.toThrow(failure('ADDRESS_REFUSED'))
  })

  it('calls a string without a scheme no address', async () => {
    await expect(guarded.fetch('example')).rejects.toThrow(failure('USAGE', /'example' is no address/))
  })
})

describe('createFetcher', () => {
  it('brings the bytes as they were sent, with type, address and time', async () => {
    routes['/a'] = html('<p>Grüße</p>')
    const page = await open().fetch(`${base}/a#part`)
    expect({ ...page, bytes: new TextDecoder().decode(page.bytes) }).toEqual({
      bytes: '<p>Grüße</p>',
      format: 'auto',
      url: `${base}/a`,
      name: null,
      contentType: 'text/html; charset=utf-8',
      retrievedAt: '2031-04-02T09:30:00Z',
    })
  })

  it('judges the very addresses that a name leads to', async () => {
    const judged: string[] = []
    const never = createFetcher({ version: '1.2.3', allow: (address) => (judged.push(address), address === '127.0.0.1' && judged.length === 1) })
    await expect(never.fetch(base.replace('127.0.0.1', 'localhost'))).rejects.toThrow(failure('ADDRESS_REFUSED'))
    expect(judged.length).toBeGreaterThan(1)
    expect(asked).toEqual([])
  })

  it('says who it is', async () => {
    let agent = ''
    routes['/a'] = (request, response) => {
      agent = request.headers['user-agent'] ?? ''
      html('x')(request, response)
    }
    await open().fetch(`${base}/a`)
    expect(agent).toMatch(/^hearsay\/1\.2\.3 /)
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('unpacks %s', async (encoding, pack) => {
    routes['/a'] = html(pack(Buffer.from('packed')), { 'content-encoding': encoding })
    expect(Buffer.from((await open().fetch(`${base}/a`)).bytes).toString()).toBe('packed')
  })

  describe('redirects', () => {
    it('follows five', async () => {
      for (let step = 0; step < 5; step += 1) routes[`/${step}`] = redirect(`/${step + 1}`, [301, 302, 303, 307, 308][step])
      routes['/5'] = html('there')
      const page = await open().fetch(`${base}/0`)
      expect(Buffer.from(page.bytes).toString()).toBe('there')
      expect(page.url).toBe(`${base}/0`)
    })

    it('gives up at the sixth', async () => {
      routes['/a'] = redirect('/a')
      await expect(open().fetch(`${base}/a`)).rejects.toThrow(failure('FETCH_FAILED', /redirects more than 5 times/))
      expect(asked.filter((path) => path === '/a')).toHaveLength(6)
    })

    it.each(['http://[::1]/', 'http://169.254.169.254/', 'http://10.0.0.1/', 'http://127.0.0.2/', 'http://0x7f000002/', 'file:///etc/passwd'])(
      'does not follow one to %s',
      async (target) => {
        routes['/a'] = redirect(target)
        await expect(open().fetch(`${base}/a`)).rejects.toThrow(failure('ADDRESS_REFUSED'))
      },
    )

    it('asks robots.txt of where it leads', async () => {
      routes['/robots.txt'] = (_, response) => void response.end('User-agent: *\nDisallow: /closed')
      routes['/a'] = redirect('/closed')
      await expect(open().fetch(`${base}/a`)).rejects.toThrow(failure('ROBOTS_REFUSED'))
      expect(asked).not.toContain('/closed')
    })
  })

  describe('robots.txt', () => {
    it.each([
      ['a rule for all', 'User-agent: *\nDisallow: /a', false],
      ['a rule for hearsay', 'User-agent: *\nAllow: /\n\nUser-agent: hearsay\nDisallow: /a', false],
      ['a rule for another', 'User-agent: otherbot\nDisallow: /', true],
      ['a longer allow', 'User-agent: *\nDisallow: /\nAllow: /a', true],
      ['a wildcard', 'User-agent: *\nDisallow: /*$', false],
      ['nothing', '', true],
      ['a page of HTML', '<html><body>Not found</body></html>', true],
    ])('keeps to %s', async (_, rules, allowed) => {
      routes['/robots.txt'] = (_request, response) => void response.end(rules)
      routes['/a'] = html('x')
      const outcome = await open()
        .fetch(`${base}/a`)
        .then(
          () => null,
          (error: Error) => error,
        )
      expect(outcome).toEqual(allowed ? null : failure('ROBOTS_REFUSED', /does not allow/))
      expect(asked.includes('/a')).toBe(allowed)
    })

    it.each([401, 403, 404, 410])('takes %i for no rules', async (code) => {
      routes['/robots.txt'] = status(code)
      routes['/a'] = html('x')
      await expect(open().fetch(`${base}/a`)).resolves.toMatchObject({ url: `${base}/a` })
    })

    it.each([500, 503])('fetches nothing where it answers %i', async (code) => {
      routes['/robots.txt'] = status(code)
      routes['/a'] = html('x')
      await expect(open().fetch(`${base}/a`)).rejects.toThrow(failure('ROBOTS_REFUSED', /server fails/))
      expect(asked).not.toContain('/a')
    })

    it('is asked once for an origin', async () => {
      routes['/a'] = html('x')
      const fetcher = open()
      await fetcher.fetch(`${base}/a`)
      await fetcher.fetch(`${base}/a`)
      expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1)
    })
  })

  describe('limits', () => {
    it('refuses a page that says it is too large before reading it', async () => {
      routes['/a'] = (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '2000' })
        response.write('x')
      }
      await expect(open({ mostBytes: 1000 }).fetch(`${base}/a`)).rejects.toThrow(failure('INPUT_TOO_LARGE'))
    })

    it('stops where a page without a length grows too large', async () => {
      routes['/a'] = (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        const timer = setInterval(() => response.write('x'.repeat(500)), 5)
        response.on('close', () => clearInterval(timer))
      }
      await expect(open({ mostBytes: 1000 }).fetch(`${base}/a`)).rejects.toThrow(failure('INPUT_TOO_LARGE'))
    })

    it('counts what a small packed page unpacks to', async () => {
      routes['/a'] = html(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' })
      await expect(open().fetch(`${base}/a`)).rejects.toThrow(failure('INPUT_TOO_LARGE', /more than 10 MB/))
    })

    it('gives up on a page that takes too long', async () => {
      routes['/a'] = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('x')
      await expect(open({ timeLimit: 200 }).fetch(`${base}/a`)).rejects.toThrow(failure('FETCH_FAILED', /longer than 0.2 s/))
    })

    it.each(['application/pdf', 'image/png', 'application/json'])('reads no %s', async (type) => {
      routes['/a'] = html('x', { 'content-type': type })
      await expect(open().fetch(`${base}/a`)).rejects.toThrow(failure('BINARY_INPUT', new RegExp(`is ${type}`)))
    })

    it.each(['text/html', 'TEXT/HTML;charset=x', 'application/xhtml+xml', 'text/plain', 'text/markdown'])('reads %s', async (type) => {
      routes['/a'] = html('x', { 'content-type': type })
      await expect(open().fetch(`${base}/a`)).resolves.toMatchObject({ contentType: type })
    })
  })

  describe('failures', () => {
    it.each([
      [404, 'NOT_FOUND'],
      [410, 'NOT_FOUND'],
      [403, 'FETCH_FAILED'],
      [500, 'FETCH_FAILED'],
    ])('tells of %i', async (code, errorCode) => {
      routes['/a'] = status(code)
      await expect(open().fetch(`${base}/a`)).rejects.toThrow(failure(errorCode, new RegExp(`answered ${code}`)))
    })

    it('waits once where a busy server names a short pause', async () => {
      routes['/a'] = (request, response) => {
        routes['/a'] = html('now')
        status(503, { 'retry-after': '1' })(request, response)
      }
      expect(Buffer.from((await open().fetch(`${base}/a`)).bytes).toString()).toBe('now')
    })

    it.each([
      ['a long pause', { 'retry-after': '3600' }],
      ['no pause', {}],
    ])('leaves a busy server that names %s alone', async (_, headers) => {
      routes['/a'] = status(429, headers as Record<string, string>)
      await expect(open().fetch(`${base}/a`)).rejects.toThrow(failure('FETCH_FAILED', /answered 429/))
      expect(asked.filter((path) => path === '/a')).toHaveLength(1)
    })

    it.each(['gzip', 'br'])('tells of a damaged %s body', async (encoding) => {
      routes['/a'] = html('this is not packed at all', { 'content-encoding': encoding })
      await expect(open().fetch(`${base}/a`)).rejects.toThrow(failure('FETCH_FAILED'))
    })

    it('tells of a connection that breaks off', async () => {
      routes['/a'] = (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' })
        response.write('x', () => response.destroy())
      }
      await expect(open().fetch(`${base}/a`)).rejects.toThrow(failure('FETCH_FAILED'))
    })

    it('tells of a server that is not there', async () => {
      await expect(open().fetch('http://127.0.0.1:9/')).rejects.toThrow(failure('FETCH_FAILED'))
    })

    it('ends when it is interrupted', async () => {
      routes['/a'] = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('x')
      const controller = new AbortController()
      const fetched = open().fetch(`${base}/a`, controller.signal)
      setTimeout(() => controller.abort(), 50)
      await expect(fetched).rejects.toThrow(failure('INTERRUPTED'))
    })
  })
})
