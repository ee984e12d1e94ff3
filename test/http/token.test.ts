import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedRecord, servePages } from './served-record.js'

const token = 'a-token-of-the-tests-0123456789'
let served: ServedRecord
beforeAll(async () => {
  served = await servePages(undefined, { token })
})
afterAll(() => served?.close())

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => fetch(`${served.url}${path}`, { headers, redirect: 'manual' })
const logIn = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${served.url}/login`, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' })
const asPage = { accept: 'text/html' }

describe('a server with a token', () => {
  test.each(['/search', '/api/statements', '/openapi.json', '/metrics', '/mcp', '/nothing', '/documents/1', '/login/', '/health/x'])(
    'tells a program that it is missing: %s',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(await answer.json()).toMatchObject({ code: 'TOKEN_REFUSED', status: 401 })
    },
  )

  test.each([`Bearer ${token}x`, `Bearer ${token.slice(1)}`, 'Bearer', `Basic ${token}`, token])('refuses a wrong one: %s', async (authorization) => {
    expect((await get('/search', { authorization })).status).toBe(401)
  })

  test('answers whoever has it', async () => {
    for (const path of ['/search', '/metrics', '/openapi.json']) expect((await get(path, { authorization: `Bearer ${token}` })).status).toBe(200)
    expect((await get('/search', { authorization: `bearer  ${token}` })).status).toBe(200)
  })

  test.each(['/login', '/health', '/robots.txt', '/favicon.ico', '/icon.svg'])('has in the open what tells nothing of the record: %s', async (path) => {
    expect((await get(path)).status).toBe(200)
  })

  test('has the login page whole: its style is in the open, too', async () => {
    const page = await (await get('/login')).text()
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? ''
    expect((await get(style)).status).toBe(200)
  })

  test('leads a browser to the login, and back', async () => {
    const asked = await get('/search?words=quay&x=%0d%0aset-cookie:a', asPage)
    expect(asked.status).toBe(303)
    const login = asked.headers.get('location')!
    expect(login).toMatch(/^\/login\?/)
    expect(await (await get(login)).text()).toContain('value="/search?words=quay&amp;x=%0d%0aset-cookie:a"')
    const answer = await logIn({ token, onwards: '/search?words=quay' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/search?words=quay')
    const cookie = answer.headers.get('set-cookie')!
    expect(cookie).toMatch(/^hearsay-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect((await get('/search', { cookie: cookie.split(';')[0]! })).status).toBe(200)
  })

  test('marks the cookie for encrypted connections only behind a proxy that encrypts', async () => {
    expect((await logIn({ token }, { 'x-forwarded-proto': 'https' })).headers.get('set-cookie')).toContain('; Secure')
  })

  test('forgets a browser that logs out', async () => {
    const cookie = (await logIn({ token })).headers.get('set-cookie')!.split(';')[0]!
    expect(await (await get('/login', { cookie })).text()).toContain('Log out')
    expect((await fetch(`${served.url}/logout`, { method: 'POST', headers: { cookie }, redirect: 'manual' })).headers.get('set-cookie')).toMatch(/Max-Age=0/)
    expect((await get('/search', { cookie })).status).toBe(401)
  })

  test.each(['hearsay-session=', 'hearsay-session=x', `hearsay-session=${token}`, `other=${token}`])('knows no session %s', async (cookie) => {
    expect((await get('/search', { cookie })).status).toBe(401)
  })

  test.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example'])('never leads to %s', async (onwards) => {
    expect((await logIn({ token, onwards })).headers.get('location')).toBe('/')
    expect(await (await get(`/login?${new URLSearchParams({ onwards })}`)).text()).not.toContain('elsewhere')
  })

  test('offers the way on to whoever a link of another site led here, without cookies', async () => {
    expect(await (await get('/login?onwards=/search', { 'sec-fetch-site': 'cross-site' })).text()).toContain('<a href="/search">go on</a>')
  })
})

test('slows down whoever tries tokens, and nobody who is logged in', async () => {
  const other = await servePages(undefined, { token })
  const search = (headers: Readonly<Record<string, string>>): Promise<Response> => fetch(`${other.url}/search`, { headers })
  try {
    const cookie = (await fetch(`${other.url}/login`, { method: 'POST', body: new URLSearchParams({ token }), redirect: 'manual' })).headers
      .get('set-cookie')!
      .split(';')[0]!
    const statuses: number[] = []
    for (let guess = 0; guess < 12; guess += 1) statuses.push((await search({ authorization: `Bearer guess-${guess}` })).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429])
    const right = await search({ authorization: `Bearer ${token}` })
    expect(right.status).toBe(429)
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await search({ cookie })).status).toBe(200)
  } finally {
    await other.close()
  }
})
