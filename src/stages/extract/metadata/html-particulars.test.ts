import { expect, test } from 'vitest'
import { parseHtml } from '../html/parse-html.js'
import type { Particulars } from '../particulars.js'
import { htmlParticulars } from './html-particulars.js'

const prose =
  '<p>The mayor said on Monday that the harbor would be closed for a week. Nobody had been told of it, she added, and ships would have to wait outside until the last of the mines was found and cleared by the navy.</p>'
const page = (head: string, body: string, attributes = ''): string => `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const of = (html: string, url: string | null = null): Particulars => htmlParticulars(parseHtml(html).tree, url).particulars

test.each<[string, string, Partial<Particulars>]>([
  [
    'JSON-LD tells all',
    page(
      jsonLd({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': '#o', name: 'Meridian Wire' },
          { '@type': 'Person', '@id': '#p', name: 'Ada Penn' },
          {
            '@type': 'NewsArticle',
            headline: 'Port talks resume',
            datePublished: '2031-04-02T09:30:00+02:00',
            dateModified: '2031-04-03',
            author: [{ '@id': '#p' }, 'Bo Reed'],
            publisher: { '@id': '#o' },
          },
        ],
      }),
      `<h1>Port talks resume</h1>${prose}`,
      'lang="en-GB"',
    ),
    {
      title: 'Port talks resume',
      authors: ['Ada Penn', 'Bo Reed'],
      publisher: 'Meridian Wire',
      publishedAt: '2031-04-02T09:30:00+02:00',
      modifiedAt: '2031-04-03',
      language: 'en',
      origins: { title: 'h1', authors: 'json-ld', publisher: 'json-ld', publishedAt: 'json-ld', modifiedAt: 'json-ld', language: 'html' },
    },
  ],
  [
    'meta elements',
    page(
      '<meta property="og:title" content="Port talks resume - Meridian Wire"><meta property="og:site_name" content="Meridian Wire"><meta name="author" content="By Ada Penn"><meta property="article:published_time" content="2031-04-02T09:30:00Z"><meta property="og:locale" content="de_DE"><link rel="canonical" href="https://meridian.example/a">',
      prose,
    ),
    {
      title: 'Port talks resume',
      authors: ['Ada Penn'],
      publisher: 'Meridian Wire',
      publishedAt: '2031-04-02T09:30:00Z',
      canonicalUrl: 'https://meridian.example/a',
      language: 'de',
    },
  ],
  [
    'microdata and time',
    page(
      '',
      `<h1 itemprop="headline">Port talks resume</h1><span itemprop="author">Ada Penn</span><time itemprop="datePublished" datetime="2031-04-02">Wednesday</time>${prose}`,
    ),
    { title: 'Port talks resume', authors: ['Ada Penn'], publishedAt: '2031-04-02' },
  ],
  [
    'class names, with an update apart',
    page(
      '',
      `<h1>Port talks resume</h1><div class="article-byline">By <a href="/x">Ada Penn</a>. Edited by Bo Reed</div><span class="publish-date">April 2, 2031</span><time class="updated">April 5, 2031</time>${prose}`,
    ),
    { authors: ['Ada Penn'], publishedAt: '2031-04-02', modifiedAt: '2031-04-05' },
  ],
  [
    'text only',
    page('<title>Port talks resume | Meridian Wire</title>', `<h1>Port talks resume</h1><p>By Ada Penn and Bo Reed</p><p>2 April 2031</p>${prose}`),
    { title: 'Port talks resume', authors: ['Ada Penn', 'Bo Reed'], publishedAt: '2031-04-02' },
  ],
  [
    'nobody is invented from cards of other stories, running text or a login',
    page(
      '<meta name="author" content="admin">',
      `<h1>Port talks resume</h1>${prose}<p>The minister met <a class="author" href="/people/x">Cy Dorn</a> on Monday, said an aide who was in the room when the two of them talked about the harbor, the mines and the ships.</p><div class="related"><span class="author">Bo Reed</span><time datetime="2030-01-01">x</time></div><footer><p>By Ada Penn</p></footer>`,
    ),
    { authors: [], publishedAt: null, modifiedAt: null },
  ],
  [
    'the outlet is no author beside a person',
    page(
      `<meta property="og:site_name" content="Meridian Wire">${jsonLd({ '@type': 'NewsArticle', headline: 'x', author: [{ name: 'Ada Penn' }, { name: 'Meridian Wire' }] })}`,
      prose,
    ),
    { authors: ['Ada Penn'] },
  ],
  [
    'a heading that names the outlet is no title',
    page(
      '<title>Port talks resume – The Meridian</title><meta property="og:site_name" content="The Meridian">',
      `<h1>The Meridian</h1><h2>Port talks</h2>${prose}`,
    ),
    { title: 'Port talks resume' },
  ],
  ['an empty page', '', { title: null, authors: [], publisher: null, publishedAt: null, modifiedAt: null, canonicalUrl: null, language: null, origins: {} }],
  [
    'nonsense in every place',
    page(
      '<meta name="author" content="<>"><meta name="date" content="soon"><link rel=canonical href="javascript:x">',
      '<h1> </h1><time datetime="x">y</time>',
      'lang="??"',
    ),
    { title: null, authors: [], publishedAt: null, canonicalUrl: null, language: null },
  ],
])('%s', (_name, html, wanted) => {
  expect(of(html)).toMatchObject(wanted)
})

test('a day in the address is a date', () => {
  expect(of(page('', prose), 'https://meridian.example/2031/04/02/port')).toMatchObject({ publishedAt: '2031-04-02', origins: { publishedAt: 'url' } })
})

test('the day above the story goes before a later one for machines, with a note', () => {
  const html = page(
    '<meta property="article:published_time" content="2031-09-01">',
    `<h1>Port talks resume</h1><span class="date">April 2, 2031</span>${prose}`,
  )
  const { particulars, notes } = htmlParticulars(parseHtml(html).tree, null)
  expect(particulars.publishedAt).toBe('2031-04-02')
  expect(notes.map((note) => note.code)).toEqual(['DATE_CONFLICT'])
})

test('days of digits only are read as the page’s country writes them', () => {
  const body = `<h1>Port talks resume</h1><span class="date">03/04/2031</span>${prose}`
  expect(of(page('', body, 'lang="en-US"')).publishedAt).toBe('2031-03-04')
  expect(of(page('', body, 'lang="en-GB"')).publishedAt).toBe('2031-04-03')
  expect(of(page('', body), 'https://meridian.co.uk/x').publishedAt).toBe('2031-04-03')
})
