/** Takes the screenshots of docs/screenshots/ from the story told by eight outlets, light and dark. Needs a Chromium, and what `npm run build` made. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../test/browser/open-browser.js'
import { serveStory } from '../test/browser/serve-record.js'

const folder = join(import.meta.dirname, '../docs/screenshots')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const { url, record, close } = await serveStory()
const browser = await openBrowser()
try {
  const { rows } = await record.who({ speaker: 'Oldacre', words: 'open sluices' })
  const told = rows.find(({ words }) => words.includes('will open'))!.statement
  const kept = rows.find(({ words }) => words.includes('will not open'))!.statement
  // Somebody has looked at a few: counts then say how far they can be believed.
  const { rows: drawn } = await record.reviewQueue({ order: 'random', seed: '1', limit: 8 })
  for (const [number, { statement }] of drawn.entries())
    await record.correct(statement.id, { kind: number === 5 ? 'wrong' : 'right' }, { by: 'desk', drawn: 'random' })
  const pages: Readonly<Record<string, string>> = {
    article: `/documents/${told.documentId}?statement=${told.id}`,
    search: '/search?speaker=Oldacre&words=sluices',
    check: `/check?${new URLSearchParams({ quote: 'We will open the sluices before the harvest is in', by: 'Oldacre' })}`,
    actor: `/actors/${encodeURIComponent('name:maren oldacre')}`,
    pair: `/pairs?${new URLSearchParams({ a: 'Maren Oldacre', b: 'Orrin Dam', by: 'month' })}`,
    trace: `/statements/${kept.id}/trace`,
    review: '/review?order=random&seed=1',
    add: '/add',
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme })
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(`${url}${address}`)
      await page.evaluate('document.fonts.ready')
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
    }
    await page.close()
  }
} finally {
  await browser.close()
  await close()
}
