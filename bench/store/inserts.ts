/** How fast the store takes pages beside the bare driver, in turns: the store a round, the bare loop the rows of the round, and so on. */
import { performance } from 'node:perf_hooks'
import type { Store } from '../../src/ports.js'
import type { BareLoop } from './bare-loop.js'
import type { Keeping } from './entry.js'
import { tapped, type Write } from './tap.js'
import { median } from './timing.js'

export interface InsertFigures {
  readonly statements: number
  readonly rounds: number
  readonly pagesInTransaction: number
  /** Statements a second. */
  readonly store: number
  readonly bare: number
  /** Store through bare: the median of the rounds, and the least and most of the middle half. */
  readonly ratio: number
  readonly ratioFrom: number
  readonly ratioTo: number
}

const pagesInRound = 500

/** Puts all pages into the store, and into the bare loop's tables too where there is one. Entries are made, and words cut into tokens, outside of the time of both. */
export const measureInserts = async (
  store: Store,
  bare: BareLoop,
  pages: Iterable<Keeping>,
  pagesInTransaction: number,
  onRound: (statements: number) => void = () => undefined,
): Promise<InsertFigures> => {
  const rounds: { statements: number; store: number; bare: number }[] = []
  for (const round of inParts(pages, pagesInRound)) {
    const batches = [...inParts(round, pagesInTransaction)]
    const written: (readonly Write[])[] = []
    let storeTime = 0
    for (const batch of batches) {
      written.push(
        await tapped(async () => {
          const start = performance.now()
          await (batch.length === 1 ? store.keep(batch[0]!.page, batch[0]!.entry) : store.keepAll(batch))
          storeTime += performance.now() - start
        }),
      )
    }
    const start = performance.now()
    for (const rows of written) await bare.write(rows)
    rounds.push({ statements: round.reduce((sum, { entry }) => sum + entry.statements.length, 0), store: storeTime, bare: performance.now() - start })
    onRound(rounds.reduce((sum, { statements }) => sum + statements, 0))
  }
  // The first round fills caches of both.
  const counted = rounds.length > 2 ? rounds.slice(1) : rounds
  const statements = sum(counted.map((round) => round.statements))
  const ratios = counted.map((round) => round.bare / round.store).toSorted((a, b) => a - b)
  return {
    statements: sum(rounds.map((round) => round.statements)),
    rounds: counted.length,
    pagesInTransaction,
    store: (1000 * statements) / sum(counted.map((round) => round.store)),
    bare: (1000 * statements) / sum(counted.map((round) => round.bare)),
    ratio: median(ratios),
    ratioFrom: ratios[Math.floor(ratios.length / 4)]!,
    ratioTo: ratios[Math.floor((3 * (ratios.length - 1)) / 4)]!,
  }
}

function* inParts<Item>(items: Iterable<Item>, length: number): Generator<readonly Item[]> {
  let part: Item[] = []
  for (const item of items) {
    part.push(item)
    if (part.length < length) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
