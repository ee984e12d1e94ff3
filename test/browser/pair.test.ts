import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'
import { seriousFaults, sidewaysRoom } from './seen-page.js'
import { serveNeighbours, type ServedRecord } from './serve-record.js'

describe.skipIf(chromiumPath === null)(`the page of a pair${noBrowser}`, () => {
  let browser: Browser
  let served: ServedRecord
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([openBrowser(), serveNeighbours()])
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  const opened = async (options: BrowserContextOptions = {}, query: string = ''): Promise<Page> => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await page.goto(`${served.url}/pairs?a=Vell&b=Orm&by=month${query}`)
    return page
  }
  const wordsOf = (page: Page): Promise<readonly string[]> => page.locator('#range .words').allTextContents()
  const counted = async (from: string, to: string): Promise<readonly string[]> => {
    const { directions } = await served.record.pair('Vell', 'Orm', { listed: { from, to } })
    return directions.flatMap(({ listed }) => listed!.rows.map(({ words }) => words))
  }

  test('marks a range with the keyboard alone, lists what was counted, and has it in the address', async () => {
    const page = await opened()
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate('document.activeElement.getAttribute("role") === "slider"')) break
    }
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/from=2031-06/u)
    await page.locator('#range-title', { hasText: 'Statements from Jun 2031' }).waitFor()
    expect(await wordsOf(page)).toEqual(await counted('2031-06', '2031-08'))
    expect(await page.locator('select[name=from]').inputValue()).toBe('2031-06')
    await page.reload()
    expect(await wordsOf(page)).toEqual(await counted('2031-06', '2031-08'))
    await page.close()
  })
  test('marks a range by dragging, and follows no bar on the way', async () => {
    const page = await opened()
    const chart = (await page.locator('svg.chart').boundingBox())!
    const at = (share: number): number => chart.x + chart.width * ((48 + share * 700) / 760)
    await page.mouse.move(at(2.5 / 20), chart.y + chart.height / 2)
    await page.mouse.down()
    await page.mouse.move(at(4.5 / 20), chart.y + chart.height / 2, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL(/from=2030-03&to=2030-05/u)
    await page.locator('#range-title', { hasText: 'Statements from Mar 2030 to May 2030' }).waitFor()
    expect(await wordsOf(page)).toEqual(await counted('2030-03', '2030-05'))
    await page.close()
  })
  test('leads from a month of the chart to its statements', async () => {
    const page = await opened()
    const chart = (await page.locator('svg.chart').boundingBox())!
    await page.mouse.click(chart.x + chart.width * ((48 + (11.5 / 20) * 700) / 760), chart.y + chart.height * 0.3)
    await page.waitForURL(/from=2030-12&to=2030-12/u)
    expect(await wordsOf(page)).toEqual(await counted('2030-12', '2030-12'))
    await page.close()
  })
  test('is whole without a script', async () => {
    const page = await opened({ javaScriptEnabled: false })
    await page.selectOption('select[name=from]', '2031-01')
    await page.selectOption('select[name=to]', '2031-03')
    await page.click('.range-form button')
    expect(await page.locator('#range-title').textContent()).toBe('Statements from Jan 2031 to Mar 2031')
    expect(await wordsOf(page)).toEqual(await counted('2031-01', '2031-03'))
    expect(await page.locator('svg.chart .range').count()).toBe(1)
    await page.close()
  })
  test.for(['light', 'dark'] as const)(
    'has nothing serious against it in %s colours, at 320 pixels neither, and does not move sideways',
    { timeout: 60_000 },
    async (colorScheme) => {
      const page = await opened({ colorScheme, viewport: { width: 1280, height: 900 } }, '&from=2031-01&corrected')
      await page.locator('.chart-table summary').click()
      expect(await seriousFaults(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 800 })
      expect(await seriousFaults(page)).toEqual([])
      expect(await sidewaysRoom(page)).toBe(0)
      await page.close()
    },
  )
})
