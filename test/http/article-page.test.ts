import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FoundStatement } from '../../src/model/found-statement.js'
import { type AskedPage, type AskedPages, askPages } from './asked-pages.js'
import { chainPage, laterPage } from './repaired-pages.js'

let site: AskedPages
let outer: FoundStatement
let inner: FoundStatement
let added: FoundStatement
let first: string
beforeAll(async () => {
  site = await askPages([chainPage, laterPage])
  const { rows } = await site.record.who({ allVersions: true })
  const of = (words: string, superseded: boolean): FoundStatement => rows.find((row) => row.words.includes(words) && row.document.superseded === superseded)!
  first = of('Nobody waits', true).document.id
  ;[outer, inner, added] = [of('told the council', false), of('noon,”', false), of('has to wait', false)]
  const { statements } = await site.record.open(added.document.id)
  inner = statements.find(({ statement }) => statement.within !== null)!
  outer = statements.find(({ statement }) => statement.id === inner.statement.within)!
})
afterAll(() => site?.close())

const textsOf = (document: Document, selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').replace(/\s+/gu, ' ').trim())
const cardOf = (found: FoundStatement): Promise<AskedPage> => site.ask(`/documents/${found.document.id}?statement=${found.statement.id}`)

describe('the page of a document', () => {
  test('has its heading once, and every statement where it can be chosen', async () => {
    const { document, status } = await site.ask(`/documents/${added.document.id}`)
    expect([status, textsOf(document, 'h1')]).toEqual([200, ['Gate opens, says Quay']])
    expect(textsOf(document, '#text').join('').includes('Gate opens')).toBe(false)
    for (const { statement } of [outer, inner, added]) expect(document.querySelectorAll(`a[data-item][id=${statement.id}]`)).toHaveLength(1)
  })

  test('tells the inner statement of a chain by a second line and brackets, and its source by weight in the outer line', async () => {
    const { document } = await cardOf(inner)
    const run = document.querySelector(`a[data-item][id=${inner.statement.id}]`)!
    expect(run.getAttribute('class')).toBe('run content mixed inner inner-direct begins ends in-focus')
    const source = [...document.querySelectorAll('#text a.source')].find(({ textContent }) => textContent === 'Tom Quay')!
    expect(source.getAttribute('class')).toBe('run content mixed source focus-source')
    expect(source.getAttribute('data-statement')).toBe(outer.statement.id)
  })

  test('shows the words sign for sign, so that what is selected stands where it is said to', async () => {
    const { document } = await site.ask(`/documents/${added.document.id}`)
    const [kept] = await site.record.documents([added.document.id])
    for (const block of document.querySelectorAll('[data-start]')) {
      const start = Number(block.getAttribute('data-start'))
      expect(block.textContent).toBe(kept!.document.text.slice(start, start + block.textContent!.length))
    }
  })

  test('has a lane for everybody who speaks, with the share of the text', async () => {
    const { document } = await site.ask(`/documents/${added.document.id}`)
    expect(textsOf(document, '.lanes tbody th')).toEqual(['Ada Brel', 'Tom Quay', 'in nobody’s statement'])
    expect(textsOf(document, '.lanes .share').every((share) => /^\d+ %$/u.test(share))).toBe(true)
    expect(document.querySelectorAll('.lanes rect.is-inner')).toHaveLength(1)
  })

  test('lists all statements for paper', async () => {
    const { document } = await site.ask(`/documents/${added.document.id}`)
    expect(document.querySelectorAll('.on-paper li')).toHaveLength(3)
  })

  test('is found by the id of a statement, too', async () => {
    const { status, headers } = await site.ask(`/statements/${inner.statement.id}`)
    expect([status, headers.get('location')]).toEqual([302, `/documents/${inner.document.id}?statement=${inner.statement.id}#${inner.statement.id}`])
    expect((await site.ask(`/documents/${inner.document.id}?statement=s${'0'.repeat(20)}`)).status).toBe(404)
  })
})

describe('the card of a statement', () => {
  test('tells the chain, what it stands within, how it was read, and where it is cited from', async () => {
    const { document } = await cardOf(inner)
    expect(textsOf(document, '#card .statement-head')[0]).toBe('Tom Quay [told] → the council | quoted | according to Ada Brel')
    expect(textsOf(document, '#card .neighbours dt')).toEqual(['within'])
    expect(document.querySelector('#card .neighbours a')?.getAttribute('data-statement')).toBe(outer.statement.id)
    expect(textsOf(document, '#card .derivation dt').join(' ')).toContain('Ada Brel tells of it')
    expect(textsOf(document, '[data-citation] pre')[0]).toContain('“Gate opens, says Quay”, Meridian Wire, 2 Apr 2031. https://meridian.example/gate?day=1')
  })

  test('opens the original at the words', async () => {
    const { document } = await cardOf(inner)
    expect(document.querySelector('[data-key=o]')?.getAttribute('href')).toBe(
      'https://meridian.example/gate?day=1#:~:text=%E2%80%9CWe%20open%20the%20gate%20at%20noon%2C%E2%80%9D',
    )
  })
})

describe('the versions of a page', () => {
  test('are told on the older one, and compared', async () => {
    const older = await site.ask(`/documents/${first}`)
    expect(textsOf(older.document, '.article-head .alert')[0]).toContain('This is version 1: the page was changed since.')
    const { document } = await site.ask(`/documents/${first}/versions`)
    expect(textsOf(document, '.changed-text del').join('|')).toContain('waits')
    expect(textsOf(document, '.changed-text ins').join('|')).toContain('has to wait')
    const fates = textsOf(document, '.fates tbody tr')
    expect(fates).toHaveLength(4)
    expect([fates[0], fates[1]]).toEqual([expect.stringMatching(/^its words are gone.*Nobody waits/u), expect.stringMatching(/^is new.*has to wait/u)])
    expect(textsOf(document, '.fates summary')).toEqual(['2 statements as before'])
  })
})
