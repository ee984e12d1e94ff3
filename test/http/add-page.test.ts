import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AskedPage, type AskedPages, askPages } from './asked-pages.js'

let site: AskedPages
beforeAll(async () => {
  site = await askPages([])
})
afterAll(() => site?.close())

const send = (fields: Readonly<Record<string, string | File>>): Promise<AskedPage> => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return site.ask('/add', { method: 'POST', body })
}

/** Looks again until the pages have ended, as a browser without a script does. */
const arrive = async (address: string): Promise<AskedPage> => {
  for (;;) {
    const page = await site.ask(address)
    if (page.status !== 200 || page.document.querySelector('[data-wait]') === null) return page
    expect(page.document.querySelector('noscript meta[http-equiv=refresh]')).not.toBeNull()
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
}

describe('a page that is dropped in', () => {
  test('as text leads to its article', async () => {
    const sent = await send({ from: 'text', title: 'Gate shut', text: '“The gate stays shut,” Ada Brel said on Monday.', url: 'https://meridian.example/gate' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/add\/progress\?page=/u)])
    const arrived = await arrive(sent.headers.get('location')!)
    expect([arrived.status, arrived.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/documents\/d[0-9a-f]{20}$/u)])
    const { document } = await site.ask(arrived.headers.get('location')!)
    expect(document.querySelector('a[data-statement]')?.textContent).toBe('“The gate stays shut,”')
  }, 60_000)

  test('from an address that cannot be fetched tells why', async () => {
    const sent = await send({ from: 'url', url: 'https://meridian.example/nothing' })
    const { document } = await arrive(sent.headers.get('location')!)
    expect(document.querySelector('.ingest .problem')?.textContent).toContain('Not added:')
  })

  test('is refused with what was sent still there', async () => {
    const { status, document } = await send({ from: 'text', text: 'words', title: 'A title', url: 'javascript:alert(1)' })
    expect([status, document.querySelector('.alert')?.textContent]).toEqual([400, expect.stringContaining('is no address of a page')])
    expect([document.querySelector('textarea')?.textContent, document.querySelector('[name=title]')?.getAttribute('value')]).toEqual(['words', 'A title'])
    expect((await send({ from: 'files', files: new File([new Uint8Array(10_000_001)], 'large.html') })).status).toBe(413)
  })

  test('that nobody asked for is not on its way', async () => {
    expect((await site.ask('/add/progress?page=i0')).status).toBe(404)
    expect((await site.ask('/add/progress')).status).toBe(404)
  })
})
