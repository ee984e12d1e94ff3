import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedRecord, servePages } from './served-record.js'

let served: ServedRecord
beforeAll(async () => {
  served = await servePages()
})
afterAll(() => served?.close())

interface Bytes {
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Buffer
}

/** As it comes through the socket: `fetch` would decompress it. By a proxy unless it is said otherwise. */
const bytesOf = (path: string, encoding: string, further: Readonly<Record<string, string>> = { 'x-forwarded-proto': 'https' }): Promise<Bytes> =>
  new Promise((resolve, reject) => {
    get(`${served.url}${path}`, { headers: { 'accept-encoding': encoding, ...further } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks) }))
    }).on('error', reject)
  })

const scriptOf = async (): Promise<string> => /src="(\/assets\/[^"]+\.js)"/.exec(await (await fetch(`${served.url}/search`)).text())![1]!

test('pages, scripts and the description of the API are sent compressed to whoever reads that', async () => {
  for (const path of ['/search', await scriptOf(), '/openapi.json']) {
    const [plain, packed] = await Promise.all([bytesOf(path, 'identity'), bytesOf(path, 'gzip, br')])
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.headers['vary']).toBe('Accept-Encoding')
    expect(gunzipSync(packed.body)).toEqual(plain.body)
    expect(packed.body.length).toBeLessThan(plain.body.length)
    expect(plain.headers['content-encoding']).toBeUndefined()
  }
})

test('what is no page and no script is sent as it is', async () => {
  for (const path of ['/favicon.ico', '/robots.txt', '/metrics']) expect((await bytesOf(path, 'gzip')).headers['content-encoding']).toBeUndefined()
})

test('what goes to this machine only is sent as it is', async () => {
  expect((await bytesOf('/search', 'gzip', {})).headers['content-encoding']).toBeUndefined()
})
