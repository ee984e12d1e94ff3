/** What a page smuggles into a quotation, a name or a title is shown as words. */
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedRecord, servePages } from './served-record.js'

const image = '<img src=x onerror=alert(1)>'
const script = '</script><script>alert(2)</script>'
const reversed = 'safe \u202egnp.exe\u202c'
const surrogate = 'half \ud83d a sign'
const link = 'javascript:alert(3)'
const hostile = [image, script, reversed, surrogate, link]

let served: ServedRecord
let addresses: readonly string[] = []
beforeAll(async () => {
  served = await servePages(
    hostile.map((words, number) => ({
      text: `“${words} number ${number},” Ada ${image} Brel said.`,
      told: [
        {
          source: [`Ada ${image} Brel`],
          cue: ['said'],
          content: [`“${words} number ${number},”`],
          quoted: [`${words} number ${number},`],
          form: 'direct' as const,
          speakers: [{ words: `Ada ${image} Brel`, name: `Ada ${image} Brel` }],
        },
      ],
      title: `${script} ${number}`,
      publisher: `${image} Wire`,
      url: number === 0 ? link : `https://outlet.example/${number}`,
    })),
  )
  const { rows } = await served.record.who()
  const one = rows[0]!.statement.id
  addresses = [
    '/search',
    `/search?${new URLSearchParams({ words: image, speaker: script, publisher: `"'>${image}`, about: reversed })}`,
    ...rows.flatMap(({ statement }) => [`/documents/${statement.documentId}`, `/documents/${statement.documentId}?statement=${statement.id}`]),
    `/statements/${one}/trace`,
    `/check?${new URLSearchParams({ quote: `${image} ${script}` })}`,
    `/actors?${new URLSearchParams({ name: image })}`,
    `/pairs?${new URLSearchParams({ a: image, b: script })}`,
    '/review',
    '/add',
    `/nothing${encodeURIComponent(image)}`,
    `/login?${new URLSearchParams({ onwards: `/"'>${image}` })}`,
  ]
})
afterAll(() => served?.close())

const page = async (address: string): Promise<{ readonly html: string; readonly answer: Response }> => {
  const answer = await fetch(`${served.url}${address}`, { headers: { accept: 'text/html' } })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  // Throws for a half of a sign: what is sent is well-formed.
  return { html: new TextDecoder('utf-8', { fatal: true }).decode(bytes), answer }
}

describe('a page made of hostile words', () => {
  test('is there', async () => {
    const found = await page('/search')
    expect(found.html).toContain('&lt;img src=x onerror=alert(1)>')
    expect(addresses.length).toBeGreaterThan(15)
  })

  test('has no elements of theirs, no handlers and no script of its own', async () => {
    for (const address of addresses) {
      const { html } = await page(address)
      const { document } = parseHTML(html)
      expect({ address, images: document.querySelectorAll('img, iframe, object, embed, base').length }).toEqual({ address, images: 0 })
      for (const element of document.querySelectorAll('script')) expect(element.getAttribute('src')).toMatch(/^\/assets\/[\w.-]+\.js$/)
      for (const element of document.querySelectorAll('script')) expect(element.textContent).toBe('')
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name, value }) => [name, value] as const))
      expect(attributes.filter(([name]) => name.startsWith('on') || name === 'style' || name === 'srcdoc')).toEqual([])
      const led = attributes.filter(([name]) => ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name))
      expect(led.filter(([, value]) => /^[\s\u0000-\u0020]*(?:javascript|data|vbscript):/iu.test(value))).toEqual([])
      expect(document.querySelectorAll('style').length).toBe(0)
    }
  })

  test('turns no line around: marks of direction are not what stands between tags', async () => {
    for (const address of addresses) {
      const { html } = await page(address)
      // A field keeps what was typed into it, sign by sign.
      expect(html.replaceAll(/ value="[^"]*"/gu, '')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    }
  })

  test('is answered without a fault', async () => {
    for (const address of addresses) expect({ address, fault: (await page(address)).answer.status >= 500 }).toEqual({ address, fault: false })
    expect(served.failures).toEqual([])
  })

  test('lets the browser run nothing but the own scripts, whatever is answered', async () => {
    for (const address of [...addresses, '/health', '/api/statements', '/openapi.json', '/icon.svg', '/assets/none']) {
      const policy = (await page(address)).answer.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|\*|data:|https?:/)
      expect((await page(address)).answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})
