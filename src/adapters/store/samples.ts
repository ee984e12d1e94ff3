import { createHash } from 'node:crypto'
import type { FoundStatement } from '../../model/found-statement.js'
import type { StatementFilter } from '../../model/statement-filter.js'
import type { FoundPassage, SamplePage } from '../../ports.js'
import type { Engine } from './engine.js'
import type { Known } from './known.js'
import { matchingOf, matchingStatements, orderColumn, positionsOf } from './matching.js'
import { readStatements } from './read-statements.js'

/** Rows that are looked at in one query: a sample looks at all, and holds few. */
const rowsAtOnce = 5000

/** Statements of a filter in the order of the hash of seed and id. */
export const sampleStatements = async (engine: Engine, known: Known, filter: StatementFilter, page: SamplePage): Promise<readonly FoundStatement[]> => {
  const matching = await matchingOf(engine.db, known, filter)
  if (matching === null) return []
  const order = orderColumn(matching)
  const { from, below } = positionsOf(filter)
  const ids = await firstOf(page, async (before) => {
    const rows = await matchingStatements(engine, matching)
      .select(['s.position', 's.id'])
      .$if(from !== null, (query) => query.where(order, '>=', from))
      .$if(before !== null || below !== null, (query) => query.where(order, '<', Math.min(before ?? Infinity, below ?? Infinity)))
      .orderBy(order, 'desc')
      .limit(rowsAtOnce)
      .execute()
    return rows.map(({ position, id }) => ({ position, name: id, value: id }))
  })
  return readStatements(engine.db, known, ids)
}

/** Passages of the newest versions in the order of the hash of seed, document and place. */
export const samplePassages = (engine: Engine, page: SamplePage): Promise<readonly FoundPassage[]> =>
  firstOf(page, async (before) => {
    const rows = await engine.db
      .selectFrom('passage as p')
      .innerJoin('document as d', 'd.number', 'p.document')
      .select(['p.position', 'p.starts', 'p.ends', 'd.id'])
      .where('d.superseded', '=', 0)
      .$if(before !== null, (query) => query.where('p.position', '<', before))
      .orderBy('p.position', 'desc')
      .limit(rowsAtOnce)
      .execute()
    return rows.map(({ position, id, starts, ends }) => ({ position, name: `${id} ${starts}`, value: { documentId: id, start: starts, end: ends } }))
  })

interface Candidate<Value> {
  readonly position: number
  /** What is hashed with the seed. */
  readonly name: string
  readonly value: Value
}

/** The candidates with the least hashes above the page's, least first. */
const firstOf = async <Value>(
  { seed, after, limit }: SamplePage,
  below: (position: number | null) => Promise<readonly Candidate<Value>[]>,
): Promise<readonly Value[]> => {
  if (limit <= 0) return []
  let best: { readonly hash: string; readonly value: Value }[] = []
  for (let before: number | null = null; ;) {
    const some = await below(before)
    const hashed = some.map(({ name, value }) => ({ hash: createHash('sha256').update(`${seed} ${name}`).digest('hex'), value }))
    const bound = best.length < limit ? null : best.at(-1)!.hash
    best.push(...hashed.filter(({ hash }) => (after === null || hash > after) && (bound === null || hash < bound)))
    best = best.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, limit)
    if (some.length < rowsAtOnce) return best.map(({ value }) => value)
    before = some.at(-1)!.position
  }
}
