import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'
import { serveStory, type ServedRecord } from './serve-record.js'

describe.skipIf(chromiumPath === null)(`the article page${noBrowser}`, () => {
  let browser: Browser
  let served: ServedRecord
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([openBrowser(), serveStory()])
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test('brings the statement into focus that is clicked, and has it in the address', async () => {
    const page = await browser.newPage()
    const { rows } = await served.record.who({ speaker: 'Oldacre', limit: 1 })
    const { statement, words } = rows[0]!
    await page.goto(`${served.url}/documents/${statement.documentId}`)
    await page.locator(`a[data-statement="${statement.id}"]`).first().click()
    await page.locator(`[data-card="${statement.id}"]`).waitFor()
    expect(await page.locator('[data-card] .words').textContent()).toBe(words)
    expect(page.url()).toContain(statement.id)
    await page.close()
  })
})
