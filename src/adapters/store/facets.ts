import { sql } from 'kysely'
import type { FacetCount, FacetField } from '../../model/facet.js'
import type { StatementFilter } from '../../model/statement-filter.js'
import { inChunks } from './chunks.js'
import { forms, stances, wordOf } from './codes.js'
import type { Engine } from './engine.js'
import type { Known } from './known.js'
import { matchingOf, matchingStatements, orderColumn, positionsOf, type Matching } from './matching.js'

/** A value as the rows have it, and how many distinct statements have it. */
interface Counted {
  readonly value: string | number
  readonly statements: number
}

/** Values of a field among what the filter lets through, most statements first, then by value. */
export const facets = async (engine: Engine, known: Known, filter: StatementFilter, field: FacetField, limit: number): Promise<readonly FacetCount[]> => {
  const matching = await matchingOf(engine.db, known, filter)
  if (matching === null) return []
  const named = await nameOf[field](engine, await countedBy[field](engine, matching))
  return named.toSorted((a, b) => b.statements - a.statements || (a.value < b.value ? -1 : 1)).slice(0, limit)
}

const inDays = (engine: Engine, matching: Matching) => {
  const order = orderColumn(matching)
  let query = matchingStatements(engine, matching)
  const { from, below } = positionsOf(matching.filter)
  if (from !== null) query = query.where(order, '>=', from)
  if (below !== null) query = query.where(order, '<', below)
  return query
}

const distinctStatements = sql<number>`count(distinct s.distinct_number)`.as('statements')

const countedBy: Readonly<Record<FacetField, (engine: Engine, matching: Matching) => Promise<readonly Counted[]>>> = {
  stance: (engine, matching) => inDays(engine, matching).select(['s.stance as value', distinctStatements]).groupBy('s.stance').execute(),
  form: (engine, matching) => inDays(engine, matching).select(['s.form as value', distinctStatements]).groupBy('s.form').execute(),
  publisher: (engine, matching) =>
    inDays(engine, matching)
      .innerJoin('document as d', 'd.number', 's.document')
      .innerJoin('publisher as p', 'p.number', 'd.publisher')
      .select(['p.name as value', distinctStatements])
      .groupBy('p.name')
      .execute(),
  month: (engine, matching) =>
    inDays(engine, matching)
      .innerJoin('document as d', 'd.number', 's.document')
      .where('d.day', '>', 0)
      .select([sql<string>`substr(d.published_at, 1, 7)`.as('value'), distinctStatements])
      .groupBy('value')
      .execute(),
  speaker: async (engine, matching) => {
    const { from, role, actor } = engine.references
    const { rows } = await sql<Counted>`
      select ${actor} as value, count(distinct s.distinct_number) as statements
      from (${inDays(engine, matching).select(['s.distinct_number', 's.detail'])}) as s, ${from} where ${role} = 0 group by ${actor}`.execute(engine.db)
    return rows
  },
}

const asThey = async (_: Engine, counted: readonly Counted[]): Promise<FacetCount[]> =>
  counted.map(({ value, statements }) => ({ value: String(value), name: String(value), statements }))

const inWords =
  (list: readonly string[]) =>
  async (_: Engine, counted: readonly Counted[]): Promise<FacetCount[]> =>
    counted.map(({ value, statements }) => ({ value: wordOf(list, Number(value)), name: wordOf(list, Number(value)), statements }))

const nameOf: Readonly<Record<FacetField, (engine: Engine, counted: readonly Counted[]) => Promise<FacetCount[]>>> = {
  stance: inWords(stances),
  form: inWords(forms),
  publisher: asThey,
  month: asThey,
  speaker: async ({ db }, counted) => {
    const numbers = counted.map(({ value }) => Number(value))
    const rows = await inChunks(numbers, (chunk) => db.selectFrom('actor').select(['number', 'key', 'name']).where('number', 'in', chunk).execute())
    const actors = new Map(rows.map((row) => [row.number, row]))
    return counted.map(({ value, statements }) => ({ value: actors.get(Number(value))!.key, name: actors.get(Number(value))!.name, statements }))
  },
}
