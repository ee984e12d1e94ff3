import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedRecord, servePages } from '../http/served-record.js'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'

const saved = (title: string, words: string): string =>
  `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>“${words},” Tom Quay said on Monday in the harbour of Vell.</p></article></body></html>`

const files = [
  { name: 'one.html', mimeType: 'text/html', buffer: Buffer.from(saved('One', 'The quay is open')) },
  { name: 'two.html', mimeType: 'text/html', buffer: Buffer.from(saved('Two', 'The quay is shut')) },
]

describe.skipIf(chromiumPath === null)(`dropping pages in${noBrowser}`, () => {
  let browser: Browser
  let served: ServedRecord
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([openBrowser(), servePages([])])
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    const page = await (await browser.newContext(options)).newPage()
    await page.goto(`${served.url}/add`)
    return page
  }

  test.each([true, false])(
    'pastes a text and lands on its article, with a script: %s',
    async (javaScriptEnabled) => {
      const page = await open({ javaScriptEnabled })
      await page.locator('textarea[name=text]').fill(`“The gate stays shut for ${javaScriptEnabled ? 'one day' : 'two days'},” Ada Brel said on Monday.`)
      await page.locator('form:has(textarea) button').click()
      await page.waitForURL(/\/documents\//u, { timeout: 60_000 })
      expect(await page.locator('#text a[data-item]').textContent()).toContain('The gate stays shut for')
      await page.close()
    },
    90_000,
  )

  test('takes saved pages that are dropped on it, and tells what became of each', async () => {
    const page = await open()
    const dropped = await page.evaluateHandle(
      (list) => {
        const transfer = new DataTransfer()
        for (const { name, mimeType, text } of list) transfer.items.add(new File([text], name, { type: mimeType }))
        return transfer
      },
      files.map(({ name, mimeType, buffer }) => ({ name, mimeType, text: buffer.toString() })),
    )
    await page.locator('body').dispatchEvent('drop', { dataTransfer: dropped })
    await page.keyboard.press('Enter')
    await page.locator('h1', { hasText: 'Done' }).waitFor({ timeout: 60_000 })
    expect(await page.locator('.ingest .state').allTextContents()).toEqual(['added, 1 statement', expect.stringContaining('added, 1 statement')])
    await page.locator('.ingest a').first().click()
    expect(await page.locator('h1').textContent()).toBe('One')
    await page.close()
  }, 90_000)

  test('knows a saved page that it has, and says so of files without a script, too', async () => {
    const page = await open({ javaScriptEnabled: false })
    await page
      .locator('input[type=file]')
      .setInputFiles([files[0]!, { name: 'noise.html', mimeType: 'text/html', buffer: Buffer.alloc(600, '\u0000\u0001\u0002') }])
    await page.locator('#drop button').click()
    await page.locator('h1', { hasText: 'Done' }).waitFor({ timeout: 60_000 })
    const [known, refused] = await page.locator('.ingest .state').allTextContents()
    expect([known, refused]).toEqual([expect.stringMatching(/^known already/u), expect.stringMatching(/^Not added: /u)])
    await page.close()
  }, 90_000)
})
