/** Articles a second of hearsay's library and of spaCy's small English pipeline in turns on one core, then start-up and memory of the command. Usage: run.ts [ROUNDS] */
import { readdirSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { peersPython } from '../peers/python-environment.js'
import { textFolder } from '../polnear/articles.js'
import { writeResult } from '../results.js'
import { table } from '../table.js'
import { peakMegabytes, secondsToFirstStatement } from './command-costs.js'
import { canHoldOnCore, startRounds, type Round } from './rounds.js'

const rounds = Number(process.argv[2] ?? 5)
const mustRatio = 0.8
const mostSeconds = 1.5
const mostMegabytes = 500
const folder = textFolder()
const articles = readdirSync(folder).filter((file) => file.endsWith('.txt')).length
const load = loadavg()[0] ?? 0
if (load > 0.7)
  console.log(`The machine is busy (load ${load.toFixed(1)} on ${availableParallelism()} cores): take the figures as a trial, not as a measurement.\n`)

const said = ({ clock, processor }: Round): string =>
  `${(articles / clock).toFixed(2)} articles a second (${(articles / processor).toFixed(2)} by processor time)`

const core = availableParallelism() - 1
const spacy = await startRounds(peersPython(), [join(import.meta.dirname, 'spacy_rounds.py'), folder], core)
const hearsay = await startRounds(
  process.execPath,
  ['--import', join(import.meta.dirname, '../typescript-imports.ts'), join(import.meta.dirname, 'hearsay-rounds.ts'), folder],
  core,
)
const measured: { readonly spacy: Round; readonly hearsay: Round }[] = []
for (let round = 0; round < rounds; round += 1) {
  const [ofSpacy, ofHearsay] = [await spacy.next(), await hearsay.next()]
  measured.push({ spacy: ofSpacy, hearsay: ofHearsay })
  console.log(`round ${round + 1}: spaCy ${said(ofSpacy)}, hearsay ${said(ofHearsay)}`)
}
spacy.stop()
hearsay.stop()

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const rate = (time: keyof Round): { readonly spacy: number; readonly hearsay: number; readonly ratio: number } => ({
  spacy: median(measured.map((round) => articles / round.spacy[time])),
  hearsay: median(measured.map((round) => articles / round.hearsay[time])),
  ratio: median(measured.map((round) => round.spacy[time] / round.hearsay[time])),
})
const result = { rounds, articles, oneCore: canHoldOnCore, load, clock: rate('clock'), processor: rate('processor') }
const starts: number[] = []
for (let round = 0; round < rounds; round += 1) starts.push(await secondsToFirstStatement())
const startUp = median(starts)
const megabytes = await peakMegabytes(folder)
console.log(
  `\n${table(
    ['', 'by the clock', 'by processor time', 'must', 'aim'],
    [
      ['spaCy small pipeline, articles a second', result.clock.spacy.toFixed(2), result.processor.spacy.toFixed(2), '', ''],
      ['hearsay, articles a second', result.clock.hearsay.toFixed(2), result.processor.hearsay.toFixed(2), '', ''],
      ['ratio', result.clock.ratio.toFixed(2), result.processor.ratio.toFixed(2), mustRatio, 2],
      ['seconds to the first statement', startUp.toFixed(2), '', mostSeconds, ''],
      ['peak memory, MB', megabytes?.toFixed(0) ?? 'not told by this system', '', mostMegabytes, ''],
    ],
  )}`,
)
writeResult('speed', { ...result, startUp, megabytes })
process.exitCode = result.clock.ratio >= mustRatio && startUp < mostSeconds && (megabytes ?? 0) < mostMegabytes ? 0 : 1
