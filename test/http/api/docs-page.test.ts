/** The API as a page for people: whole without a script, and its examples are there to be tried. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedRecord, serveStory } from '../../browser/serve-record.js'
import { describedRoutes } from './described-routes.js'

let served: ServedRecord
let page: string
let lines: readonly string[]
beforeAll(async () => {
  served = await serveStory()
  page = await (await fetch(`${served.url}/api/docs`, { headers: { accept: 'text/html' } })).text()
  lines = [...page.matchAll(/<pre class="curl"><code>(.*?)<\/code>/gsu)].map(([, line]) => unescaped(line!))
}, 120_000)
afterAll(() => served.close())

const unescaped = (html: string): string => html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** What a line for a terminal would send. */
const requestOf = (line: string): Request => {
  const words = [...line.matchAll(/'((?:[^']|'\\'')*)'/gu)].map(([, word]) => word!.replaceAll("'\\''", "'"))
  const headers = [...line.matchAll(/-H '([^']*?): ([^']*)'/gu)].map(([, name, value]) => [name!, value!] as [string, string])
  const body = / -d '((?:[^']|'\\'')*)'/u.exec(line)?.[1]?.replaceAll("'\\''", "'")
  return new Request(words.at(-1)!, { headers, ...(body === undefined ? { method: line.includes('-X POST') ? 'POST' : 'GET' } : { method: 'POST', body }) })
}

test('it has every operation, and nothing that the content policy stops', () => {
  for (const { operationId } of describedRoutes) expect(page).toContain(`id="${operationId}"`)
  expect(lines).toHaveLength(describedRoutes.length)
  expect(page).not.toMatch(/<style|style="|<script(?! type="module" src=)/u)
})

test('its links within lead somewhere', () => {
  const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, target]) => target!)
  expect(targets.filter((target) => !page.includes(`id="${target}"`))).toEqual([])
})

test('its lines do what they say, one after the other', { timeout: 60_000 }, async () => {
  const answers = []
  for (const line of lines) {
    const response = await fetch(requestOf(line))
    await response.arrayBuffer()
    answers.push([response.status, line])
  }
  // An ingest has another id every time.
  expect(answers.filter(([status, line]) => Number(status) > 299 && !String(line).includes('/ingests/'))).toEqual([])
  expect(answers).toHaveLength(describedRoutes.length)
})
