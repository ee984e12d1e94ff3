import { sql, type Kysely, type Transaction } from 'kysely'
import type { Correction, CorrectionChange, Drawn, Logged } from '../../model/correction.js'
import { inChunks } from './chunks.js'
import type { Engine } from './engine.js'
import type { CorrectionTable, Tables, ToldTable } from './tables.js'

type Db = Kysely<Tables>

/** Tables whose entries are numbered from 1, without a gap. */
export type Log = 'correction' | 'identity_change' | 'paragraph_review'

/** The number that the next entry of a log has: none is used twice, since of what is forgotten the number stays. */
export const nextNumber = async (db: Db, log: Log): Promise<number> => {
  const { rows } = await sql<{ greatest: number | null }>`select max(number) as greatest from ${sql.table(log)}`.execute(db)
  return (rows[0]?.greatest ?? 0) + 1
}

export const toldRow = ({ number, at, by, why }: Logged): ToldTable => ({ number, told_at: at, told_by: by, why })

/** The inverse, of an entry that was not forgotten. */
export const loggedOf = ({ number, told_at: at, told_by: by, why }: ToldTable): Logged => ({ number, at: at ?? '', by, why })

/** Writes repairs into the log; gives their numbers. */
export const appendCorrections = async (
  engine: Engine,
  db: Transaction<Tables>,
  corrections: readonly Omit<Correction, 'number'>[],
): Promise<readonly number[]> => {
  const first = await nextNumber(db, 'correction')
  const rows = corrections.map((each, at) => correctionRow({ ...each, number: first + at }))
  await engine.insert(db, 'correction', rows)
  return rows.map(({ number }) => number)
}

const correctionRow = (correction: Correction): CorrectionTable => ({
  ...toldRow(correction),
  statement: correction.statementId,
  drawn: correction.drawn,
  change: JSON.stringify(correction.change),
})

/** All repairs of these statements, or some of all: earliest first. */
export const readCorrections = async (
  db: Db,
  options: { readonly statementIds: readonly string[] } | { readonly after: number; readonly limit: number },
): Promise<readonly Correction[]> => {
  const entries = db.selectFrom('correction').selectAll().where('change', 'is not', null)
  const rows =
    'after' in options
      ? await entries.where('number', '>', options.after).orderBy('number').limit(Math.max(0, options.limit)).execute()
      : await inChunks([...new Set(options.statementIds)], (chunk) => entries.where('statement', 'in', chunk).execute())
  return rows.toSorted((a, b) => a.number - b.number).map(correctionOf)
}

const correctionOf = (row: CorrectionTable): Correction => ({
  ...loggedOf(row),
  statementId: row.statement ?? '',
  drawn: row.drawn as Drawn,
  change: JSON.parse(row.change ?? 'null') as CorrectionChange,
})
