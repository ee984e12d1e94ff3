import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FoundStatement } from '../../src/model/found-statement.js'
import { type AskedPage, type AskedPages, askPages } from './asked-pages.js'
import { chainPage } from './repaired-pages.js'

const all = async <Row>(rows: AsyncIterable<Row>): Promise<readonly Row[]> => {
  const gathered: Row[] = []
  for await (const row of rows) gathered.push(row)
  return gathered
}

let site: AskedPages
let found: FoundStatement
beforeAll(async () => {
  site = await askPages([chainPage])
  found = (await site.record.who({ words: 'Nobody waits' })).rows[0]!
})
afterAll(() => site?.close())

const send = (fields: Readonly<Record<string, string>>, cookie = ''): Promise<AskedPage> =>
  site.ask(`/repairs/${found.statement.id}`, { method: 'POST', body: new URLSearchParams(fields), headers: cookie === '' ? {} : { cookie } })
const card = async (): Promise<Document> => (await site.ask(`/documents/${found.document.id}?statement=${found.statement.id}`)).document
/** The fields of the form as the page has them. */
const form = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    [...(await card()).querySelectorAll('.repair [name]')]
      .filter(({ tagName }) => tagName !== 'BUTTON')
      .map((field) => [
        field.getAttribute('name')!,
        field.tagName === 'TEXTAREA'
          ? (field.textContent ?? '')
          : ((field.tagName === 'SELECT' ? field.querySelector('[selected]') : field)?.getAttribute('value') ?? ''),
      ]),
  )
const now = async (): Promise<FoundStatement> => (await site.record.history(found.statement.id)).found
const alertOf = ({ document }: AskedPage): string => document.querySelector('.alert')?.textContent ?? ''

describe('a repair from the page', () => {
  test('judges, remembers who did, and leads back to the statement', async () => {
    const { status, headers } = await send({ ...(await form()), kind: 'right', by: 'Anna Ö.', why: 'heard it' })
    expect(status).toBe(303)
    expect(headers.get('location')).toMatch(
      new RegExp(`^/documents/${found.document.id}\\?statement=${found.statement.id}&kept=\\d+#${found.statement.id}$`, 'u'),
    )
    expect(headers.get('set-cookie')).toMatch(/hearsay-reviewer=Anna%20%C3%96\.; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Strict/u)
    const { corrections } = await site.record.history(found.statement.id)
    expect(corrections.at(-1)).toMatchObject({ by: 'Anna Ö.', why: 'heard it', drawn: null, change: { kind: 'right' } })
    const page = await site.ask(headers.get('location')!.split('#')[0]!, { headers: { cookie: 'hearsay-reviewer=Anna%20%C3%96.' } })
    expect(page.document.querySelector('.kept[role=status]')?.textContent).toContain('Kept: right')
    expect(page.document.querySelector('.repair [name=by]')?.getAttribute('value')).toBe('Anna Ö.')
  })

  test('sets speaker, form and words right in one form, and the export has it', async () => {
    const fields = { ...(await form()), kind: 'fix', speaker: 'Odo Marsh', form: 'mixed', content: 'Nobody .. waits' }
    expect((await send(fields)).status).toBe(303)
    const { statement, verification, words } = await now()
    expect([verification, words, statement.form, statement.speakers.map(({ name }) => name)]).toEqual(['repaired', 'Nobody waits', 'mixed', ['Odo Marsh']])
    const { rows } = await site.record.stream({ speaker: 'Odo Marsh' })
    expect((await all(rows)).map(({ words: each }) => each)).toEqual(['Nobody waits'])
  })

  test('is undone by a button of its own, entry by entry', async () => {
    for (let taken = 0; taken < 3; taken += 1) {
      const undo = (await card()).querySelector('.kept [name=undo]')!.getAttribute('value')!
      expect((await send({ ...(await form()), undo })).status).toBe(303)
    }
    expect((await now()).statement).toEqual(found.statement)
    expect((await now()).verification).toBe('right')
  })

  test('takes words that were selected by their place', async () => {
    const at = (await site.record.documents([found.document.id]))[0]!.document.text.indexOf('Brel left')
    expect((await send({ ...(await form()), kind: 'fix', source: 'Brel', sourceSpans: `${at}-${at + 4}` })).status).toBe(303)
    expect((await now()).statement.source).toEqual([{ start: at, end: at + 4 }])
  })

  test('asks which place is meant where typed words stand in several, and takes the answer', async () => {
    const asked = await send({ ...(await form()), kind: 'fix', cue: 'Brel', cueSpans: '' })
    expect(asked.status).toBe(400)
    const places = [...asked.document.querySelectorAll('.choice input')].map((input) => input.getAttribute('value')!)
    expect(places).toHaveLength(3)
    expect((await send({ ...(await form()), kind: 'fix', cue: 'Brel', cueSpans: places[1]! })).status).toBe(303)
    expect((await now()).statement.cue?.map(({ start, end }) => `${start}-${end}`)).toEqual([places[1]])
  })
})

describe('a repair that is refused', () => {
  test('keeps nothing of a form that was made before somebody else’s repair, and what was typed stays', async () => {
    const stale = await form()
    await site.record.correct(found.statement.id, { kind: 'wrong' }, { by: 'Bo' })
    const answer = await send({ ...stale, kind: 'fix', speaker: 'Odo Marsh' })
    expect([answer.status, alertOf(answer)]).toEqual([412, expect.stringContaining('Meanwhile Bo repaired this statement')])
    expect(answer.document.querySelector('[name=speaker]')?.getAttribute('value')).toBe('Odo Marsh')
    expect((await site.record.history(found.statement.id)).corrections.at(-1)?.by).toBe('Bo')
  })

  test.each<[string, Record<string, string>, string]>([
    ['words that do not stand there', { kind: 'fix', content: 'Everybody waits' }, 'do not stand in the page'],
    ['a speaker without a letter', { kind: 'fix', speaker: '…' }, 'no letter and no digit'],
    ['nothing changed', { kind: 'fix' }, 'Nothing was changed'],
    ['no kind', {}, 'Nothing was chosen'],
    ['an undo of another’s entry', { undo: '999' }, 'has the number 999'],
  ])('says why: %s', async (_, changed, words) => {
    const { corrections } = await site.record.history(found.statement.id)
    const answer = await send({ ...(await form()), ...changed })
    expect([answer.status, alertOf(answer)]).toEqual([400, expect.stringContaining(words)])
    expect((await site.record.history(found.statement.id)).corrections).toHaveLength(corrections.length)
  })

  test('tells what was kept where a later change was not', async () => {
    const answer = await send({ ...(await form()), kind: 'fix', form: (await now()).statement.form === 'direct' ? 'mixed' : 'direct', speaker: '…' })
    expect(alertOf(answer)).toContain('Kept: form. Not kept: the speaker is')
    expect((await send({ ...(await form()), kind: 'fix', speaker: 'Odo Marsh' })).status).toBe(303)
  })

  test('leads nowhere but to this site', async () => {
    for (const back of ['https://elsewhere.example/review', '//elsewhere.example/review', '/search', 'javascript:alert(1)']) {
      const { headers } = await send({ ...(await form()), kind: 'right', back })
      expect(headers.get('location')).toMatch(/^\/documents\//u)
    }
    const { headers } = await send({ ...(await form()), kind: 'right', back: '/review?order=random' })
    expect(headers.get('location')).toMatch(/^\/review\?order=random&done=/u)
  })

  test('finds no statement that there is none of', async () => {
    expect((await site.ask(`/repairs/s${'0'.repeat(20)}`, { method: 'POST', body: new URLSearchParams({ kind: 'right' }) })).status).toBe(404)
  })
})
