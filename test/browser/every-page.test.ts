/** What holds of every page: nothing that axe calls serious, light and dark; nothing wider than a small screen, and no words over other words, at 320 px and at twice the size. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'
import { seriousFaults } from './seen-page.js'
import { serveStory, type ServedRecord } from './serve-record.js'
import { storyPages } from './story-pages.js'

const names = [
  'article',
  'search',
  'a search in vain',
  'check',
  'actors',
  'actor',
  'pair',
  'trace',
  'review',
  'add',
  'a page that is not there',
  'the API',
] as const

/** Their own suites have axe look at them, in several states. */
const lookedAtThere: ReadonlySet<string> = new Set(['search', 'check', 'actor', 'pair', 'trace'])

describe.skipIf(chromiumPath === null)(`every page${noBrowser}`, () => {
  let browser: Browser
  let served: ServedRecord
  let addresses: Readonly<Record<string, string>>
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([openBrowser(), serveStory()])
    addresses = await storyPages(served)
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const opened = async (name: string, options: Parameters<Browser['newPage']>[0]): Promise<Page> => {
    const page = await browser.newPage(options)
    await page.goto(`${served.url}${addresses[name]}`)
    return page
  }

  test('is among those looked at', () => expect(Object.keys(addresses)).toEqual([...names]))

  test.each(names.filter((name) => !lookedAtThere.has(name)).flatMap((name) => (['light', 'dark'] as const).map((scheme) => [name, scheme] as const)))(
    '%s, %s: axe finds nothing serious',
    async (name, colorScheme) => {
      const context = await browser.newContext({ colorScheme })
      const page = await context.newPage()
      await page.goto(`${served.url}${addresses[name]}`)
      expect(await seriousFaults(page)).toEqual([])
      await context.close()
    },
    60_000,
  )

  test.each(
    names.flatMap(
      (name) =>
        [
          [name, 320, 1],
          [name, 640, 2],
        ] as const,
    ),
  )('%s at %i px: nothing is wider than the screen, and no words stand over others', async (name, width, deviceScaleFactor) => {
    const page = await opened(name, { viewport: { width, height: 700 }, deviceScaleFactor })
    expect(await page.evaluate<number>('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(await page.evaluate<readonly string[]>(overlaps)).toEqual([])
    await page.close()
  })

  test.each(names)('%s is whole without a script', async (name) => {
    const page = await opened(name, { javaScriptEnabled: false })
    expect(await page.locator('h1').count()).toBe(1)
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40)
    await page.close()
  })
})

/** Words that stand over other words: run in the page. Boxes of lines of text that share more than a few pixels. */
const overlaps = `(() => {
  // Words for those who listen take no room; what is cut off with an ellipsis ends there.
  const isCut = ({ clipPath, textOverflow }) => clipPath !== 'none' || textOverflow === 'ellipsis'
  const isCutOff = (element) => element !== null && (isCut(getComputedStyle(element)) || isCutOff(element.parentElement))
  const boxes = []
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const parent = node.parentElement
    if (node.data.trim() === '' || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    // On small screens the card of the statement in focus is a sheet over the text, which scrolls beneath it.
    if (parent.closest('.table-frame, #card, option, textarea, title, desc')) continue
    if (parent.closest('details:not([open])') && !parent.closest('summary')) continue
    if (isCutOff(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, right, top, bottom } of range.getClientRects())
      if (right - left > 2 && bottom - top > 2) boxes.push({ left, right, top, bottom, words: node.data.trim().slice(0, 40), node })
  }
  const found = []
  for (const [number, one] of boxes.entries())
    for (const other of boxes.slice(number + 1)) {
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (one.node !== other.node && wide > 3 && high > 7) found.push(one.words + ' over ' + other.words)
    }
  return found
})()`
