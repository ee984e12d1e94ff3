import type { Transaction } from 'kysely'
import { HearsayError } from '../../errors.js'
import type { ReadingEntry, RecordNow, Rereading } from '../../ports.js'
import { inChunks } from './chunks.js'
import { verifications, wordOf } from './codes.js'
import { encodeDocument, encodeText } from './document-codec.js'
import type { Engine } from './engine.js'
import { changeExtent } from './extent.js'
import { internAll } from './intern-readings.js'
import { addBandsAndAnchors, addRows, placeOf, takeNumbers, withHeldKeys, writing } from './keep.js'
import type { Known, Knowledge } from './known.js'
import { appendCorrections } from './log-rows.js'
import { keepOriginals, removeOriginals } from './originals.js'
import { dayNumber, positionOf } from './position.js'
import { recordNow } from './record-now.js'
import { actorsInRoles } from './statement-codec.js'
import { documentRows } from './statement-rows.js'
import type { DocumentTable, StatementTable, Tables } from './tables.js'

type Db = Transaction<Tables>
type OldStatement = Pick<StatementTable, 'id' | 'words' | 'verification' | 'detail'>

/** Puts another reading of a kept document in the place of its old one; gives the ids of verified statements whose words are not in it. Throws NOT_FOUND. */
export const replaceReading = (
  engine: Engine,
  knowledge: Knowledge,
  reading: (now: RecordNow) => Promise<Rereading>,
): Promise<{ readonly unplaced: readonly string[] }> =>
  writing(engine, knowledge, async (db, known) => {
    const { entry: given, repairs = [] } = await reading(recordNow(engine, db, known))
    const entry = withHeldKeys(given)
    const { id } = entry.document.document
    const old = await db.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst()
    if (old === undefined) throw new HearsayError('NOT_FOUND', `there is no document ${id} in ${engine.place} to read again`)
    await internAll(engine, db, known, [entry])
    const oldStatements = await removeRows(engine, db, old)
    await appendCorrections(engine, db, repairs)
    const { verified, unplaced } = carryOver(
      entry,
      oldStatements,
      await repaired(db, [...oldStatements, ...entry.statements.map(({ statement }) => statement)]),
    )
    const row = await placeAgain(db, known, verified, old)
    await db.updateTable('document').set(row).where('number', '=', old.number).execute()
    await changeExtent(db, old, row)
    await db.updateTable('document_text').set(encodeText(entry.document)).where('document', '=', old.number).execute()
    const rows = [documentRows(verified, placeOf(row), known)]
    await addRows(engine, db, rows)
    await keepOriginals(engine, db, known, [verified], rows)
    await addBandsAndAnchors(engine, db, [verified], [row])
    await removeLostAnchors(db, oldStatements, verified)
    return { unplaced }
  })

/** Removes what the old reading gave, and returns its statements in the order of the text. */
const removeRows = async (
  engine: Engine,
  db: Db,
  { number, day, first_statement, statements, gaps = 0, first_passage, passages }: DocumentTable,
): Promise<readonly OldStatement[]> => {
  const old: OldStatement[] = []
  if (statements + gaps > 0) {
    const [low, high] = [positionOf(day, first_statement), positionOf(day, first_statement + statements + gaps - 1)]
    const rows = db.selectFrom('statement').select(['id', 'words', 'verification', 'detail']).where('position', '>=', low).where('position', '<=', high)
    old.push(...(await rows.orderBy('position', 'desc').execute()))
    await removeOriginals(
      db,
      old.map(({ id }) => id),
    )
    await db.deleteFrom('statement_words').where('rowid', '>=', low).where('rowid', '<=', high).execute()
    await db.deleteFrom('statement').where('position', '>=', low).where('position', '<=', high).execute()
  }
  if (passages > 0) {
    const [low, high] = [positionOf(day, first_passage), positionOf(day, first_passage + passages - 1)]
    await db.deleteFrom('passage_words').where('rowid', '>=', low).where('rowid', '<=', high).execute()
    await db.deleteFrom('passage').where('position', '>=', low).where('position', '<=', high).execute()
  }
  await db.deleteFrom('band').where('document', '=', number).execute()
  await db.deleteFrom('anchor').where('document', '=', number).execute()
  const said = new Map<number, number>()
  for (const { detail } of old) for (const actor of actorsInRoles(detail)[0]!) said.set(actor, (said.get(actor) ?? 0) - 1)
  await engine.addSaid(db, said)
  return old
}

/** Which of these statements somebody has repaired or judged. */
const repaired = async (db: Db, statements: readonly Pick<OldStatement, 'id'>[]): Promise<ReadonlySet<string>> => {
  const ids = statements.map(({ id }) => id)
  const rows = await inChunks(ids, (chunk) => db.selectFrom('correction').select('statement').where('statement', 'in', chunk).execute())
  return new Set(rows.flatMap(({ statement }) => statement ?? []))
}

/**
 * Gives new statements the state of the old verified ones: of the same id, else of the first with the same words that nobody else has taken.
 *
 * What the log of repairs tells of comes in its state already, where its id is there; where it is not, the repairs have no place and stay in the log.
 */
const carryOver = (
  entry: ReadingEntry,
  old: readonly OldStatement[],
  logged: ReadonlySet<string>,
): { readonly verified: ReadingEntry; readonly unplaced: readonly string[] } => {
  const states = new Map<string, number>()
  const there = new Set(entry.statements.map(({ statement }) => statement.id))
  const unplaced = old.map(({ id }) => id).filter((id) => logged.has(id) && !there.has(id))
  const checked = old.filter(({ id, verification }) => verification > 0 && !logged.has(id))
  const homeless = checked.filter(({ id, words, verification }) => {
    const isThere = entry.statements.some(({ statement, words: newWords }) => statement.id === id && newWords === words)
    if (isThere) states.set(id, verification)
    return !isThere
  })
  for (const { id, words, verification } of homeless) {
    const home = entry.statements.find((each) => each.words === words && !states.has(each.statement.id) && !logged.has(each.statement.id))
    if (home === undefined) unplaced.push(id)
    else states.set(home.statement.id, verification)
  }
  const statements = entry.statements.map((each) => {
    const state = states.get(each.statement.id)
    return state === undefined ? each : { ...each, verification: wordOf(verifications, state) }
  })
  return { verified: { ...entry, statements }, unplaced }
}

/** The document's row for the new reading. Where its numbers suffice it keeps them, and so its place among those of the same day. */
const placeAgain = async (db: Db, known: Known, entry: ReadingEntry, old: DocumentTable): Promise<DocumentTable> => {
  const [statements, passages] = [entry.statements.length, entry.passages.length]
  const { statement, passage } = await takeNumbers(db, statements > old.statements ? statements : 0, passages > old.passages ? passages : 0)
  const { publisher, publishedAt } = entry.document.document
  return {
    ...old,
    ...encodeDocument(entry.document),
    publisher: publisher === null ? null : known.publisherByName.get(publisher)!,
    day: dayNumber(publishedAt),
    first_statement: statements > old.statements ? statement : old.first_statement,
    statements,
    gaps: 0,
    first_passage: passages > old.passages ? passage : old.first_passage,
    passages,
  }
}

/** Removes from newer versions where statements stand that are no more. */
const removeLostAnchors = async (db: Db, old: readonly OldStatement[], { statements }: ReadingEntry): Promise<void> => {
  const kept = new Set(statements.map(({ statement }) => statement.id))
  const lost = old.map(({ id }) => id).filter((id) => !kept.has(id))
  await inChunks(lost, async (chunk) => {
    await db.deleteFrom('anchor').where('statement', 'in', chunk).execute()
    return []
  })
}
