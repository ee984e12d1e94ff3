import type { Transaction } from 'kysely'
import { HearsayError } from '../../errors.js'
import type { ChangedStatements } from '../../ports.js'
import { inChunks } from './chunks.js'
import type { Engine } from './engine.js'
import { internMeant } from './intern-readings.js'
import { withHeldKeys } from './keep.js'
import type { Known } from './known.js'
import { addOriginals, internOriginals, originalRow, removeOriginals } from './originals.js'
import { runningNumbers } from './position.js'
import { actorsInRoles } from './statement-codec.js'
import { documentRows } from './statement-rows.js'
import type { Tables } from './tables.js'

type Db = Transaction<Tables>

/** Puts statements into the place of their rows, with their words in the index, and keeps what the machine read. Throws NOT_FOUND where a statement has no row. */
export const changeStatements = async (engine: Engine, db: Db, known: Known, given: ChangedStatements): Promise<void> => {
  if (given.statements.length === 0) return
  const changed = withHeldKeys(given)
  await internMeant(engine, db, known, [changed])
  await internOriginals(engine, db, known, [changed])
  const ids = changed.statements.map(({ statement }) => statement.id)
  const before = new Map((await placesOf(db, ids)).map((row) => [row.id, row]))
  const said = new Map<number, number>()
  const count = (actor: number, by: number): unknown => said.set(actor, (said.get(actor) ?? 0) + by)
  const made = changed.statements.map((entry) => {
    const old = before.get(entry.statement.id)
    if (old === undefined) throw new HearsayError('NOT_FOUND', `there is no statement ${entry.statement.id} in ${engine.place} to change`)
    const [day, firstStatement] = [Math.floor(old.position / runningNumbers), old.position % runningNumbers]
    const rows = documentRows({ statements: [entry], passages: [], keyOf: changed.keyOf }, { ...old, day, firstStatement, firstPassage: 0 }, known)
    for (const actor of actorsInRoles(old.detail)[0]!) count(actor, -1)
    for (const [actor, more] of rows.said) count(actor, more)
    const { row, words } = rows.statements[0]!
    return { row, words, original: originalRow(entry, row, changed.keyOf, known), hadOriginal: old.original !== null }
  })
  // Lowest position first: SQLite's index writes itself out whenever a number goes down.
  const rows = made.toSorted((a, b) => a.row.position - b.row.position)
  const positions = rows.map(({ row }) => row.position)
  await inChunks(positions, async (chunk) => {
    await db.deleteFrom('statement_words').where('rowid', 'in', chunk).execute()
    await db.deleteFrom('statement').where('position', 'in', chunk).execute()
    return []
  })
  const [statements, words] = [rows.map(({ row }) => row), rows.map((each) => each.words)]
  await engine.insert(db, 'statement', statements)
  await engine.insert(db, 'statement_words', words)
  // What the machine read stays the same: where it is kept already, nothing is written.
  const asRead = rows.filter(({ original, hadOriginal }) => original === null && hadOriginal).map(({ row }) => row.id)
  await removeOriginals(db, asRead)
  const originals = rows.flatMap(({ original, hadOriginal }) => (original === null || hadOriginal ? [] : [original]))
  await addOriginals(engine, db, originals)
  await engine.addSaid(db, new Map([...said].filter(([, by]) => by !== 0)))
}

const placesOf = (db: Db, ids: readonly string[]) =>
  inChunks(ids, (chunk) =>
    db
      .selectFrom('statement as s')
      .innerJoin('document as d', 'd.number', 's.document')
      .leftJoin('original as o', 'o.id', 's.id')
      .select(['s.id', 's.position', 's.document as number', 's.superseded', 's.detail', 'd.publisher', 'o.id as original'])
      .where('s.id', 'in', chunk)
      .execute(),
  )
