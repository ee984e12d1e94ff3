import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { chainPage } from '../http/repaired-pages.js'
import { type ServedRecord, servePages } from '../http/served-record.js'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'

describe.skipIf(chromiumPath === null)(`the review page${noBrowser}`, () => {
  let browser: Browser | undefined
  let served: ServedRecord | undefined
  beforeEach(async () => {
    browser ??= await openBrowser()
    await served?.close()
    served = await servePages([chainPage])
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const open = async (path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    const page = await (await browser!.newContext(options)).newPage()
    await page.goto(`${served!.url}${path}`)
    return page
  }
  const shown = (page: Page): Promise<string | null> => page.locator('[data-card]').getAttribute('data-card')
  const press = async (page: Page, key: string): Promise<void> => {
    await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)])
  }
  const verdictOf = async (id: string | null): Promise<string> => (await served!.record.history(id!)).found.verification

  test('goes through its statements by keys: right, wrong, undo, skip', async () => {
    const page = await open('/review?order=random')
    const first = await shown(page)
    await press(page, 'y')
    const second = await shown(page)
    await press(page, 'n')
    expect([await verdictOf(first), await verdictOf(second)]).toEqual(['right', 'wrong'])
    expect(await page.locator('.progress').textContent()).toContain('1 of 2: 50 %')
    await press(page, 'u')
    expect([await shown(page), await verdictOf(second)]).toEqual([second, 'unchecked'])
    await press(page, 's')
    expect(await shown(page)).not.toBe(second)
    await page.close()
  })

  test('fixes by keys and by words that are selected in the sentence', async () => {
    const page = await open('/review')
    const id = await shown(page)
    await page.keyboard.press('f')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Odo Marsh')
    await page.locator('.passage').selectText()
    await page.locator('[data-part=content] button', { hasText: 'Take the selection' }).click()
    await page.locator('button[value=fix]').click()
    await page.locator('.verification.repaired').waitFor()
    const { statement } = (await served!.record.history(id!)).found
    expect([statement.speakers[0]?.name, statement.content.length]).toEqual(['Odo Marsh', 1])
    expect(await shown(page)).toBe(id)
    await page.close()
  })

  test('is whole without a script, to its end', async () => {
    const page = await open('/review', { javaScriptEnabled: false })
    for (let at = 0; at < 3; at += 1) {
      await page.locator('[name=by]').fill('Anna')
      await page.locator('button[value=right]').click()
    }
    await page.locator('h2', { hasText: 'Nothing is left to review' }).waitFor()
    await page.locator('.tabs a', { hasText: 'What was missed' }).click()
    expect(await page.locator('[name=by]').inputValue()).toBe('Anna')
    await page.locator('[name=missed]').fill('1')
    await page.locator('.missed-form button').click()
    expect(await page.locator('.progress').textContent()).toContain('3 of 4: 75 %')
    await page.close()
  })

  test.each([320, 1280])('has nothing beside the window at %i pixels', async (width) => {
    for (const path of ['/review', '/review/missed', '/add']) {
      const page = await open(path, { viewport: { width, height: 700 } })
      for (const summary of await page.locator('main summary').all()) await summary.click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.close()
    }
  })
})
