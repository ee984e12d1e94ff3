import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'
import { seriousFaults, sidewaysRoom } from './seen-page.js'
import { serveNeighbours, type ServedRecord } from './serve-record.js'

describe.skipIf(chromiumPath === null)(`the page of an actor${noBrowser}`, () => {
  let browser: Browser
  let served: ServedRecord
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([openBrowser(), serveNeighbours()])
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  const opened = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await page.goto(`${served.url}${path}`)
    return page
  }

  test.for([true, false])('is merged and taken back, and the search shows both (with a script: %s)', async (javaScriptEnabled) => {
    const page = await opened('/actors?name=Jonas+Sarn', { javaScriptEnabled })
    const found = async (): Promise<string> => {
      await page.goto(`${served.url}/search?speaker=own:brel`)
      return (await page.locator('[role=status]').first().textContent()) ?? ''
    }
    await page.fill('input[name=into]', 'Ada Brel')
    await page.fill('form[action$="/merge"] input[name=by]', 'Tester')
    await page.fill('form[action$="/merge"] input[name=why]', 'for a test')
    await page.click('form[action$="/merge"] button')
    expect(await page.locator('h1').textContent()).toBe('Ada Brel')
    expect(await page.locator('.log li').first().textContent()).toContain('by Tester | why: for a test')
    const address = page.url()
    expect(await found()).toContain('55 statements')
    await page.goto(address)
    await page.click('.notice button')
    expect(await page.locator('.log s').count()).toBeGreaterThan(0)
    expect(await found()).toContain('37 statements')
    await page.close()
  })
  test('is split by marking statements with the keyboard', async () => {
    const page = await opened('/actors/own%3Asarn')
    await page.locator('.choice input').first().focus()
    await page.keyboard.press('Space')
    await page.locator('input[name=as]').focus()
    await page.keyboard.type('Another Sarn')
    await page.keyboard.press('Enter')
    await page.locator('.notice').waitFor()
    expect((await served.record.who({ speaker: 'Another Sarn' })).counts.statements).toBe(1)
    await page.close()
  })
  test.for([
    ['light', '/actors/own%3Abrel'],
    ['dark', '/actors/own%3Abrel?list=about'],
    ['light', '/actors'],
    ['dark', '/actors?name=Nobody'],
  ] as const)('has nothing serious against it in %s colours at %s, and does not move sideways', { timeout: 60_000 }, async ([colorScheme, path]) => {
    const page = await opened(path, { colorScheme, viewport: { width: 1280, height: 900 } })
    expect(await seriousFaults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await seriousFaults(page)).toEqual([])
    expect(await sidewaysRoom(page)).toBe(0)
    await page.close()
  })
})
