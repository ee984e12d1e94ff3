import { describe, expect, it } from 'vitest'
import { htmlBlocks } from './html-blocks.js'
import { parseHtml } from './parse-html.js'

const title = 'Ferry line closes for the winter'
const first = 'The island ferry will stop at the end of October, the harbour office said, and nobody knows when it will sail again.'
const second = '“We have no crew, no fuel and no winter boat,” the harbour master said on Monday, “and we asked for all three.”'
const third = 'The council meets on Friday to discuss a smaller boat, which would carry post, medicine and at most twelve passengers.'

const blocksOf = (body: string, hint: string | null = title): readonly (readonly [string, string])[] =>
  htmlBlocks(parseHtml(`<!doctype html><title>x</title><body>${body}`).tree, { title: hint, url: null }).map(({ kind, text }) => [kind, text])

const story = `<h1>${title}</h1><p>${first}</p><p>${second}</p><p>${third}</p>`
const plain = [
  ['title', title],
  ['paragraph', first],
  ['paragraph', second],
  ['paragraph', third],
]

describe('htmlBlocks', () => {
  it.each([
    ['a bare story', story],
    ['a menu and a footer', `<nav><a href=/>Home</a></nav><main>${story}</main><footer>Harbour Row 1</footer>`],
    ['a share bar', `<main>${story}<div class="share-tools">Send this to a friend</div></main>`],
    [
      'a newsletter call',
      `<main>${story}<section class="newsletterSignup"><p>Get the island news in your inbox every morning, free of charge, at six.</p></section></main>`,
    ],
    ['a byline', `<main><h1>${title}</h1><p>By Ada Penn and Bo Reed</p>${story.slice(story.indexOf('<p>'))}</main>`],
    ['a date line', `<main><h1>${title}</h1><p>Published 5 March 2031</p>${story.slice(story.indexOf('<p>'))}</main>`],
    ['a list of links', `<main>${story}<ul><li><a href=/a>Bridge costs double</a><li><a href=/b>Seal colony returns</a></ul></main>`],
    ['a link line', `<main>${story}<p><a href=/a>Bridge to the little island costs double</a></p></main>`],
    ['other stories under their heading', `<main>${story}<h2>Related stories</h2><p><a href=/a>Bridge costs double</a> and more</p></main>`],
    [
      'teaser cards',
      `<main><article>${story}</article><div><h3><a href=/a>Bridge costs double</a></h3><p>The bridge to the little island will cost twice what was planned, a report says.</p></div></main>`,
    ],
    [
      'an author box',
      `<main>${story}<div class="author-bio"><p>Ada Penn has written about boats, ports and tides for twenty years, from three islands.</p></div></main>`,
    ],
    [
      "readers' comments longer than the story",
      `<main>${story}</main><div class="comments">${`<p>I have been saying so for years, and nobody listened, not once.</p>`.repeat(40)}</div>`,
    ],
    ['hidden elements', `<main>${story}<p hidden>Something else entirely, which nobody who opens the page will see at all.</p></main>`],
    ['a script', `<main>${story}<script>document.write("no")</script></main>`],
    ['who edited it', `<main>${story}<p>(Reporting by Ada Penn; Editing by Bo Reed)</p></main>`],
    ['a pull quote', `<main>${story}<blockquote>“We have no crew, no fuel and no winter boat”</blockquote></main>`],
    ['the same text for two layouts', `<main>${story}<p>${third}</p></main>`],
    ['furniture labels on every paragraph', `<h1>${title}</h1>${[first, second, third].map((text) => `<div class="widget"><p>${text}</p></div>`).join('')}`],
    [
      'the introduction outside of the body',
      `<h1>${title}</h1><p>${first}</p><div><p>${second}</p><p>${third} ${'It was, they said, a long meeting. '.repeat(20).trim()}</p></div>`,
    ],
  ])('leaves out what is no story: %s', (_, body) => {
    expect(blocksOf(body).slice(0, 3)).toEqual(plain.slice(0, 3))
    expect(blocksOf(body).length).toBe(4)
  })

  it.each([
    ['heading', `<h2>A smaller boat</h2><p>${third}</p>`, [['heading', 'A smaller boat']]],
    ['quotation', '<blockquote><p>No boat, no post, no island.</p></blockquote>', [['quotation', 'No boat, no post, no island.']]],
    [
      'list',
      '<ul><li>No crew since June<li>No fuel since July</ul>',
      [
        ['list', 'No crew since June'],
        ['list', 'No fuel since July'],
      ],
    ],
    ['caption', '<figure><img><figcaption>The last boat leaves</figcaption></figure>', [['caption', 'The last boat leaves']]],
    ['caption by its label', '<div class="image-caption">The last boat leaves</div>', [['caption', 'The last boat leaves']]],
    [
      'commentary',
      '<p>Editor’s note: the ferry company owns a tenth of this newspaper.</p>',
      [['commentary', 'Editor’s note: the ferry company owns a tenth of this newspaper.']],
    ],
    [
      'commentary by its label',
      '<p class="correction">An earlier version gave the wrong month.</p>',
      [['commentary', 'An earlier version gave the wrong month.']],
    ],
    [
      'earlier coverage',
      '<h2>From our earlier coverage</h2><p>In May the master said that he had “two years of fuel”.</p>',
      [['earlier-coverage', 'In May the master said that he had “two years of fuel”.']],
    ],
    ['dateline by its label', '<p class="dateline">Port Elder, 14 June 2033</p>', [['dateline', 'Port Elder, 14 June 2033']]],
  ])('tells the kind of a block: %s', (_, extra, expected) => {
    const blocks = blocksOf(`<main><h1>${title}</h1><p>${first}</p><p>${second}</p>${extra}<p>${third.replace('Friday', 'Sunday')}</p></main>`)
    for (const block of expected) expect(blocks).toContainEqual(block)
  })

  it('parts a dateline from its paragraph', () => {
    expect(blocksOf(`<main><p>PORT ELDER, April 2 (Northgate) - ${first}</p><p>${second}</p></main>`).slice(1, 3)).toEqual([
      ['dateline', 'PORT ELDER, April 2 (Northgate) -'],
      ['paragraph', first],
    ])
  })

  it('ends a paragraph at two line breaks, and joins at one', () => {
    expect(blocksOf(`<div>${first}<br>${second}<br>\n<br>${third}</div>`)).toEqual([
      ['title', title],
      ['paragraph', `${first} ${second}`],
      ['paragraph', third],
    ])
  })

  it('makes one space of all white space, no-break spaces too', () => {
    expect(blocksOf(`<p>${first.replaceAll(' ', '&nbsp;\n ')}</p>`)[1]).toEqual(['paragraph', first])
  })

  it('takes the page’s heading for the title where the metadata have none', () => {
    expect(blocksOf(story, null)[0]).toEqual(['title', title])
  })

  it('reads a page that hides its story from those without scripts', () => {
    expect(blocksOf(`<p>Loading</p><div hidden>${story}</div>`).map(([kind]) => kind)).toContain('paragraph')
  })

  it('gives no blocks for a page without text', () => {
    expect(blocksOf('<img src=x>', null)).toEqual([])
  })
})
