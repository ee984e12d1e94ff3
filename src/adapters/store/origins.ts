import { sql, type Kysely } from 'kysely'
import { isSpeech } from '../../model/stance.js'
import type { StatementFilter } from '../../model/statement-filter.js'
import type { ReportOrigin } from '../../ports.js'
import { inChunks } from './chunks.js'
import { stances, wordOf } from './codes.js'
import type { Engine } from './engine.js'
import type { Known } from './known.js'
import { matchingOf, matchingStatements, orderColumn, positionsOf } from './matching.js'
import type { Tables } from './tables.js'

type Db = Kysely<Tables>

/** A report as the rows have it: what repeats from report to report is a number, since there may be very many. */
interface OriginRow {
  readonly document: number
  readonly distinct_number: number
  readonly stance: number
  readonly cited: number | null
}

/** Every report that the filter lets through, newest first. */
export const origins = async (engine: Engine, known: Known, filter: StatementFilter): Promise<readonly ReportOrigin[]> => {
  const matching = await matchingOf(engine.db, known, filter)
  if (matching === null) return []
  const order = orderColumn(matching)
  let query = matchingStatements(engine, matching).select(['s.document', 's.distinct_number', 's.stance', 's.cited']).orderBy(order, 'desc')
  const { from, below } = positionsOf(filter)
  if (from !== null) query = query.where(order, '>=', from)
  if (below !== null) query = query.where(order, '<', below)
  return originsOfRows(engine.db, await query.execute())
}

/** Every report of these distinct statements in the newest versions of their pages, newest first. */
export const originsOf = async (db: Db, distinct: readonly number[]): Promise<readonly ReportOrigin[]> => {
  const rows = await inChunks([...new Set(distinct)], (chunk) =>
    db
      .selectFrom('statement')
      .select(['document', 'distinct_number', 'stance', 'cited', 'position'])
      .where('distinct_number', 'in', chunk)
      .where('superseded', '=', 0)
      .execute(),
  )
  return originsOfRows(
    db,
    rows.toSorted((a, b) => b.position - a.position),
  )
}

const originsOfRows = async (db: Db, rows: readonly OriginRow[]): Promise<readonly ReportOrigin[]> => {
  const documents = await readDocuments(db, [...new Set(rows.map(({ document }) => document))])
  const labels = [...new Set(rows.map(({ cited }) => cited).filter((cited) => cited !== null))]
  const texts = new Map(
    (await inChunks(labels, (chunk) => db.selectFrom('label').selectAll().where('number', 'in', chunk).execute())).map(({ number, text }) => [number, text]),
  )
  return rows.map(({ document, distinct_number: distinct, stance, cited }) => {
    const { page, publisher, story } = documents.get(document)!
    return { distinct, speech: isSpeech(wordOf(stances, stance)), page, publisher, story, citedOutlet: cited === null ? null : texts.get(cited)! }
  })
}

const readDocuments = async (db: Db, numbers: readonly number[]): Promise<ReadonlyMap<number, Pick<ReportOrigin, 'page' | 'publisher' | 'story'>>> => {
  const rows = await inChunks(numbers, (chunk) =>
    db
      .selectFrom('document as d')
      .leftJoin('publisher as p', 'p.number', 'd.publisher')
      .select(['d.number', 'd.story', 'p.name as publisher'])
      .select(sql<string>`coalesce(d.address, d.id)`.as('page'))
      .where('d.number', 'in', chunk)
      .execute(),
  )
  return new Map(rows.map(({ number, ...row }) => [number, row]))
}
