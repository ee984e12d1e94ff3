import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PageFormat } from '../../model/page.js'
import { extract } from './index.js'
import { linkAddress, linkLimits } from './link-address.js'

const linksOf = (text: string, format: PageFormat, url: string | null = 'https://meridian.example/news/2031/harbor.html'): readonly string[] => {
  const { document } = extract({ url, name: null, contentType: null, retrievedAt: null, text, format }, { decode: () => null })
  return document.links.map(({ start, end, url: address }) => `${document.text.slice(start, end)} -> ${address}`)
}
const prose = 'The harbor of Port Avel has been closed for weeks, and nobody in the town can say when the ships will come back, or whether they will. '
const page = (paragraph: string): string =>
  `<html><body><article><h1>Harbor closed</h1><p>${prose.repeat(3)}</p><p>${paragraph} Nobody in the town of Avel can say when they will come back, or whether they will at all, the warden told the council.</p><p>${prose.toUpperCase().repeat(2)}</p></article></body></html>`

test.each<[name: string, html: string, expected: readonly string[]]>([
  [
    'an absolute address',
    'As we <a href="https://meridian.example/a">reported on Monday</a>, ships wait outside.',
    ['reported on Monday -> https://meridian.example/a'],
  ],
  [
    'white space around and inside',
    'As we <a href="/a">\n  reported \n  <b>on Monday</b> </a>, ships wait outside.',
    ['reported on Monday -> https://meridian.example/a'],
  ],
  ['a relative address', 'As we <a href="../2030/a.html">reported</a>, ships wait outside.', ['reported -> https://meridian.example/news/2030/a.html']],
  [
    'two links',
    '<a href="/a">One</a> and <a href="/b">two</a> ships wait outside the harbor.',
    ['One -> https://meridian.example/a', 'two -> https://meridian.example/b'],
  ],
  ['after a dateline', 'PORT AVEL — As we <a href="/a">reported</a>, ships wait outside the harbor.', ['reported -> https://meridian.example/a']],
  [
    'no script',
    'As we <a href="javascript:alert(1)">reported</a>, ships <a href="mailto:a@b.example">wait</a> <a href="#top">outside</a> <a>the</a> harbor.',
    [],
  ],
  ['no address in a picture', 'As we reported, <a href="/a"><img src="x.png"></a> ships wait outside the harbor.', []],
])('of HTML: %s', (_, html, expected) => {
  expect(linksOf(page(html), 'html')).toEqual(expected)
})

test('without the address of the page only absolute links are kept', () => {
  expect(linksOf(page('As we <a href="/a">reported</a> and <a href="http://a.example/b">wrote</a>, ships wait.'), 'html', null)).toEqual([
    'wrote -> http://a.example/b',
  ])
})

test.each<[name: string, text: string, expected: readonly string[]]>([
  ['a link', 'As we [reported](https://a.example/b), ships wait.', ['reported -> https://a.example/b']],
  ['a relative one with a title', 'As we [reported](/b "Title"), ships wait.', ['reported -> https://meridian.example/b']],
  ['an address in angle brackets', 'As we [reported](<https://a.example/b>), ships wait.', ['reported -> https://a.example/b']],
  ['an address with brackets', 'As we [reported](https://a.example/b_(c)), ships wait.', ['reported -> https://a.example/b_(c)']],
  ['no picture', 'As we reported ![ships](https://a.example/b.png), ships wait.', []],
  ['no brackets alone', 'As [we] (reported), ships wait.', []],
])('of Markdown: %s', (_, text, expected) => {
  expect(linksOf(text, 'markdown')).toEqual(expected)
})

test('text that is given as text has none', () => {
  expect(linksOf('As we [reported](https://a.example/b), ships wait.', 'text')).toEqual([])
})

test('links lie in the blocks, in order, and are no more than the most', () => {
  const html = page(Array.from({ length: 15_000 }, (_, number) => `<p>words in between, <a href="/${number}">w${number}</a>,`).join(' '))
  const start = performance.now()
  const { document } = extract(
    { url: 'https://a.example/', name: null, contentType: null, retrievedAt: null, text: html, format: 'html' },
    { decode: () => null },
  )
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(document.links.length).toBeLessThanOrEqual(linkLimits.links)
  let last = 0
  for (const { start: from, end, url } of document.links) {
    expect(from).toBeGreaterThanOrEqual(last)
    expect(document.text.slice(from, end)).toBe(`w${url.slice('https://a.example/'.length)}`)
    last = end
  }
})

test.each<[href: string, base: string | null, expected: string | null]>([
  ['//b.example/c', 'https://a.example/', 'https://b.example/c'],
  ['?q=1', 'https://a.example/b', 'https://a.example/b?q=1'],
  ['b', 'https://a.example', 'https://a.example/b'],
  ['./b/../c?d#e', 'https://a.example/f/g', 'https://a.example/f/c?d#e'],
  ['../../../b', 'https://a.example/c/d', 'https://a.example/b'],
  [' https://a.example/b ', null, 'https://a.example/b'],
  ['https:///b', null, null],
  ['data:text/plain,b', 'https://a.example', null],
  ['a b', 'https://a.example', null],
  [`https://a.example/${'b'.repeat(3000)}`, null, null],
])('%s on %s leads to %s', (href, base, expected) => {
  expect(linkAddress(href, base)).toBe(expected)
})

test('an address is http or https, or none', () => {
  fc.assert(
    fc.property(fc.string(), (href) => {
      expect(linkAddress(href, 'https://a.example/b/c') ?? 'https://').toMatch(/^https?:\/\//)
    }),
  )
})
