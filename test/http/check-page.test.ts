import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AskedPages, askPages } from './asked-pages.js'

let site: AskedPages
beforeAll(async () => {
  site = await askPages([
    {
      text: 'Harbour to close\n“We will not leave the harbour of Vell without bread for twelve days,” Ada Brel told reporters.\nThe harbour may freeze in winter, officials expect.',
      told: [
        {
          source: ['Ada Brel'],
          cue: ['told'],
          content: ['“We will not leave the harbour of Vell without bread for twelve days,”'],
          quoted: ['We will not leave the harbour of Vell without bread for twelve days,'],
          form: 'direct',
          speakers: [{ words: 'Ada Brel' }],
        },
      ],
      publisher: 'Meridian Wire',
      publishedAt: '2031-04-02',
      title: 'Harbour to close',
      headed: true,
      url: 'https://outlet.example/harbour',
    },
    {
      text: '“Nobody will be left behind <b>here</b>,” Odo Venn said.',
      told: [
        {
          source: ['Odo Venn'],
          cue: ['said'],
          content: ['“Nobody will be left behind <b>here</b>,”'],
          quoted: ['Nobody will be left behind <b>here</b>,'],
          form: 'direct',
          speakers: [{ words: 'Odo Venn' }],
        },
      ],
      publisher: 'Vell Courier',
      publishedAt: null,
      url: 'javascript:alert(1)',
    },
  ])
})
afterAll(() => site?.close())

const textOf = (document: Document, selector: string): string => (document.querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim()
const check = async (quote: string, by?: string): Promise<Document> =>
  (await site.ask(`/check?${new URLSearchParams({ quote, ...(by === undefined ? {} : { by }) })}`)).document

describe('the verdict', () => {
  test.each([
    [
      'We will not leave the harbour of Vell without bread for twelve days',
      'Brel',
      'verbatim',
      'Found, word for word, said by Ada Brel in 1 report, 2 Apr 2031 (Meridian Wire).',
    ],
    ['We will not leave the harbour of Vell without bread for twelve days', 'Venn', 'other-speaker', 'but not by Odo Venn: said by Ada Brel'],
    ['The harbour may freeze in winter', undefined, 'paraphrase', 'Found only as a paraphrase'],
    ['Harbour to close', undefined, 'headline', 'Found only in a headline'],
    ['We will leave the harbour of Vell without bread for twelve days', undefined, 'altered', 'Found altered (a negation)'],
    ['The moon is made of green cheese', undefined, 'not-found', 'Not found in 2 documents from 2 publishers'],
  ])('of “%s” by %s is %s', async (quote, by, finding, words) => {
    const document = await check(quote, by)
    expect(document.querySelector('.verdict')?.getAttribute('class')).toBe(`verdict ${finding}`)
    expect(textOf(document, '.verdict-words')).toContain(words)
  })
  test('of a quote that was not found does not say that nobody said it', async () => {
    const document = await check('The moon is made of green cheese')
    expect(textOf(document, '.verdict')).toContain('does not show that it was never said')
    expect(document.querySelectorAll('.wordings li')).toHaveLength(0)
  })
})

describe('a wording that was found', () => {
  test('is cited with links to its place, its trace and the original', async () => {
    const document = await check('We will not leave the harbour of Vell without bread for twelve days')
    expect(textOf(document, '.citations li')).toBe('Meridian Wire: Harbour to close | published 2 Apr 2031 | characters 18–85 | original')
    const [inPlace, original] = [...document.querySelectorAll('.citations a')].map((link) => link.getAttribute('href') ?? '')
    expect(inPlace).toMatch(/^\/documents\/d[0-9a-f]+\?statement=s[0-9a-f]+#s/u)
    expect(original).toMatch(/^https:\/\/outlet\.example\/harbour#:~:text=/u)
    expect(document.querySelector('[data-trace]')?.getAttribute('href')).toMatch(/^\/statements\/s[0-9a-f]+\/trace$/u)
  })
  test('stands in its place', async () => {
    const document = await check('We will not leave the harbour of Vell without bread for twelve days')
    expect(textOf(document, '.wording blockquote')).toBe('“We will not leave the harbour of Vell without bread for twelve days,” Ada Brel told reporters.')
    expect(textOf(document, '.wording mark')).toBe('We will not leave the harbour of Vell without bread for twelve days')
  })
  test.each([
    ['We will leave the harbour of Vell without bread for twelve days', ['negation', '', 'on the page: not']],
    ['We will not leave the harbour of Vell without bread for ten days', ['number', 'asked for: ten', 'on the page: twelve']],
    ['We may not leave the harbour of Vell without bread for twelve days', ['hedge', 'asked for: may', '']],
  ])('differs in words that are struck out and put in, with the word of its kind: %s', async (quote, difference) => {
    const document = await check(quote)
    const of = (selector: string): string => textOf(document, `.difference ${selector}`)
    expect(document.querySelectorAll('.difference')).toHaveLength(1)
    expect([of('.kind'), of('del'), of('ins')]).toEqual(difference)
  })
  test('never leads to what is no page', async () => {
    const document = await check('Nobody will be left behind here')
    expect([...document.querySelectorAll('.citations a')].every((link) => link.getAttribute('href')?.startsWith('/documents/'))).toBe(true)
    expect(document.querySelectorAll('main b, main script')).toHaveLength(0)
  })
})

describe('a question', () => {
  const post = (quote: string): ReturnType<AskedPages['ask']> =>
    site.ask('/check', {
      method: 'POST',
      body: new URLSearchParams({ quote, by: '' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
    })
  test('that is short is answered, and called short', async () => {
    expect(textOf(await check('the harbour'), '.verdict')).toContain('The quote has 2 words: so short a one can stand in a page by chance.')
  })
  test('by somebody unknown is answered for anybody', async () => {
    expect(textOf(await check('We will not leave the harbour of Vell without bread for twelve days', 'Nobody'), '.verdict')).toContain(
      'Nobody in the record is called “Nobody”: the quote was looked for by anybody.',
    )
  })
  test.each([
    ['quote=', 'has no letter and no digit'],
    ['quote=%3F%21%3F', 'has no letter and no digit'],
    ['quote=some+words&by=%2D', 'The name “-” has no letter'],
  ])('that cannot be looked for is told beside the form, what was typed kept', async (asked, fault) => {
    const { status, document } = await site.ask(`/check?${asked}`)
    expect(status).toBe(400)
    expect(textOf(document, '#check-fault')).toContain(fault)
    expect(document.querySelector('textarea')?.textContent?.trim()).toBe(new URLSearchParams(asked).get('quote')?.trim())
  })
  test('that is no quotation any more is refused', async () => {
    const { status, document } = await post('long '.repeat(4_100))
    expect(status).toBe(400)
    expect(textOf(document, '#check-fault')).toContain('give at most 20,000')
  })
  test('that is not asked yet has a form only', async () => {
    const { status, document } = await site.ask('/check')
    expect(status).toBe(200)
    expect(document.querySelectorAll('.verdict, .fault')).toHaveLength(0)
  })

  test('that is posted gets an address', async () => {
    const { status, headers } = await post('We will not close')
    expect([status, headers.get('location')]).toEqual([303, '/check?quote=We+will+not+close'])
  })
  test('that is too long for an address is answered without one', async () => {
    const long = `We will not leave the harbour of Vell without bread for twelve days, ${'and so it goes on and on '.repeat(400)}`
    const { status, document } = await post(long)
    expect(status).toBe(200)
    expect(document.querySelector('.verdict')).not.toBeNull()
  })
  test('of three hundred words has an address', async () => {
    const { status, headers } = await post('Nobody will be left behind. '.repeat(60))
    expect(status).toBe(303)
    expect((await site.ask(headers.get('location') ?? '')).status).toBe(200)
  })
})

test('nothing went wrong inside', () => {
  expect(site.failures).toEqual([])
})
