import { sql, type ExpressionBuilder, type Kysely, type SelectQueryBuilder, type SqlBool, type Expression } from 'kysely'
import type { StatementFilter } from '../../model/statement-filter.js'
import { inChunks } from './chunks.js'
import { codeOf, verifications } from './codes.js'
import type { Engine } from './engine.js'
import type { Known } from './known.js'
import { dayNumber, positionOf } from './position.js'
import type { StatementTable, Tables } from './tables.js'
import { tokenQuery, type FilterNumbers, type TokenQuery } from './token-query.js'

type Db = Kysely<Tables>

/** A filter as the engine takes it. */
export interface Matching {
  /** Null: what is asked for needs no index of words. */
  readonly tokens: TokenQuery | null
  readonly filter: StatementFilter
}

/** Looks up the numbers of a filter's actors and publishers; null where nothing can match. */
export const matchingOf = async (db: Db, known: Known, filter: StatementFilter): Promise<Matching | null> => {
  const tokens = tokenQuery(filter, await filterNumbers(db, known, filter))
  if (tokens === null) return null
  return { tokens: typeof tokens === 'object' && 'all' in tokens && tokens.all.length === 0 ? null : tokens, filter }
}

const filterNumbers = async (db: Db, known: Known, filter: StatementFilter): Promise<FilterNumbers> => {
  const keys = [...new Set([filter.speakers, filter.addressees, filter.about, filter.via].flatMap((each) => each ?? []))]
  const actor = new Map<string, number>()
  for (const key of keys) {
    const number = known.actorByKey.get(key)?.number
    if (number !== undefined) actor.set(key, number)
  }
  const askedKeys = keys.filter((key) => !actor.has(key))
  for (const row of await inChunks(askedKeys, (chunk) => db.selectFrom('actor').select(['key', 'number']).where('key', 'in', chunk).execute()))
    actor.set(row.key, row.number)
  const names = [...new Set(filter.publishers ?? [])]
  const publishers = await inChunks(names, (chunk) => db.selectFrom('publisher').select(['name', 'number']).where('name', 'in', chunk).execute())
  return { actor, publisher: new Map(publishers.map(({ name, number }) => [name, number])) }
}

type MatchingQuery = SelectQueryBuilder<Tables & { x: Tables['statement_words']; s: Tables['statement'] }, 's' | 'x', {}>

/** The statements that match, as `s`, newest first where the index of words leads: SQLite must read that index first, which it would not do of itself. */
export const matchingStatements = (engine: Engine, { tokens, filter }: Matching): MatchingQuery => {
  const base = engine.db.selectFrom('statement_words as x').crossJoin('statement as s').whereRef('s.position', '=', 'x.rowid')
  // Without words the statements themselves are read; the type is the same, and nobody asks for x.
  const query = tokens === null ? (engine.db.selectFrom('statement as s') as unknown as typeof base) : base.where(engine.matches('statement_words', tokens))
  return query.where((eb) => eb.and(conditions(eb as never, filter)))
}

/** Rows of the index of words alone, as `x`. */
export const matchingWords = (engine: Engine, tokens: TokenQuery): SelectQueryBuilder<Tables & { x: Tables['statement_words'] }, 'x', {}> =>
  engine.db.selectFrom('statement_words as x').where(engine.matches('statement_words', tokens))

/** Whether tokens say all that is asked for, save that superseded statements and wrong ones are left out. */
export const asksTokensOnly = (matching: Matching): matching is Matching & { readonly tokens: TokenQuery } => {
  const { verifications: states, saidFrom, saidUntil } = matching.filter
  return matching.tokens !== null && states === null && saidFrom === null && saidUntil === null
}

const wrongCode = codeOf(verifications, 'wrong')

/** Whether a row is of a version, and in a state, that the filter lets through. */
export const isLetThrough = ({ allVersions, rejected }: StatementFilter, row: Pick<StatementTable, 'superseded' | 'verification'>): boolean =>
  (allVersions || row.superseded === 0) && (rejected || row.verification !== wrongCode)

/** The column by which the rows are in order without being sorted. */
export const orderColumn = ({ tokens }: Matching): 'x.rowid' | 's.position' => (tokens === null ? 's.position' : 'x.rowid')

type Eb = ExpressionBuilder<Tables & { s: Tables['statement'] }, 's'>

/** What tokens do not say: versions, states, when it was said. */
const conditions = (eb: Eb, filter: StatementFilter): Expression<SqlBool>[] => {
  const all: Expression<SqlBool>[] = []
  if (!filter.allVersions) all.push(eb('s.superseded', '=', 0))
  if (!filter.rejected) all.push(eb('s.verification', '<>', wrongCode))
  if (filter.verifications !== null) {
    const codes = filter.verifications.map((each) => codeOf(verifications, each))
    all.push(codes.length === 0 ? sql<SqlBool>`1 = 0` : eb('s.verification', 'in', codes))
    // So that the small index of verified statements may be used.
    if (!codes.includes(0) && codes.length > 0) all.push(eb('s.verification', '>', 0))
  }
  if (filter.saidFrom !== null || filter.saidUntil !== null) {
    all.push(eb('s.said_first', 'is not', null), eb('s.said_last', 'is not', null))
    if (filter.saidFrom !== null) all.push(eb('s.said_last', '>=', dayNumber(filter.saidFrom)))
    if (filter.saidUntil !== null) all.push(eb('s.said_first', '<=', dayNumber(filter.saidUntil)))
  }
  return all
}

/** Positions that the days of publication allow: from the first on, and below the second. */
export const positionsOf = (filter: StatementFilter): { readonly from: number | null; readonly below: number | null } => {
  const { publishedFrom, publishedUntil } = filter
  if (publishedFrom === null && publishedUntil === null) return { from: null, below: null }
  return {
    from: positionOf(publishedFrom === null ? 1 : dayNumber(publishedFrom), 0),
    below: publishedUntil === null ? null : positionOf(dayNumber(publishedUntil) + 1, 0),
  }
}
