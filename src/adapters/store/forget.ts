import { sql, type Transaction } from 'kysely'
import type { Tombstone } from '../../model/tombstone.js'
import type { RepairStore } from '../../ports.js'
import { inChunks } from './chunks.js'
import type { Engine } from './engine.js'
import { recountExtent } from './extent.js'
import { forgetActors } from './forget-actors.js'
import { forgetDocuments } from './forget-documents.js'
import { forgetCorrections, forgetParagraphReviews } from './forget-log.js'
import { forgetStatements } from './forget-statements.js'
import type { Knowledge } from './known.js'
import type { Tables } from './tables.js'

type What = Parameters<RepairStore['forget']>[0]

/** Removes documents, statements, and actors whom nothing refers to any more; leaves tombstones. */
export const forget = async (engine: Engine, knowledge: Knowledge, what: What, tombstones: readonly Tombstone[]): Promise<void> => {
  // What is removed is overwritten in the file, too.
  if (engine.name === 'sqlite') await sql`pragma secure_delete = on`.execute(engine.db)
  await engine.write(async (db) => {
    await addTombstones(engine, db, tombstones)
    if (what.documentIds.length === 0 && what.statementIds.length === 0 && what.actorKeys.length === 0) return
    const gone = [await forgetDocuments(engine, db, what.documentIds), await forgetStatements(engine, db, what.statementIds)]
    const ids = gone.flatMap(({ statementIds }) => statementIds)
    await forgetCorrections(db, ids)
    await forgetParagraphReviews(db, what.documentIds)
    await forgetActors(engine, db, what.actorKeys, new Set(gone.flatMap(({ actors }) => [...actors])))
    await recountExtent(db)
  })
  // Actors that are known may be no more.
  knowledge.empty()
}

const addTombstones = async (engine: Engine, db: Transaction<Tables>, tombstones: readonly Tombstone[]): Promise<void> => {
  const rows = [...new Map(tombstones.map((each) => [each.hash, each])).values()]
  await inChunks(
    rows.map(({ hash }) => hash),
    async (chunk) => {
      await db.deleteFrom('tombstone').where('hash', 'in', chunk).execute()
      return []
    },
  )
  await engine.insert(
    db,
    'tombstone',
    rows.map(({ hash, kind, at, by, why }) => ({ hash, kind, told_at: at, told_by: by, why })),
  )
}

/** Those of these hashes that something was forgotten under, or all: in the order of their hashes. */
export const readTombstones = async (db: Engine['db'], hashes: readonly string[] | null): Promise<readonly Tombstone[]> => {
  const query = db.selectFrom('tombstone').selectAll()
  const rows = hashes === null ? await query.execute() : await inChunks([...new Set(hashes)], (chunk) => query.where('hash', 'in', chunk).execute())
  return rows
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ hash, kind, told_at: at, told_by: by, why }) => ({ hash, kind: kind as Tombstone['kind'], at, by, why }))
}
