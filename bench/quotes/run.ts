/**
 * Measures how quotations are compared, on bench/gold/quotes, and leaves the figures in bench/out/quotes.json. Usage: run.ts [--show KIND-OF-FAULT|ID]: prints faults of the half
 * that may be looked at.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QuoteDifferenceKind, QuoteRelation } from '../../src/model/quote-difference.js'
import { compareQuotes, findQuotes } from '../../src/stages/trace/index.js'
import { writeResult } from '../results.js'
import { sharedPath } from '../shared-data.js'
import { percentOf, table } from '../table.js'
import { figuresOf, kindNames, type AnsweredPair } from './figures.js'
import { measureQuoteSpeed } from './speed.js'

interface GoldPair {
  readonly id: string
  readonly relation: QuoteRelation
  readonly kinds: readonly QuoteDifferenceKind[]
}

interface InventedPair extends GoldPair {
  readonly a: string
  readonly b: string
  readonly half: 'developed' | 'unseen'
}

interface Place {
  readonly part: 'train' | 'dev'
  readonly file: string
  readonly start?: number
  readonly end?: number
  readonly pieces?: readonly (readonly [number, number])[]
}

interface PlacedPair extends GoldPair {
  readonly a: Place
  readonly b: Place
}

const gold = join(import.meta.dirname, '../gold/quotes')

const linesOf = <Line>(name: string): Line[] =>
  readFileSync(join(gold, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

const wordsAt = ({ part, file, start, end, pieces }: Place): string => {
  const text = readFileSync(sharedPath(`corpora/polnear/${part}/text/${file}`), 'utf8')
  return (pieces ?? [[start ?? 0, end ?? 0]]).map((piece) => text.slice(...piece)).join('\n')
}

const answer = ({ id, relation, kinds }: GoldPair, a: string, b: string): AnsweredPair & { readonly a: string; readonly b: string } => {
  const comparison = compareQuotes(a, b)
  return { id, relation, kinds, answered: comparison.relation, answeredKinds: comparison.differences.map(({ kind }) => kind), a, b }
}

/** Where a quotation is looked for: the text, and the places that hold its other wording. */
interface Search {
  readonly relation: QuoteRelation
  readonly quote: string
  readonly text: string
  readonly spans: readonly (readonly [number, number])[]
}

const searchOf = ({ relation, a, b }: PlacedPair): Search => ({
  relation,
  quote: wordsAt(b),
  text: readFileSync(sharedPath(`corpora/polnear/${a.part}/text/${a.file}`), 'utf8'),
  spans: a.pieces ?? [[a.start ?? 0, a.end ?? 0]],
})

/** Of the pairs that belong together, the share whose other wording is found in its text; of the others, how many are. */
const foundIn = (searches: readonly Search[]): { readonly recall: string; readonly false: number } => {
  const hits = searches.filter(({ quote, text, spans }) =>
    findQuotes(quote, text).some(({ span }) => spans.some(([start, end]) => span.start < end && start < span.end)),
  )
  const linked = searches.filter(({ relation }) => relation !== 'different')
  const found = hits.filter(({ relation }) => relation !== 'different').length
  return { recall: percentOf(found, linked.length), false: hits.length - found }
}

const invented = linesOf<InventedPair>('pairs.jsonl')
const halves = {
  developed: invented.filter(({ half }) => half === 'developed').map((pair) => answer(pair, pair.a, pair.b)),
  unseen: invented.filter(({ half }) => half === 'unseen').map((pair) => answer(pair, pair.a, pair.b)),
  polnear: linesOf<PlacedPair>('polnear.jsonl').map((pair) => answer(pair, wordsAt(pair.a), wordsAt(pair.b))),
}
const inText = (half: InventedPair['half']): Search[] =>
  invented.filter((pair) => pair.half === half).map(({ relation, a, b }) => ({ relation, quote: b, text: a, spans: [[0, a.length]] }))
const found = {
  developed: foundIn(inText('developed')),
  unseen: foundIn(inText('unseen')),
  polnear: foundIn(linesOf<PlacedPair>('polnear.jsonl').map(searchOf)),
}
const figures = { developed: figuresOf(halves.developed), unseen: figuresOf(halves.unseen), polnear: figuresOf(halves.polnear) }

const sets = ['developed', 'unseen', 'polnear'] as const
const rows: readonly (readonly [string, (set: (typeof sets)[number]) => string | number])[] = [
  ['linked: precision', (set) => figures[set].linked.precision],
  ['linked: recall', (set) => figures[set].linked.recall],
  ['same: precision', (set) => figures[set].same.precision],
  ['same: recall', (set) => figures[set].same.recall],
  ['typed', (set) => figures[set].typed],
  ['typed, normalised left out', (set) => figures[set].typedWithoutNormalised],
  ['silent merges', (set) => figures[set].silentMerges.length],
  ['false links', (set) => figures[set].falseLinks.length],
  ['found in its text', (set) => found[set].recall],
  ['found falsely', (set) => found[set].false],
  ...kindNames.map(
    (kind) =>
      [`${kind}: precision / recall`, (set: (typeof sets)[number]) => `${figures[set].kinds[kind].precision} / ${figures[set].kinds[kind].recall}`] as const,
  ),
]
console.log(
  table(
    ['', ...sets],
    rows.map(([name, value]) => [name, ...sets.map(value)]),
  ),
)
const speed = measureQuoteSpeed()
console.log(`\n${table(['', 'ms of processor time'], speed)}`)
// Of the unseen half only figures are told.
for (const set of ['developed', 'polnear'] as const)
  console.log(`\n${set}: silent merges ${figures[set].silentMerges.join(' ') || 'none'}; false links ${figures[set].falseLinks.join(' ') || 'none'}`)
writeResult('quotes', { figures, found, speed })

const [flag, wanted] = process.argv.slice(2)
if (flag === '--show')
  // The unseen half is never printed.
  for (const pair of [...halves.developed, ...halves.polnear]) {
    const unlike = pair.relation !== pair.answered
    const mistyped = !unlike && pair.relation !== 'different' && plain(pair.kinds) !== plain(pair.answeredKinds)
    if (wanted === pair.id || (wanted === 'relation' && unlike) || (wanted === 'kinds' && mistyped)) {
      console.log(
        `\n${pair.id} gold ${pair.relation} ${pair.kinds.join(' ')} | answered ${pair.answered} ${[...new Set(pair.answeredKinds)].join(' ')}\n  a: ${pair.a.slice(0, 500)}\n  b: ${pair.b.slice(0, 500)}`,
      )
      for (const { kind, leftWords, rightWords } of compareQuotes(pair.a, pair.b).differences)
        console.log(`    ${kind}: ${JSON.stringify(leftWords.slice(0, 90))} -> ${JSON.stringify(rightWords.slice(0, 90))}`)
    }
  }

function plain(kinds: readonly QuoteDifferenceKind[]): string {
  return [...new Set(kinds)]
    .filter((kind) => kind !== 'normalised')
    .sort()
    .join(' ')
}
