import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { harbourPages } from '../http/harbour-pages.js'
import { type ServedRecord, servePages } from '../http/served-record.js'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'
import { seriousFaults } from './seen-page.js'

const breadPage = {
  text: '“We will not leave the harbour of Vell without bread for twelve days,” Ina Moor said.',
  told: [
    {
      source: ['Ina Moor'],
      cue: ['said'],
      content: ['“We will not leave the harbour of Vell without bread for twelve days,”'],
      quoted: ['We will not leave the harbour of Vell without bread for twelve days,'],
      form: 'direct' as const,
      speakers: [{ words: 'Ina Moor' }],
    },
  ],
}

describe.skipIf(chromiumPath === null)(`the page that checks a quote${noBrowser}`, () => {
  let browser: Browser
  let served: ServedRecord
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([openBrowser(), servePages([...harbourPages.slice(0, 5), breadPage])])
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const open = async (path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    const page = await (await browser.newContext(options)).newPage()
    await page.goto(`${served.url}${path}`)
    return page
  }

  test('is asked with the keyboard alone, and leads to the words in their page', async () => {
    const page = await open('/check')
    await page.keyboard.press('/')
    await page.keyboard.type('The harbour stays closed')
    await page.keyboard.press('Control+Enter')
    await page.locator('.verdict').waitFor()
    expect(page.url()).toBe(`${served.url}/check?quote=The+harbour+stays+closed`)
    expect(await page.locator('.verdict-words').textContent()).toContain('Found only as a paraphrase')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/documents/**')
    await page.close()
  })

  test('answers without a script, by a name, too', async () => {
    const page = await open('/check', { javaScriptEnabled: false })
    await page.locator('textarea').fill('The harbour is closed')
    await page.locator('input[name=by]').fill('Brel')
    await page.locator('.check-form button').click()
    expect(await page.locator('.verdict-words').textContent()).toBeTruthy()
    expect(await page.locator('textarea').inputValue()).toBe('The harbour is closed')
    await page.close()
  })

  test('answers a quote that is too long for an address', async () => {
    const page = await open('/check')
    await page.locator('textarea').fill(`The harbour stays closed. ${'So it is. '.repeat(900)}`)
    await page.locator('.check-form button').click()
    await page.locator('.verdict').waitFor()
    expect(page.url()).toBe(`${served.url}/check`)
    await page.close()
  })

  test('tells differences without colours', async () => {
    const page = await open('/check?quote=We+will+leave+the+harbour+of+Vell+without+bread+for+ten+days')
    const styles = await page.locator('.difference').evaluateAll((differences) =>
      differences.map((each) => ({
        kind: each.querySelector('.kind')?.textContent,
        line: getComputedStyle(each.querySelector('del, ins')!).textDecorationLine,
      })),
    )
    expect(styles).toEqual([
      { kind: 'negation', line: 'underline' },
      { kind: 'number', line: 'line-through' },
    ])
    await page.close()
  })

  const addresses = [
    '/check',
    '/check?quote=We+will+leave+the+harbour+of+Vell+without+bread+for+twelve+days&by=Ada+Brel',
    '/check?quote=harbour',
    '/check?quote=%3F',
    '/check?quote=nothing+of+the+kind+was+said',
  ]
  test.each(['light', 'dark'] as const)(
    'has nothing serious that axe would find, and fits a narrow screen, in %s',
    async (colorScheme) => {
      const page = await open('/check', { colorScheme, viewport: { width: 320, height: 800 } })
      for (const address of addresses) {
        await page.goto(`${served.url}${address}`)
        expect([address, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([address, 0])
        expect([address, await seriousFaults(page)]).toEqual([address, []])
      }
      await page.close()
    },
    90_000,
  )
})
