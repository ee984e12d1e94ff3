import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'
import { seriousFaults, sidewaysRoom } from './seen-page.js'
import { serveStory, type ServedRecord } from './serve-record.js'

describe.skipIf(chromiumPath === null)(`the page of a trace${noBrowser}`, () => {
  let browser: Browser
  let served: ServedRecord
  let address: string
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([openBrowser(), serveStory()])
    const { rows } = await served.record.who({ words: 'sluices harvest', speaker: 'Oldacre' })
    address = `${served.url}/statements/${rows[0]!.statement.id}/trace`
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test('leads from a report to its words in their place, without a script too', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled })
      const page = await context.newPage()
      await page.goto(address)
      expect(await page.locator('.chart .report a').count()).toBeGreaterThan(4)
      expect(await page.locator('.chart .passed.cited path').count()).toBeGreaterThan(0)
      await page.locator('tbody tr').first().locator('a[data-item]').click()
      await page.locator('.in-focus').first().waitFor()
      expect(page.url()).toContain('/documents/')
      await context.close()
    }
  })
  test.for(['light', 'dark'] as const)('has nothing serious against it in %s colours, and does not move sideways', { timeout: 60_000 }, async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(address)
    expect(await seriousFaults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await seriousFaults(page)).toEqual([])
    expect(await sidewaysRoom(page)).toBe(0)
    await context.close()
  })
})
