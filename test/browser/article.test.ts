import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FoundStatement } from '../../src/model/found-statement.js'
import { chainPage } from '../http/repaired-pages.js'
import { type ServedRecord, servePages } from '../http/served-record.js'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'

describe.skipIf(chromiumPath === null)(`the article page${noBrowser}`, () => {
  let browser: Browser
  let served: ServedRecord
  let outer: FoundStatement
  let inner: FoundStatement
  let added: FoundStatement
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([openBrowser(), servePages([chainPage])])
    const { rows } = await served.record.who()
    const containing = (words: string): FoundStatement => rows.find((row) => row.words.includes(words))!
    outer = containing('told the council')
    inner = rows.find(({ statement }) => statement.within === outer.statement.id)!
    added = containing('Nobody waits')
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const open = async (path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    const page = await (await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })).newPage()
    const failures: string[] = []
    page.on('pageerror', (error) => failures.push(error.message))
    page.on('console', (message) => (message.type() === 'error' ? failures.push(message.text()) : null))
    page.on('close', () => expect(failures.filter((each) => !each.includes('status of 4'))).toEqual([]))
    await page.goto(`${served.url}${path}`)
    return page
  }
  const articleAt = (found: FoundStatement): string => `/documents/${found.document.id}?statement=${found.statement.id}`
  const card = (page: Page, found: FoundStatement): Promise<void> => page.locator(`[data-card="${found.statement.id}"]`).waitFor()
  const now = async (found: FoundStatement): Promise<FoundStatement> => (await served.record.history(found.statement.id)).found
  const undoAll = async (found: FoundStatement): Promise<void> => {
    const { corrections } = await served.record.history(found.statement.id)
    for (const { number } of corrections.toReversed()) await served.record.undo(number).catch(() => null)
  }

  test('brings the statement into focus that is clicked, and has it in the address', async () => {
    const page = await open(`/documents/${added.document.id}`)
    await page.locator(`a[data-item][data-statement="${added.statement.id}"]`).click()
    await card(page, added)
    expect(await page.locator('[data-card] .words').textContent()).toBe('“Nobody waits,”')
    expect(page.url()).toContain(added.statement.id)
    expect(await page.locator('.in-focus').allTextContents()).toEqual(['“Nobody waits,”'])
    await page.goBack()
    await page.locator('#card', { hasText: 'Choose a marked statement' }).waitFor()
    await page.close()
  })

  test('has the words in view that are chosen, above the card, where the window is small', async () => {
    const page = await open(`/documents/${added.document.id}`, { viewport: { width: 320, height: 480 } })
    await page.locator(`a[data-item][data-statement="${outer.statement.id}"]`).first().click()
    await card(page, outer)
    await page.locator('#card [rel=next]').click()
    await page.locator(`[data-card="${outer.statement.id}"]`).waitFor({ state: 'detached' })
    const [words, sheet] = await page.evaluate(() =>
      ['#text [aria-current]', '#card'].map((each) => {
        const { top, bottom } = document.querySelector(each)!.getBoundingClientRect()
        return { top, bottom }
      }),
    )
    expect(words!.top).toBeGreaterThanOrEqual(0)
    expect(words!.bottom).toBeLessThanOrEqual(sheet!.top)
    await page.locator('#card a', { hasText: 'close' }).click()
    await page.locator('#card [data-card]').waitFor({ state: 'detached' })
    await page.close()
  })

  test('goes from a statement to the one that it stands within, whose words are then marked whole', async () => {
    const page = await open(articleAt(inner))
    await page.locator('.neighbours a').click()
    await card(page, outer)
    expect((await page.locator('.run.in-focus').allTextContents()).join('')).toBe('“We open the gate at noon,” Tom Quay told the council')
    await page.close()
  })

  test('is read and repaired with the keyboard alone, and the export has the repair', async () => {
    const page = await open(`/documents/${added.document.id}`)
    const steps = [outer, inner, added].toSorted((a, b) => a.statement.content[0].start - b.statement.content[0].start)
    for (let at = 0; at < steps.length; at += 1) await page.keyboard.press('j')
    await card(page, added)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(added.statement.id)
    await expect.poll(() => page.locator('#told').textContent()).toContain('quoted')
    await page.keyboard.press('n')
    await page.locator('#card .verification.wrong').waitFor()
    expect((await now(added)).verification).toBe('wrong')
    await page.keyboard.press('u')
    await page.locator('#card .verification.unchecked').waitFor()
    await page.keyboard.press('y')
    await page.locator('#card .verification.right').waitFor()
    await page.keyboard.press('f')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('speaker')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Odo Marsh')
    // Enter judges nothing: it is the button at the end that keeps the fix.
    await page.keyboard.press('Enter')
    expect(await now(added)).toMatchObject({ verification: 'right', statement: { speakers: [{ name: 'Ada Brel' }] } })
    for (let tabs = 0; tabs < 9 && (await page.evaluate(() => document.activeElement?.textContent)) !== 'Keep the fix'; tabs += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('#card .verification.repaired').waitFor()
    await page.keyboard.press('k')
    await page.locator(`[data-card="${added.statement.id}"]`).waitFor({ state: 'detached' })
    const exported = await (await fetch(`${served.url}/api/statements?speaker=Odo+Marsh`)).text()
    expect(exported).toContain('Nobody waits')
    await undoAll(added)
    await page.close()
  })

  test('takes words into the fix that are selected in the text, to whole words', async () => {
    const page = await open(articleAt(added))
    await page.keyboard.press('f')
    await page.evaluate(() => {
      const text = document.createTreeWalker(document.querySelector('#text')!, NodeFilter.SHOW_TEXT)
      for (let node = text.nextNode() as Text | null; node !== null; node = text.nextNode() as Text | null) {
        const at = node.data.indexOf('Brel was pleased')
        if (at >= 0) document.getSelection()!.setBaseAndExtent(node, at + 6, node, at + 14)
      }
    })
    await page.locator('[data-part=content] button', { hasText: 'Add the selection' }).click()
    expect(await page.locator('textarea[name=content]').inputValue()).toBe('“Nobody waits,” | was pleased')
    await page.locator('[data-part=cue] button', { hasText: 'Take the selection' }).click()
    expect(await page.locator('textarea[name=cue]').inputValue()).toBe('was pleased')
    await page.locator('textarea[name=cue]').fill('')
    await page.locator('button[value=fix]').click()
    await page.locator('#card .verification.repaired').waitFor()
    expect(await now(added)).toMatchObject({ words: '“Nobody waits,” … was pleased', statement: { cue: null } })
    expect(await page.locator('.run.in-focus').allTextContents()).toEqual(['“Nobody waits,”', 'was pleased'])
    await undoAll(added)
    await page.close()
  })

  test('says that somebody else repaired it meanwhile, and keeps what was typed', async () => {
    const page = await open(articleAt(added))
    await served.record.correct(added.statement.id, { kind: 'right' }, { by: 'Bo' })
    await page.locator('.fix summary').click()
    await page.locator('[name=speaker]').fill('Odo Marsh')
    await page.locator('button[value=fix]').click()
    await page.locator('[role=alert]', { hasText: 'Meanwhile Bo repaired this statement' }).waitFor()
    expect(await page.locator('[name=speaker]').inputValue()).toBe('Odo Marsh')
    await undoAll(added)
    await page.close()
  })

  test('takes a key that is pressed twice for one answer', async () => {
    const rightsBefore = (await served.record.history(added.statement.id)).corrections.filter(({ change }) => change.kind === 'right').length
    const page = await open(articleAt(added))
    await page.evaluate(() => {
      for (const key of ['y', 'y']) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    })
    await page.locator('#card .verification.right').waitFor()
    expect((await served.record.history(added.statement.id)).corrections.filter(({ change }) => change.kind === 'right').length).toBe(rightsBefore + 1)
    expect(await page.locator('[role=alert]').count()).toBe(0)
    await undoAll(added)
    await page.close()
  })

  test('copies the citation', async () => {
    const page = await open(articleAt(inner))
    await page.keyboard.press('c')
    await expect.poll(() => page.locator('#told').textContent()).toBe('Copied.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Tom Quay: “We open the gate at noon,” In: “Gate opens, says Quay”, Meridian Wire/u,
    )
    await page.close()
  })

  test('is whole without a script: chosen, judged, fixed and undone', async () => {
    const page = await open(`/documents/${added.document.id}`, { javaScriptEnabled: false, permissions: [] })
    await page.locator(`a[data-item][data-statement="${added.statement.id}"]`).click()
    await page.locator('[name=by]').fill('Anna')
    await page.locator('button[value=wrong]').click()
    await page.locator('.kept', { hasText: 'Kept: wrong' }).waitFor()
    expect(await page.locator('[name=by]').inputValue()).toBe('Anna')
    await page.locator('.kept button').click()
    await page.locator('.fix summary').click()
    await page.locator('textarea[name=content]').fill('Nobody waits')
    await page.locator('button[value=fix]').click()
    expect((await now(added)).words).toBe('Nobody waits')
    expect(await page.locator('#card blockquote').textContent()).toBe('Nobody waits')
    await undoAll(added)
    await page.close()
  })

  test('prints its text with a list of the statements and no forms', async () => {
    const page = await open(articleAt(inner))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.on-paper li').count()).toBe(3)
    expect(await page.locator('.on-paper').isVisible()).toBe(true)
    expect(await page.locator('#card').isVisible()).toBe(false)
    await page.close()
  })

  test.each([320, 640, 1280])('has nothing beside the window at %i pixels', async (width) => {
    const page = await open(articleAt(inner), { viewport: { width, height: 700 } })
    await page.locator('.fix summary').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.close()
  })
})
