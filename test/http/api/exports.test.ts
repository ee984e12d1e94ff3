/** Exports over HTTP: the same bytes as from the command line's own export, and never a part that looks whole. */
import { createHash } from 'node:crypto'
import { get } from 'node:http'
import { createExport } from 'hearsay/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFormats } from '../../../src/export/export-format.js'
import { type ServedRecord, servePages } from '../served-record.js'
import { brelPage } from './told-page.js'

/** Many pages with one statement each. */
const pages = Array.from({ length: 300 }, (_, number) => ({
  text: `“We counted ${number} ships,” Ada Brel said.`,
  told: [
    {
      source: ['Ada Brel'],
      cue: ['said'],
      content: [`“We counted ${number} ships,”`],
      quoted: [`We counted ${number} ships,`],
      form: 'direct' as const,
      speakers: [{ words: 'Ada Brel', name: 'Ada Brel' }],
    },
  ],
}))

let served: ServedRecord
beforeAll(async () => {
  served = await servePages([brelPage, ...pages])
}, 60_000)
afterAll(() => served.close())

const bytesOf = async (format: (typeof exportFormats)[number], query: object): Promise<Buffer> => {
  const { write } = await createExport(served.record, { format, query })
  const chunks: Uint8Array[] = []
  await write({ write: async (bytes) => void chunks.push(bytes) })
  return Buffer.concat(chunks)
}

describe.each(exportFormats.filter((format) => format !== 'brat'))('%s', (format) => {
  test.each([
    ['everything', {}],
    ['what a query finds', { speaker: 'Brel', words: 'ships' }],
    ['nothing', { words: 'parsnips' }],
  ] as const)('%s has the bytes of hearsay export', async (_, query) => {
    const response = await fetch(`${served.url}/api/exports?${new URLSearchParams({ format, ...query })}`)
    expect(response.status).toBe(200)
    const bytes = Buffer.from(await response.arrayBuffer())
    // What is written into a Parquet file has no day in it; the bytes are the same every time.
    expect(bytes.equals(await bytesOf(format, query))).toBe(true)
    const head = await fetch(`${served.url}/api/exports?${new URLSearchParams({ format, ...query })}`, { method: 'HEAD' })
    expect([head.headers.get('hearsay-rows'), head.headers.get('hearsay-rows-are')]).toEqual([
      response.headers.get('hearsay-rows'),
      response.headers.get('hearsay-rows-are'),
    ])
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="hearsay-export\.\w+"$/u)
  })
})

test('the number is told before, and is that of the rows', async () => {
  const response = await fetch(`${served.url}/api/exports?format=csv&words=ships`)
  expect(response.headers.get('hearsay-rows')).toBe('300')
  expect((await response.text()).trimEnd().split('\r\n')).toHaveLength(301)
})

test('the package describes the bytes', async () => {
  const query = 'format=csv&words=ships'
  const { resources } = (await (await fetch(`${served.url}/api/exports/datapackage?${query}`)).json()) as {
    readonly resources: readonly { readonly bytes: number; readonly hash: string; readonly path: string }[]
  }
  const bytes = Buffer.from(await (await fetch(`${served.url}/api/exports?${query}`)).arrayBuffer())
  expect(resources[0]).toMatchObject({ path: 'hearsay-export.csv', bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` })
})

test('who goes away leaves the server well', async () => {
  for (let round = 0; round < 5; round += 1) {
    await new Promise<void>((resolve) => {
      const request = get(`${served.url}/api/exports?format=jsonl`, (response) => {
        response.once('data', () => request.destroy())
        response.on('error', () => resolve())
        response.on('close', () => resolve())
      })
      request.on('error', () => resolve())
    })
  }
  expect((await fetch(`${served.url}/api/extent`)).status).toBe(200)
  expect(served.failures).toEqual([])
})
