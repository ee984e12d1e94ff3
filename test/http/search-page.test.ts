import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AskedPages, askPages } from './asked-pages.js'
import { harbourPages } from './harbour-pages.js'

let site: AskedPages
beforeAll(async () => {
  site = await askPages(harbourPages)
})
afterAll(() => site?.close())

const texts = (document: Document, selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').replace(/\s+/gu, ' ').trim())
const hrefs = (document: Document, selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '')
const rowsAt = async (address: string): Promise<readonly string[]> => texts((await site.ask(address)).document, '.rows a[data-item]')

describe('every filter', () => {
  test.each([
    ['speaker=Ada+Brel', ['The harbour stays closed']],
    ['speaker=brel', ['“The harbour is open,”', 'The harbour stays closed']],
    ['words=harbour+OPEN', ['“The harbour is open,”']],
    ['to=reporters', ['The harbour stays closed']],
    ['about=Vell+Harbour', ['The harbour stays closed']],
    ['via=Northern+Agency', ['“The harbour is open,”']],
    ['publisher=Meridian+Wire', ['The harbour stays closed']],
    ['stance=deny', ['“The harbour is open,”']],
    ['form=direct', ['“The harbour is open,”']],
    ['since=2031-03-01&until=2031-03-02', ['“The harbour is open,”']],
    ['stance=decline', ['when']],
    ['verified=wrong', []],
  ])('is in the address: %s', async (filter, expected) => {
    const { document } = await site.ask(`/search?${filter}`)
    expect(texts(document, '.rows a[data-item]')).toEqual(expected)
    for (const [name, value] of new URLSearchParams(filter)) {
      const field = document.querySelector(`form [name=${name}]`)
      expect(field?.getAttribute('value') ?? field?.querySelector('[selected]')?.getAttribute('value')).toBe(value)
    }
  })
  test('has a chip that drops it and keeps the others', async () => {
    const { document } = await site.ask('/search?speaker=brel&form=direct&allVersions=true')
    expect(hrefs(document, '.chips a')).toEqual([
      '/search?form=direct&allVersions=true',
      '/search?speaker=brel&allVersions=true',
      '/search?speaker=brel&form=direct',
      '/search',
    ])
  })
  test('that a form sends empty has no place in the address', async () => {
    const { status, headers } = await site.ask('/search?speaker=&words=open&to=+&stance=&rejected=true')
    expect([status, headers.get('location')]).toEqual([302, '/search?words=open&rejected=true'])
    expect((await site.ask('/search?speaker=&words=')).headers.get('location')).toBe('/search')
  })
})

describe('what is found', () => {
  test('has its three numbers, its silences, what was searched and how much of it was reviewed', async () => {
    const { document } = await site.ask('/search')
    const [numbers] = texts(document, '.numbers')
    expect(numbers).toContain('47 statements in 48 reports, 3 independent origins · 1 silence')
    expect(numbers).toContain('in all 48 documents from 3 publishers, 10 Jan 2031 to 15 Nov 2031')
    expect(numbers).toContain('not reviewed')
  })
  test('shows words in their sentence, what was sought marked and no more', async () => {
    const { document } = await site.ask('/search?words=CLOSED')
    expect(texts(document, '.rows mark')).toEqual(['closed'])
    expect(texts(document, '.rows blockquote')).toEqual(['The harbour stays closed, Ada Brel, the minister, told reporters on Monday.'])
    expect(texts(document, '.rows blockquote')[0]).not.toContain('Nothing else')
  })
  test('is counted by field, each value a link that gives as many as it says', async () => {
    const { document } = await site.ask('/search')
    const links = [...document.querySelectorAll('.facets li')]
    expect(links.length).toBeGreaterThan(8)
    for (const link of links) {
      const counted = await site.ask(link.querySelector('a')!.getAttribute('href')!)
      const [, statements = '0'] = /(\d+) statements?/u.exec(texts(counted.document, '.numbers strong')[0]!) ?? []
      const [, silences = '0'] = /(\d+) silences?/u.exec(texts(counted.document, '.numbers strong')[0]!) ?? []
      expect(Number(statements) + Number(silences)).toBe(Number(link.querySelector('.count')!.textContent))
    }
  })
  test('counts a field without its own filter, so that another value can be chosen, and the chosen one dropped', async () => {
    const { document } = await site.ask('/search?publisher=Vell+Courier')
    expect(texts(document, '.facets section:nth-of-type(2) li')).toEqual(['Marsh Weekly 45', 'Without Vell Courier × 2', 'Meridian Wire 1'])
    expect(hrefs(document, '.facets [aria-current]')).toEqual(['/search'])
  })
  test('is counted by month, each bar and each row of the table a link to it', async () => {
    const { document } = await site.ask('/search?speaker=Una+Marsh')
    const bars = hrefs(document, '.months svg a')
    expect(bars).toHaveLength(9)
    expect(bars[0]).toBe('/search?speaker=Una+Marsh&since=2031-03&until=2031-03')
    expect(hrefs(document, '.months table a')).toEqual(bars)
    expect(texts(document, '.months figcaption')[0]).toContain('N = 45, 100 % not reviewed')
    expect(await rowsAt(bars[0]!)).toHaveLength(5)
  })
  test('keeps all months in sight where some are asked for', async () => {
    const { document } = await site.ask('/search?since=2031-04&until=2031-05')
    expect(document.querySelector('.months svg')?.getAttribute('data-from')).toBe('2031-04')
    expect(document.querySelector('.months svg')?.getAttribute('data-to')).toBe('2031-05')
    expect(document.querySelector('.months svg')?.getAttribute('data-periods')).toMatch(/^2031-01 2031-02 .*2031-11$/u)
  })
  test('can be exported as it is, its number told before', async () => {
    const { document } = await site.ask('/search?speaker=Una+Marsh&after=zzzzzzzz')
    expect(texts(document, '.exports summary')).toEqual(['Export 45 statements, none collapsed'])
    expect(hrefs(document, '.exports a')).toContain('/api/exports?speaker=Una+Marsh&format=csv')
  })
  test.each(['', '?speaker=brel', '?words=ships&since=2031-04&allVersions=true', '?rejected=true'])(
    'is exported with the numbers that were told: %s',
    async (asked) => {
      const { document } = await site.ask(`/search${asked}`)
      const links = [...document.querySelectorAll('.exports a')]
      expect(links).toHaveLength(8)
      for (const link of links) {
        const [, told, noun] = /^Export (\d+) (statement|document)s? as/u.exec(link.textContent ?? '') ?? []
        const { status, headers } = await site.ask(link.getAttribute('href')!, { method: 'HEAD' })
        expect([status, headers.get('hearsay-rows'), headers.get('hearsay-rows-are')]).toEqual([200, told, `${noun}s`])
      }
    },
  )
  test('can be followed', async () => {
    const { document } = await site.ask('/search?speaker=Una+Marsh')
    expect(hrefs(document, 'link[rel=alternate][type="application/atom+xml"]')).toEqual(['/feeds/statements.atom?speaker=Una+Marsh'])
    expect(hrefs(document, 'a[type="application/atom+xml"]')).toEqual(['/feeds/statements.atom?speaker=Una+Marsh'])
  })
  test('tells whom a name was taken to mean', async () => {
    const { document } = await site.ask('/search?speaker=brel')
    expect(texts(document, '.meant p')).toEqual(['“brel” can mean 2 actors here; all are shown:'])
    expect(texts(document, '.meant li')).toEqual(['Ada Brel (person) · only this one', 'Odo Brel (person) · only this one'])
    const only = await site.ask(hrefs(document, '.meant li:first-child a:last-child')[0]!)
    expect(texts(only.document, '.rows a[data-item]')).toEqual(['The harbour stays closed'])
    expect(texts(only.document, '.chips li')).toEqual(['Without speaker: Ada Brel ×'])
    expect(hrefs(only.document, '.facets [aria-current]')).toEqual(['/search'])
  })
})

test('paging to the end gives each row once, and leads back to the beginning', async () => {
  const seen: string[] = []
  const visited: string[] = []
  let address: string | undefined = '/search?speaker=Una+Marsh'
  let last = address
  while (address !== undefined) {
    visited.push(address)
    last = address
    const { document } = await site.ask(address)
    seen.push(...texts(document, '.rows a[data-item]'))
    address = hrefs(document, '.paging a[rel=next]')[0]
  }
  expect(visited).toHaveLength(3)
  expect(seen).toHaveLength(45)
  expect(new Set(seen).size).toBe(45)
  const back: string[] = []
  for (let here: string | undefined = last; here !== undefined; here = hrefs((await site.ask(here)).document, '.paging a[rel=prev]')[0]) back.push(here)
  expect(back.toReversed()).toEqual(visited)
})

describe('nothing found', () => {
  test('says what was searched, and has a link that drops each filter, the most rewarding first', async () => {
    const { document } = await site.ask('/search?speaker=Ada+Brel&words=ships&form=direct')
    expect(texts(document, '.nothing')[0]).toContain('Searched: 48 documents from 3 publishers, 10 Jan 2031 to 15 Nov 2031.')
    expect(texts(document, '.publishers li')).toEqual(['Marsh Weekly', 'Meridian Wire', 'Vell Courier'])
    expect(texts(document, '.nothing')[0]).toContain('No single filter can be dropped to find more: drop two or more.')
    const two = await site.ask('/search?speaker=Ada+Brel&words=ships')
    expect(texts(two.document, '.droppable li')).toEqual(['Without speaker “Ada Brel”: 45 statements', 'Without words “ships”: 1 statement'])
    expect(hrefs(two.document, '.droppable a')).toEqual(['/search?words=ships', '/search?speaker=Ada+Brel'])
  })
  test('says which names mean nobody, in the page’s own terms', async () => {
    const { document } = await site.ask('/search?via=Nobody+Known&stance=deny')
    expect(texts(document, '.nothing')[0]).toContain('Nobody in the record is called “Nobody Known” (via).')
    expect(texts(document, 'main')[0]).not.toMatch(/--\w|SPEAKER/u)
  })
})

describe('what cannot be asked', () => {
  test.each([
    ['since=31-02-2031', 'Published since is', 'since'],
    ['saidUntil=2031-13', 'Said until is', 'saidUntil'],
    ['words=%3F%21', 'Words is', 'words'],
    ['speaker=%E2%80%94', 'Speaker is', 'speaker'],
    ['since=2031-05&until=2031-04', 'Published since 2031-05 is later than published until 2031-04', 'until'],
  ])('is told beside the form, what was typed kept: %s', async (asked, fault, field) => {
    const { status, document } = await site.ask(`/search?${asked}&publisher=Vell`)
    expect(status).toBe(400)
    expect(texts(document, '#question-fault')[0]).toContain(fault)
    expect(document.querySelector('input[name=publisher]')?.getAttribute('value')).toBe('Vell')
    const wrong = [...document.querySelectorAll('input[aria-invalid]')].map((input) => [input.getAttribute('name'), input.getAttribute('value')])
    expect(wrong).toContainEqual([field, new URLSearchParams(asked).get(field)])
  })
  test('is a stance that there is none of, too', async () => {
    const { status, document } = await site.ask('/search?stance=shout')
    expect(status).toBe(400)
    expect(texts(document, '#question-fault')[0]).toContain("Stance is 'shout': it is one of assert, deny")
  })
  test.each(['after=%27%20or%201=1', 'after=', 'trail=..%2F..&after=1'])('as a place in the list is refused or passed over: %s', async (asked) => {
    expect([200, 400]).toContain((await site.ask(`/search?${asked}`)).status)
  })
})

test.each([
  '" OR 1=1 --',
  'words:*',
  'NEAR(a b)',
  "'; drop table statement; --",
  '(((',
  'a* OR b',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u202egnp',
])('what looks like syntax is words: %s', async (hostile) => {
  for (const field of ['speaker', 'words', 'publisher', 'since', 'stance', 'after', 'trail']) {
    const { status, text, document } = await site.ask(`/search?${new URLSearchParams({ [field]: hostile, about: 'Vell' })}`)
    expect([200, 400]).toContain(status)
    expect(text).not.toMatch(/<script>|<img/u)
    expect([...document.querySelectorAll('script')].every((script) => script.textContent === '' && script.getAttribute('src')?.startsWith('/assets/'))).toBe(
      true,
    )
    expect(document.querySelectorAll('img')).toHaveLength(0)
  }
})

test('names are offered by their beginnings', async () => {
  expect(JSON.parse((await site.ask('/search/names?field=speaker&typed=br')).text)).toEqual(['Ada Brel', 'Odo Brel'])
  expect(JSON.parse((await site.ask('/search/names?field=publisher&typed=vell')).text)).toEqual(['Vell Courier'])
  // Whoever is only spoken to or about is found by whole words.
  expect(JSON.parse((await site.ask('/search/names?field=speaker&typed=reporters')).text)).toEqual(['reporters'])
  expect(JSON.parse((await site.ask('/search/names?field=speaker&typed=%3F')).text)).toEqual([])
  const { document } = await site.ask('/search')
  expect([...document.querySelectorAll('#speakers option')].map((option) => option.getAttribute('value'))).toContain('Una Marsh')
})

test('the first page is the search', async () => {
  const { status, headers } = await site.ask('/')
  expect([status, headers.get('location')]).toEqual([302, '/search'])
})

test('what is found in more reports than are counted at once is counted when that is asked for', async () => {
  const many = await askPages(
    Array.from({ length: 4 }, (_, page) => {
      const lines = Array.from({ length: 300 }, (_line, line) => `Ship ${1000 + page * 300 + line} waits, said Una Marsh ${1000 + page * 300 + line}.`)
      return {
        text: lines.join('\n'),
        told: lines.map((_line, line) => ({
          content: [`Ship ${1000 + page * 300 + line} waits`],
          form: 'indirect' as const,
          speakers: [{ words: `Una Marsh ${1000 + page * 300 + line}`, name: 'Una Marsh' }],
        })),
      }
    }),
  )
  const { document } = await many.ask('/search?words=ship')
  expect(texts(document, '.numbers strong')[0]).toMatch(/^At least [\d,]+ statements in/u)
  expect(texts(document, '.rows a[data-item]')).toHaveLength(20)
  expect(document.querySelectorAll('.exports, .facets, .months')).toHaveLength(0)
  const [count] = hrefs(document, '.tools a:last-child')
  expect(count).toBe('/search?words=ship&counted=true')
  const counted = await many.ask(count!)
  expect(texts(counted.document, '.numbers strong')).toEqual(['1,200 statements in 4 reports, 1 independent origin'])
  expect(texts(counted.document, '.exports summary')).toEqual(['Export 1,200 statements, none collapsed'])
  expect(counted.document.querySelectorAll('.facets')).toHaveLength(1)
  await many.close()
})

test('an empty record says how pages come into it', async () => {
  const empty = await askPages([])
  const { status, document } = await empty.ask('/search')
  expect(status).toBe(200)
  expect(texts(document, '.nothing')[0]).toContain('The record is empty.')
  expect(hrefs(document, '.nothing a')).toEqual(['/add'])
  await empty.close()
})

test('nothing went wrong inside', () => {
  expect(site.failures).toEqual([])
})
