/** Takes the screenshots of docs/screenshots/, light and dark: the story told by eight outlets, and two states over twenty months. Needs a Chromium, and what `npm run build` made. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../test/browser/open-browser.js'
import { serveNeighbours, serveStory, type ServedRecord } from '../test/browser/serve-record.js'

const folder = join(import.meta.dirname, '../docs/screenshots')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

/** Somebody has looked at a few: counts then say how far they can be believed. */
const reviewSome = async ({ record }: ServedRecord): Promise<void> => {
  const { rows } = await record.reviewQueue({ order: 'random', seed: '1', limit: 8 })
  const doubtful = Math.min(...rows.map(({ statement }) => statement.confidence))
  for (const { statement } of rows)
    await record.correct(statement.id, { kind: statement.confidence === doubtful ? 'wrong' : 'right' }, { by: 'desk', drawn: 'random' })
}

const story = await serveStory()
const neighbours = await serveNeighbours()
const browser = await openBrowser()
try {
  await reviewSome(story)
  const { rows } = await story.record.who({ speaker: 'Oldacre', words: 'open sluices' })
  const told = rows.find(({ words }) => words.includes('will open'))!.statement
  const kept = rows.find(({ words }) => words.includes('will not open'))!.statement
  const pages: Readonly<Record<string, string>> = {
    article: `${story.url}/documents/${told.documentId}?statement=${told.id}`,
    search: `${story.url}/search?speaker=Oldacre&words=sluices`,
    check: `${story.url}/check?${new URLSearchParams({ quote: 'We will open the sluices before the harvest is in', by: 'Oldacre' })}`,
    actor: `${story.url}/actors/${encodeURIComponent('name:maren oldacre')}`,
    pair: `${neighbours.url}/pairs?a=Vell&b=Orm&by=month`,
    trace: `${story.url}/statements/${kept.id}/trace`,
    review: `${story.url}/review?order=random&seed=1`,
    add: `${story.url}/add`,
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme })
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(address)
      await page.evaluate('document.fonts.ready')
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
    }
    await page.close()
  }
} finally {
  await browser.close()
  await story.close()
  await neighbours.close()
}
