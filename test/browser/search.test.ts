import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { harbourPages } from '../http/harbour-pages.js'
import { type ServedRecord, servePages } from '../http/served-record.js'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'
import { seriousFaults } from './seen-page.js'

describe.skipIf(chromiumPath === null)(`the search page${noBrowser}`, () => {
  let browser: Browser
  let served: ServedRecord
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([openBrowser(), servePages(harbourPages)])
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const open = async (path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    const page = await (await browser.newContext(options)).newPage()
    page.on('pageerror', (error) => {
      throw error
    })
    await page.goto(`${served.url}${path}`)
    return page
  }
  const pathOf = (page: Page): string => page.url().slice(served.url.length)
  const rows = (page: Page): Promise<readonly string[]> => page.locator('.rows a[data-item]').allTextContents()
  const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

  test('is asked, gone through and left with the keyboard alone', async () => {
    const page = await open('/search')
    await page.keyboard.press('/')
    await page.keyboard.type('una marsh')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?*')
    expect(pathOf(page)).toBe('/search?speaker=una+marsh')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await focused(page)).toBe((await rows(page))[1])
    await page.keyboard.press('k')
    const [first] = await rows(page)
    expect(await focused(page)).toBe(first)
    await page.keyboard.press('n')
    await page.waitForURL('**after=*')
    expect(await rows(page)).not.toContain(first)
    await page.keyboard.press('p')
    await page.waitForURL((url) => !url.search.includes('after'))
    await page.keyboard.press('x')
    expect(await focused(page)).toBe('Export 45 statements as CSV')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/documents/**')
    expect(await page.locator('main').textContent()).toContain(first)
    await page.close()
  })

  test('tells its keys', async () => {
    const page = await open('/search')
    await page.keyboard.press('?')
    expect(await page.locator('dialog').textContent()).toContain('how the statement was reported')
    await page.keyboard.press('Escape')
    await page.close()
  })

  test('offers names while one is typed', async () => {
    const page = await open('/search')
    await page.locator('input[name=publisher]').pressSequentially('mar')
    await expect.poll(() => page.locator('#publishers option').count()).toBe(1)
    expect(await page.locator('#publishers option').getAttribute('value')).toBe('Marsh Weekly')
    await page.close()
  })

  test('is narrowed to the months that are dragged over, and back', async () => {
    const page = await open('/search?speaker=Una+Marsh')
    const box = (await page.locator('svg.chart .base').last().boundingBox())!
    const at = (share: number): number => box.x + box.width * share
    // Nine months: the second to the fourth.
    await page.mouse.move(at(1.5 / 9), box.y - 20)
    await page.mouse.down()
    await page.mouse.move(at(2.5 / 9), box.y - 20)
    await page.mouse.move(at(3.5 / 9), box.y - 20)
    await page.mouse.up()
    await page.locator('#numbers', { hasText: '15 statements' }).waitFor()
    expect(pathOf(page)).toBe('/search?speaker=Una+Marsh&since=2031-04&until=2031-06')
    expect(await page.locator('input[name=since]').inputValue()).toBe('2031-04')
    expect(await rows(page)).toHaveLength(15)
    await page.reload()
    expect(await rows(page)).toHaveLength(15)
    await page.goBack()
    await page.locator('#numbers', { hasText: '45 statements' }).waitFor()
    await page.close()
  })

  test('is narrowed by the arrow keys, the focus staying where it is', async () => {
    const page = await open('/search?speaker=Una+Marsh')
    const from = page.locator('[role=slider]').first()
    await from.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.locator('#numbers', { hasText: '35 statements' }).waitFor()
    expect(pathOf(page)).toBe('/search?speaker=Una+Marsh&since=2031-05')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))).toContain('2031-05')
    await page.close()
  })

  test('is whole without a script', async () => {
    const page = await open('/search', { javaScriptEnabled: false })
    await page.locator('input[name=words]').fill('ships')
    await page.locator('form.question button').click()
    expect(pathOf(page)).toBe('/search?words=ships')
    await page.locator('.paging a[rel=next]').click()
    await page.locator('.paging a[rel=prev]').click()
    await page.locator('.chart a').first().click()
    expect(pathOf(page)).toBe('/search?words=ships&since=2031-03&until=2031-03')
    await page.locator('.chips a', { hasText: 'published since' }).click()
    await page.locator('.facets a', { hasText: 'Marsh Weekly' }).click()
    expect(pathOf(page)).toBe('/search?words=ships&publisher=Marsh+Weekly&until=2031-03')
    await page.locator('summary', { hasText: 'More' }).click()
    await page.locator('select[name=form]').selectOption('direct')
    await page.locator('form.question button').click()
    await page.locator('.droppable a', { hasText: 'Without form' }).click()
    expect(await rows(page)).toHaveLength(5)
    await page.close()
  })

  const addresses = [
    '/search',
    '/search?words=harbour&stance=deny&form=direct&allVersions=true',
    '/search?speaker=Nobody&words=ships',
    '/search?since=never',
    '/search?speaker=brel',
  ]
  test.each([
    [320, 1],
    [640, 2],
    [768, 1],
  ])('%s pixels wide at a zoom of %s it needs no sideways scrolling', async (width, zoom) => {
    const page = await open('/search', { viewport: { width: width / zoom, height: 800 }, deviceScaleFactor: zoom })
    for (const address of addresses) {
      await page.goto(`${served.url}${address}`)
      for (const summary of await page.locator('main summary').all()) await summary.click()
      expect([address, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([address, 0])
    }
    await page.close()
  })

  test.each(['light', 'dark'] as const)(
    'has nothing serious that axe would find, in %s',
    async (colorScheme) => {
      const page = await open('/search', { colorScheme })
      for (const address of addresses) {
        await page.goto(`${served.url}${address}`)
        for (const summary of await page.locator('main summary').all()) await summary.click()
        expect([address, await seriousFaults(page)]).toEqual([address, []])
      }
      await page.close()
    },
    90_000,
  )

  test('has a feed that a strict parser of XML reads', async () => {
    const page = await open('/search?speaker=Una+Marsh')
    const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href')
    const read = await page.evaluate(async (address) => {
      const text = await (await fetch(address!)).text()
      const parsed = new DOMParser().parseFromString(text, 'application/xml')
      return {
        faults: parsed.getElementsByTagName('parsererror').length,
        root: parsed.documentElement.namespaceURI,
        entries: parsed.getElementsByTagName('entry').length,
      }
    }, href)
    expect(read).toEqual({ faults: 0, root: 'http://www.w3.org/2005/Atom', entries: 45 })
    await page.close()
  })
})
