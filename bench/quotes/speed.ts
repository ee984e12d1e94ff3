/** What comparing and finding cost, in milliseconds of processor time a call, on articles of PolNeAR. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareQuotes, findQuote } from '../../src/stages/trace/index.js'
import { sharedPath } from '../shared-data.js'

const articles = 60
const pageWords = 3000

export const measureQuoteSpeed = (): readonly (readonly [name: string, milliseconds: string])[] => {
  const folder = sharedPath('corpora/polnear/train/text')
  const text = readdirSync(folder)
    .sort()
    .slice(0, articles)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n\n')
  const words = text.split(/(?<= )/)
  const stretch = (from: number, length: number): string => words.slice(from, from + length).join('')
  const page = stretch(0, pageWords)
  const altered = (quote: string): string => quote.replace(/\w+(?=\W+\w+\W*$)/, 'zebra')
  const [short, long] = [stretch(1500, 20), stretch(1500, 300)]
  const calls: readonly (readonly [string, number, () => unknown])[] = [
    ['comparing 20 words', 500, () => compareQuotes(short, altered(short))],
    ['finding 20 altered words among 60', 500, () => findQuote(altered(short), stretch(1490, 60))],
    ['finding 20 altered words among 3,000', 50, () => findQuote(altered(short), page)],
    ['finding 300 words among 3,000', 50, () => findQuote(long, page)],
    ['finding 300 altered words among 3,000', 20, () => findQuote(altered(long), page)],
    ['not finding 300 words among 3,000', 20, () => findQuote(stretch(5500, 300), page)],
  ]
  return calls.map(([name, times, call]) => [name, costOf(times, call)])
}

const costOf = (times: number, call: () => unknown): string => {
  for (let warming = 0; warming < times / 5; warming += 1) call()
  const before = process.cpuUsage()
  for (let time = 0; time < times; time += 1) call()
  const { user, system } = process.cpuUsage(before)
  return ((user + system) / 1000 / times).toFixed(2)
}
