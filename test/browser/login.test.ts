import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedRecord, servePages } from '../http/served-record.js'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'

const token = 'a-token-of-the-tests-0123456789'

describe.skipIf(chromiumPath === null)(`a server with a token${noBrowser}`, () => {
  let browser: Browser
  let served: ServedRecord
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([openBrowser(), servePages(undefined, { token })])
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const show = async (page: Page, given: string): Promise<void> => {
    await page.getByLabel('token').fill(given)
    await page.keyboard.press('Enter')
  }

  // With scripts switched off: the way in needs none.
  test('is entered by its token, where one was on the way to, and left again', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${served.url}/search?words=quay`)
    expect(new URL(page.url()).pathname).toBe('/login')
    await show(page, `${token}x`)
    expect(await page.getByRole('alert').textContent()).toContain('not the token')
    await show(page, token)
    await page.waitForURL(`${served.url}/search?words=quay`)
    expect(await page.locator('.words').first().textContent()).toContain('The quay stays closed')
    await page.goto(`${served.url}/login`)
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.goto(`${served.url}/search`)
    expect(new URL(page.url()).pathname).toBe('/login')
    await context.close()
  })

  test('lets no page of another site use it', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${served.url}/login`)
    await show(page, token)
    await page.waitForURL(`${served.url}/search`)
    await page.route('http://elsewhere.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<form method="post" action="${served.url}/logout"><button>Win</button></form>` }),
    )
    await page.goto('http://elsewhere.example/')
    const [answer] = await Promise.all([page.waitForResponse(`${served.url}/logout`), page.getByRole('button').click()])
    expect(answer.status()).toBe(403)
    await page.goto(`${served.url}/search`)
    expect(new URL(page.url()).pathname).toBe('/search')
    await context.close()
  })
})
