import type { Transaction } from 'kysely'
import { inChunks } from './chunks.js'
import type { Engine } from './engine.js'
import { removeStatements, type Gone } from './forget-statements.js'
import { positionOf } from './position.js'
import { statementPositions } from './read-statements.js'
import type { DocumentTable, Tables } from './tables.js'

type Db = Transaction<Tables>

/** Removes documents with their statements, passages and text, and the bytes of pages that nothing else was read from. */
export const forgetDocuments = async (engine: Engine, db: Db, ids: readonly string[]): Promise<Gone> => {
  const found = await inChunks([...new Set(ids)], (chunk) => db.selectFrom('document').selectAll().where('id', 'in', chunk).execute())
  const documents = [...new Map(found.map((row) => [row.number, row])).values()]
  const gone: Gone[] = []
  for (const document of documents) gone.push(await removeDocument(engine, db, document))
  for (const { id, sha256, address } of documents) {
    await removePage(db, sha256)
    await db.updateTable('document').set({ previous: null }).where('previous', '=', id).execute()
    await giveStory(db, id)
    if (address !== null) await showNewest(db, address)
  }
  return { statementIds: gone.flatMap(({ statementIds }) => statementIds), actors: new Set(gone.flatMap(({ actors }) => [...actors])) }
}

const removeDocument = async (engine: Engine, db: Db, document: DocumentTable): Promise<Gone> => {
  const { number, day, first_passage: first, passages } = document
  const { low, high } = statementPositions(document)
  const rows = await db.selectFrom('statement').select(['position', 'id', 'detail']).where('position', '>=', low).where('position', '<=', high).execute()
  const gone = await removeStatements(engine, db, rows)
  const [start, end] = [positionOf(day, first), positionOf(day, first + passages)]
  await db.deleteFrom('passage_words').where('rowid', '>=', start).where('rowid', '<', end).execute()
  await db.deleteFrom('passage').where('position', '>=', start).where('position', '<', end).execute()
  await db.deleteFrom('band').where('document', '=', number).execute()
  await db.deleteFrom('anchor').where('document', '=', number).execute()
  await db.deleteFrom('document_text').where('document', '=', number).execute()
  await db.deleteFrom('document').where('number', '=', number).execute()
  return gone
}

const removePage = async (db: Db, sha256: string): Promise<void> => {
  const other = await db.selectFrom('document').select('number').where('sha256', '=', sha256).limit(1).executeTakeFirst()
  if (other === undefined) await db.deleteFrom('page').where('sha256', '=', sha256).execute()
}

/** The story of a document that is gone is that of the earliest that is left of it. */
const giveStory = async (db: Db, gone: string): Promise<void> => {
  const earliest = await db.selectFrom('document').select('id').where('story', '=', gone).orderBy('number').limit(1).executeTakeFirst()
  if (earliest !== undefined) await db.updateTable('document').set({ story: earliest.id }).where('story', '=', gone).execute()
}

/** Of the versions that are left of a page the newest is superseded by none. */
const showNewest = async (db: Db, address: string): Promise<void> => {
  const newest = await db.selectFrom('document').selectAll().where('address', '=', address).orderBy('version', 'desc').limit(1).executeTakeFirst()
  if (newest === undefined || newest.superseded === 0) return
  const { low, high } = statementPositions(newest)
  await db.updateTable('document').set({ superseded: 0 }).where('number', '=', newest.number).execute()
  await db.updateTable('statement').set({ superseded: 0 }).where('position', '>=', low).where('position', '<=', high).execute()
}
