/** How fast the store takes pages beside the bare driver, in turns: the store a transaction, the bare loop its rows, and so on. */
import type { Store } from '../../src/ports.js'
import type { BareLoop } from './bare-loop.js'
import type { Keeping } from './entry.js'
import { tapped } from './tap.js'
import { median, type Taken, time } from './timing.js'

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
  /** The same of the processor time of this process, which for PostgreSQL is the client's alone: the median. */
  readonly processorRatio: number
}

const pagesInRound = 500

/** Puts all pages into the store, and into the bare loop's tables too where there is one. Entries are made, and words cut into tokens, outside of the time of both. */
export const measureInserts = async (
  kept: Store,
  loop: BareLoop,
  pages: Iterable<Keeping>,
  pagesInTransaction: number,
  onRound: (statements: number) => void = () => undefined,
): Promise<InsertFigures> => {
  const rounds: { statements: number; store: Taken; bare: Taken }[] = []
  for (const round of inParts(pages, pagesInRound)) {
    let [store, bare] = [nothing, nothing]
    for (const batch of inParts(round, pagesInTransaction)) {
      let taken = nothing
      const rows = await tapped(async () => {
        taken = await time(() => (batch.length === 1 ? kept.keep(batch[0]!.page, batch[0]!.entry) : kept.keepAll(batch)))
      })
      store = added(store, taken)
      bare = added(bare, await time(() => loop.write(rows)))
    }
    rounds.push({ statements: sum(round.map(({ entry }) => entry.statements.length)), store, bare })
    onRound(sum(rounds.map(({ statements }) => statements)))
  }
  // The first round fills caches of both.
  const counted = rounds.length > 2 ? rounds.slice(1) : rounds
  const ratios = counted.map(({ store, bare }) => bare.clock / store.clock).toSorted((a, b) => a - b)
  const rate = (who: 'store' | 'bare'): number => (1000 * sum(counted.map(({ statements }) => statements))) / sum(counted.map((round) => round[who].clock))
  return {
    statements: sum(rounds.map(({ statements }) => statements)),
    rounds: counted.length,
    pagesInTransaction,
    store: rate('store'),
    bare: rate('bare'),
    ratio: median(ratios),
    ratioFrom: ratios[Math.floor(ratios.length / 4)]!,
    ratioTo: ratios[Math.floor((3 * (ratios.length - 1)) / 4)]!,
    processorRatio: median(counted.map(({ store, bare }) => bare.processor / store.processor)),
  }
}

const nothing: Taken = { clock: 0, processor: 0 }
const added = (one: Taken, other: Taken): Taken => ({ clock: one.clock + other.clock, processor: one.processor + other.processor })

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
