import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedRecord, servePages } from '../http/served-record.js'
import { chromiumPath, noBrowser, openBrowser } from './open-browser.js'

const image = '<img src=x onerror=alert(1)>'
const script = '</script><script>alert(2)</script>'
const reversed = 'turned \u202egnihtyna'
const surrogate = 'half \ud83d a sign'
const hostile = [image, script, reversed, surrogate]

describe.skipIf(chromiumPath === null)(`hostile words${noBrowser}`, () => {
  let browser: Browser
  let served: ServedRecord
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([
      openBrowser(),
      servePages(
        hostile.map((words, number) => ({
          text: `“${words} number ${number},” Ada ${image} Brel said.`,
          told: [
            {
              source: [`Ada ${image} Brel`],
              cue: ['said'],
              content: [`“${words} number ${number},”`],
              quoted: [`${words} number ${number},`],
              form: 'direct' as const,
              speakers: [{ words: `Ada ${image} Brel`, name: `Ada ${image} Brel` }],
            },
          ],
          title: `${script} ${number}`,
          publisher: `${image} Wire`,
          url: number === 0 ? 'javascript:alert(3)' : `https://outlet.example/${number}`,
        })),
      ),
    ])
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test('act nowhere: no dialog, no element, no script of theirs, and no link that is one', async () => {
    const { rows } = await served.record.who()
    expect(rows).toHaveLength(hostile.length)
    const page = await browser.newPage()
    const acted: string[] = []
    page.on('dialog', (dialog) => {
      acted.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('pageerror', (error) => acted.push(error.message))
    page.on('console', (message) => (message.type() === 'error' ? acted.push(message.text()) : null))
    const paths = rows.flatMap(({ statement: { id, documentId } }) => [
      `/documents/${documentId}`,
      `/documents/${documentId}?statement=${id}`,
      `/documents/${documentId}/versions`,
    ])
    for (const path of [...paths, '/review', '/review/missed', '/review?order=random&speaker=%3Cimg%20src%3Dx%3E', `/add`]) {
      await page.goto(`${served.url}${path}`)
      for (const summary of await page.locator('summary').all()) await summary.click()
      const smuggled = await page.evaluate(() => ({
        elements: document.querySelectorAll('img, iframe, object, embed, main script, [onerror], [onclick], [onload]').length,
        links: [...document.querySelectorAll('a, form')].filter((each) =>
          /^\s*(?:javascript|data):/iu.test(each.getAttribute('href') ?? each.getAttribute('action') ?? ''),
        ).length,
        turned: /[\u202a-\u202e\u2066-\u2069]/u.test(document.body.textContent ?? ''),
      }))
      expect([path, smuggled]).toEqual([path, { elements: 0, links: 0, turned: false }])
    }
    expect(acted).toEqual([])
    await page.close()
  })

  test('are there as words, in the text, the card and the fix, and come back as they were', async () => {
    const { rows } = await served.record.who()
    const found = rows.find(({ words }) => words.includes(image))!
    const page = await browser.newPage()
    await page.goto(`${served.url}/documents/${found.document.id}?statement=${found.statement.id}`)
    for (const place of ['#text a[data-item]', '#card blockquote']) expect(await page.locator(place).textContent()).toContain(image)
    await page.locator('.fix summary').click()
    await page.locator('[name=speaker]').fill(`${script} Quay`)
    await page.locator('[name=by]').fill(image)
    await page.locator('button[value=fix]').click()
    await page.locator('#card .verification.repaired').waitFor()
    const { statement, words } = (await served.record.history(found.statement.id)).found
    expect([words, statement.speakers[0]?.name]).toEqual([found.words, `${script} Quay`])
    expect(await page.locator('[name=by]').inputValue()).toBe(image)
    await page.close()
  })
})
