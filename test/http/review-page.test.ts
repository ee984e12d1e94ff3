import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { type AskedPage, type AskedPages, askPages } from './asked-pages.js'
import { chainPage } from './repaired-pages.js'

const all = async <Row>(rows: AsyncIterable<Row>): Promise<readonly Row[]> => {
  const gathered: Row[] = []
  for await (const row of rows) gathered.push(row)
  return gathered
}

let site: AskedPages
beforeEach(async () => {
  await site?.close()
  site = await askPages([chainPage])
})
afterAll(() => site?.close())

const idOf = ({ document }: AskedPage): string | null => document.querySelector('[data-card]')?.getAttribute('data-card') ?? null
const textOf = ({ document }: AskedPage, selector: string): string => (document.querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim()
const hrefOf = ({ document }: AskedPage, selector: string): string => document.querySelector(selector)?.getAttribute('href') ?? ''

/** Presses a button of the form that the page has, as a browser would. */
const press = async (page: AskedPage, button: Readonly<Record<string, string>>, by = 'Anna'): Promise<AskedPage> => {
  const name = Object.keys(button)[0]!
  const form =
    name === 'undo' && page.document.querySelector('.undo-last') ? page.document.querySelector('.undo-last')! : page.document.querySelector('.repair')!
  const fields = Object.fromEntries(
    [...form.querySelectorAll('input[type=hidden]')].map((field) => [field.getAttribute('name')!, field.getAttribute('value') ?? '']),
  )
  const sent = await site.ask(form.getAttribute('action')!, { method: 'POST', body: new URLSearchParams({ ...fields, by, ...button }) })
  expect(sent.status).toBe(303)
  return site.ask(sent.headers.get('location')!, { headers: { cookie: `hearsay-reviewer=${by}` } })
}
const open = (address = '/review', by = 'Anna'): Promise<AskedPage> => site.ask(address, { headers: { cookie: `hearsay-reviewer=${by}` } })

describe('a review in the browser', () => {
  test('goes from verdict to verdict to its end, and each answer is in the record', async () => {
    let page = await open()
    const seen: (string | null)[] = []
    for (let at = 0; at < 3; at += 1) {
      seen.push(idOf(page))
      page = await press(page, { kind: at === 1 ? 'wrong' : 'right' })
    }
    expect(new Set(seen).size).toBe(3)
    expect(textOf(page, 'h2')).toBe('Nothing is left to review')
    expect(textOf(page, '.progress')).toContain('3 of 3 statements reviewed')
    const log = await all(site.record.log())
    expect(log.map(({ entry }) => ('drawn' in entry ? entry.drawn : null))).toEqual(['uncertain', 'uncertain', 'uncertain'])
  })

  test('counts only what was drawn at random for how often the machine errs', async () => {
    let page = await press(await open(), { kind: 'right' })
    expect(textOf(page, '.progress')).toContain('none of it is reviewed yet')
    page = await press(await open('/review?order=random&seed=2031'), { kind: 'right' })
    expect(textOf(page, '.progress')).toContain('Right in the random sample: 1 of 1: 100 % (21 to 100 %)')
    page = await press(page, { kind: 'wrong' })
    expect(textOf(page, '.progress')).toContain('1 of 2: 50 %')
  })

  test('shows the same random sample to one who comes later', async () => {
    const first = idOf(await open('/review?order=random&seed=7'))
    await press(await open('/review?order=random&seed=7'), { kind: 'right' })
    expect(idOf(await open('/review?order=random&seed=7', 'Bo'))).toBe(first)
  })

  test('takes the last answer back and shows its statement again', async () => {
    const page = await open()
    const id = idOf(page)
    const next = await press(page, { kind: 'wrong' })
    expect(textOf(next, '.undo-last')).toContain('Kept: wrong')
    const back = await press(next, { undo: next.document.querySelector('.undo-last [name=undo]')!.getAttribute('value')! })
    expect(idOf(back)).toBe(id)
    expect((await site.record.history(id!)).found.verification).toBe('unchecked')
  })

  test('takes one answer after the other back, the last first', async () => {
    const first = await open()
    const second = await press(first, { kind: 'right' })
    let page = await press(second, { kind: 'wrong' })
    for (const id of [idOf(second), idOf(first)]) {
      page = await press(page, { undo: page.document.querySelector('.undo-last [name=undo]')!.getAttribute('value')! })
      expect(idOf(page)).toBe(id)
    }
    expect(page.document.querySelector('.undo-last')).toBeNull()
    expect(idOf(await open(hrefOf(page, '[data-key=s]')))).not.toBe(idOf(first))
  })

  test('stays with a statement that was fixed, and goes on when it is told to', async () => {
    const page = await open()
    const id = idOf(page)
    const fixed = await press(page, { kind: 'fix', speaker: 'Odo Marsh' })
    expect([idOf(fixed), textOf(fixed, '.statement-head')]).toEqual([id, expect.stringContaining('Odo Marsh')])
    expect(idOf(await open(hrefOf(fixed, '[data-key=s]')))).not.toBe(id)
  })

  test('skips to the end, where what was skipped is still there', async () => {
    let page = await open()
    const seen = new Set<string | null>()
    for (let at = 0; at < 3; at += 1) {
      seen.add(idOf(page))
      page = await open(hrefOf(page, '[data-key=s]'))
    }
    expect([seen.size, textOf(page, 'h2')]).toEqual([3, 'That was the last one'])
  })

  test('keeps its filters through verdict, skip and undo', async () => {
    let page = await open('/review?speaker=Brel&order=random&seed=3')
    page = await press(page, { kind: 'right' })
    page = await press(page, { undo: page.document.querySelector('.undo-last [name=undo]')!.getAttribute('value')! })
    page = await open(hrefOf(page, '[data-key=s]'))
    expect(page.document.querySelector('.review-filters [name=speaker]')?.getAttribute('value')).toBe('Brel')
    expect(page.document.querySelector('.review-filters [name=seed]')?.getAttribute('value')).toBe('3')
  })

  test('marks the statement in its sentences', async () => {
    const page = await open()
    expect(page.document.querySelectorAll('.passage .content').length).toBeGreaterThan(0)
    expect(textOf(page, '.passage').length).toBeGreaterThan(textOf(page, 'blockquote.words').length)
  })
})

describe('a review of what was missed', () => {
  const keep = async (page: AskedPage, missed: string): Promise<AskedPage> => {
    const fields = Object.fromEntries(
      [...page.document.querySelectorAll('.missed-form input[type=hidden]')].map((field) => [field.getAttribute('name')!, field.getAttribute('value') ?? '']),
    )
    return site.ask('/review/missed', { method: 'POST', body: new URLSearchParams({ ...fields, missed, by: 'Anna' }) })
  }

  test('counts, tells recall, and lets the last answer be given again', async () => {
    const page = await open('/review/missed')
    expect(page.document.querySelectorAll('.passage .content').length).toBeGreaterThan(0)
    const kept = await keep(page, '1')
    const next = await open(kept.headers.get('location')!)
    expect([kept.status, textOf(next, 'h2')]).toEqual([303, 'No paragraph is left in this sample'])
    expect(textOf(next, '.progress')).toContain('3 of 4: 75 %')
    const again = await open(hrefOf(next, '[data-key=u]'))
    expect(textOf(again, '.passage')).toBe(textOf(page, '.passage'))
    await keep(again, '0')
    expect(textOf(await open('/review/missed'), '.progress')).toContain('3 of 3: 100 %')
  })

  test.each(['', 'many', '-1', '1.5', '99999'])('refuses %j, and nothing is kept', async (missed) => {
    const answer = await keep(await open('/review/missed'), missed)
    expect([answer.status, textOf(answer, '.alert')]).toEqual([400, 'Say how many are missing: a whole number from 0 to 1000.'])
    expect(textOf(await open('/review/missed'), '.progress')).toContain('none reviewed')
  })
})
