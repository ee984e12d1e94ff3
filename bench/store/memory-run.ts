/** Adds pages one after the other and prints the resident memory of the process, in bytes, after every hundred: `memory-run.ts PLACE PAGES`. */
import { openStore } from '../../src/adapters/store/index.js'
import { keepingOf } from './entry.js'
import { generatePages } from './generate.js'

const [place = '', pages = '0'] = process.argv.slice(2)
const store = await openStore(place, { create: true })
let added = 0
// Few quotations are remembered, so that what grows is not the generator.
for (const generated of generatePages(Number(pages) * 10, { remembered: 2000 })) {
  const { page, entry } = keepingOf(generated)
  await store.keep(page, entry)
  added += 1
  if (added % 100 === 0) console.log(process.memoryUsage.rss())
}
await store.close()
