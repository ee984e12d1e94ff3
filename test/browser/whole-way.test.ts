/** From a page that is put in to a table that is taken out, by one who only clicks. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedRecord, servePages } from '../http/served-record.js'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'

describe.skipIf(chromiumPath === null)(`the whole way${noBrowser}`, () => {
  let browser: Browser
  let served: ServedRecord
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([openBrowser(), servePages([])])
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test('a page is added, a statement of it found, set right, and exported as it is then', async () => {
    const page = await browser.newPage()
    await page.goto(`${served.url}/search`)
    await page.locator('header.site a', { hasText: 'Add pages' }).click()
    await page.locator('textarea[name=text]').fill('“The ferry will sail at noon,” Ada Brel said on Monday. The harbour master was not asked.')
    await page.locator('form:has(textarea) button').click()
    await page.waitForURL(/\/documents\//u, { timeout: 60_000 })

    await page.locator('header.site a', { hasText: 'Search' }).click()
    await page.locator('input[name=words]').fill('ferry noon')
    await page.locator('form[role=search] button[type=submit]').click()
    await page.locator('.rows .words a').click()
    await page.locator('#card summary', { hasText: 'Fix' }).click()
    await page.locator('#card input[name=speaker]').fill('Odo Marsh')
    await page.locator('#card button[value=fix]').click()
    await page.locator('#card .verification.repaired').waitFor()

    await page.goto(`${served.url}/search?words=ferry`)
    await page.locator('summary', { hasText: 'Export 1 statement' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a', { hasText: 'as CSV' }).click()])
    const table = readFileSync(await download.path(), 'utf8')
    expect(table).toContain('The ferry will sail at noon')
    expect(table).toContain('Odo Marsh')
    expect(table).toContain('repaired')
    expect(table).not.toMatch(/"?Ada Brel"?,person/u)
    await page.close()
  }, 120_000)
})
