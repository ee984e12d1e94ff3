import { parseHTML } from 'linkedom'
import { parseAtomFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AskedPages, askPages } from './asked-pages.js'
import { harbourPages } from './harbour-pages.js'

const hostile = '“Bread & <b>salt</b> ]]> \u202e \ufffe\u0001 <script>alert(1)</script>,”'

let site: AskedPages
beforeAll(async () => {
  site = await askPages([
    ...harbourPages,
    {
      text: `${hostile} Ina & Co <x> said.`,
      told: [
        {
          source: ['Ina & Co <x>'],
          cue: ['said'],
          content: [hostile],
          form: 'direct',
          speakers: [{ words: 'Ina & Co <x>', name: 'Ina & Co <x>' }],
        },
      ],
      publisher: 'Salt & <Bread>',
      publishedAt: '2031-04-01T10:00:00+02:00',
      url: 'https://outlet.example/salt?a=1&b=2',
    },
  ])
})
afterAll(() => site?.close())

const feedAt = async (address: string): Promise<ReturnType<typeof parseAtomFeed>> => parseAtomFeed((await site.ask(address)).text)

describe('the feed of a search', () => {
  test('is Atom: well-formed, with all that RFC 4287 asks for', async () => {
    const { text, headers, status } = await site.ask('/feeds/statements.atom')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8'])
    const feed = parseAtomFeed(text)
    expect(feed.entries).toHaveLength(49)
    for (const { id, title, updated, authors, content } of feed.entries ?? []) {
      expect(id).toMatch(/^urn:hearsay:distinct-statement:\d+$/u)
      expect(title).toBeDefined()
      expect(updated).toMatch(/^2031-04-05T12:\d\d:\d\d\.000Z$/u)
      expect(authors?.[0]?.name).toBeTruthy()
      expect(content).toBeDefined()
    }
    expect(feed.updated).toBe(
      (feed.entries ?? [])
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1),
    )
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(49)
  })
  test('has what the search has, under absolute addresses of the server that was asked', async () => {
    const feed = await feedAt('http://localhost:4747/feeds/statements.atom?speaker=Ada+Brel')
    expect(feed.links).toMatchObject([
      { rel: 'self', href: 'http://localhost:4747/feeds/statements.atom?speaker=Ada+Brel' },
      { rel: 'alternate', href: 'http://localhost:4747/search?speaker=Ada+Brel' },
    ])
    expect(feed.title).toMatchObject({ value: 'Who said what: speaker Ada Brel' })
    const [entry, ...others] = feed.entries ?? []
    expect(others).toEqual([])
    expect(entry?.title).toMatchObject({ value: 'Ada Brel: The harbour stays closed' })
    expect(entry?.links?.[0]?.href).toMatch(/^http:\/\/localhost:4747\/documents\/d[0-9a-f]+\?statement=s[0-9a-f]+#s[0-9a-f]+$/u)
    expect(entry?.content?.value).toContain('<blockquote dir="auto">The harbour stays closed</blockquote>')
    expect(entry?.content?.value).toContain('Ada Brel | paraphrased | Meridian Wire | published 10 Jan 2031')
    expect(entry?.published).toBeUndefined()
  })
  test('says according to whom', async () => {
    const feed = await feedAt('/feeds/statements.atom?speaker=Odo+Brel')
    expect(feed.entries?.[0]?.content?.value).toContain('Odo Brel, according to Northern Agency | quoted | Vell Courier')
  })
  test('has hostile words as words, twice escaped where they are read as HTML', async () => {
    const { text } = await site.ask('/feeds/statements.atom?words=salt')
    expect(text).not.toMatch(/[\u0001\ufffe\u202e]/u)
    expect(text.replaceAll(/<!\[CDATA\[.*?\]\]>/gsu, '')).not.toMatch(/<(?:script|b|x|Bread)>/u)
    const [entry] = parseAtomFeed(text).entries ?? []
    expect(entry?.authors).toEqual([{ name: 'Ina & Co <x>' }])
    expect(entry?.links?.[1]).toMatchObject({ rel: 'via', href: 'https://outlet.example/salt?a=1&b=2' })
    expect(entry?.published).toBe('2031-04-01T08:00:00.000Z')
    const { document } = parseHTML(`<html><body>${entry?.content?.value ?? ''}</body></html>`)
    expect(document.querySelectorAll('script, b')).toHaveLength(0)
    expect(document.querySelector('blockquote')?.textContent).toContain('Bread & <b>salt</b> ]]>')
  })
  test('keeps an entry’s id when another outlet carries the statement', async () => {
    const idsOf = async (): Promise<readonly (string | undefined)[]> =>
      ((await feedAt('/feeds/statements.atom?words=closed')).entries ?? []).map(({ id }) => id)
    const before = await idsOf()
    await site.add({
      text: 'The harbour stays closed, said Ada Brel.',
      told: [{ source: ['Ada Brel'], cue: ['said'], content: ['The harbour stays closed'], form: 'indirect', speakers: [{ words: 'Ada Brel' }] }],
      publisher: 'Vell Courier',
      publishedAt: '2031-05-01',
    })
    expect(await idsOf()).toEqual(before)
    expect((await feedAt('/feeds/statements.atom?words=closed')).entries?.[0]?.content?.value).toContain('Vell Courier')
  })
  test('that finds nothing is a feed, too', async () => {
    const feed = await feedAt('/feeds/statements.atom?speaker=Nobody')
    expect(feed.entries ?? []).toEqual([])
    expect(feed.updated).toBe('1970-01-01T00:00:00.000Z')
  })
  test('is sent once to whoever has it', async () => {
    const { headers } = await site.ask('/feeds/statements.atom?speaker=Una+Marsh')
    const again = await site.ask('/feeds/statements.atom?speaker=Una+Marsh', { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect([again.status, again.text]).toEqual([304, ''])
  })
  test('cannot be asked for what cannot be searched', async () => {
    expect((await site.ask('/feeds/statements.atom?since=yesterday')).status).toBe(400)
  })
})

test('nothing went wrong inside', () => {
  expect(site.failures).toEqual([])
})
