/** Reads all texts of a folder with hearsay's library, once for each line on the standard input; prints the seconds each time, by the clock and of the processor. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createReader } from '../../src/index.js'

const [folder = '.'] = process.argv.slice(2)
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .toSorted()
  .map((file) => readFileSync(join(folder, file), 'utf8'))
const model = process.env['HEARSAY_MODEL']
const reader = await createReader(model === undefined ? {} : { model })
console.log('ready')
for await (const _ of createInterface({ input: process.stdin })) {
  const start = performance.now()
  const before = process.cpuUsage()
  for (const text of texts) await reader.read(text, { from: 'text' })
  const { user, system } = process.cpuUsage(before)
  console.log((performance.now() - start) / 1000, (user + system) / 1e6)
}
await reader.close()
