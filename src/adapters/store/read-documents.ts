import type { Kysely } from 'kysely'
import type { Anchor, AnchorState } from '../../model/anchor.js'
import type { KeptDocument, KeptPage } from '../../model/kept-document.js'
import type { Fragments } from '../../model/span.js'
import { inChunks } from './chunks.js'
import { decodeDocument, decodePage } from './document-codec.js'
import type { Tables } from './tables.js'

type Db = Kysely<Tables>

const documentQuery = (db: Db) =>
  db
    .selectFrom('document as d')
    .innerJoin('document_text as t', 't.document', 'd.number')
    .leftJoin('publisher as p', 'p.number', 'd.publisher')
    .selectAll('d')
    .select(['t.text', 't.text_hash', 't.detail', 'p.name as publisher_name'])

export const readDocuments = async (db: Db, ids: readonly string[]): Promise<readonly KeptDocument[]> => {
  const rows = await inChunks([...new Set(ids)], (chunk) => documentQuery(db).where('d.id', 'in', chunk).execute())
  const byId = new Map(rows.map((row) => [row.id, decodeDocument(row, row.publisher_name)]))
  return ids.map((id) => byId.get(id)).filter((document) => document !== undefined)
}

/** The texts alone: they take a small part of the time that documents take. */
export const readTexts = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await inChunks([...new Set(ids)], (chunk) =>
    db.selectFrom('document as d').innerJoin('document_text as t', 't.document', 'd.number').select(['d.id', 't.text']).where('d.id', 'in', chunk).execute(),
  )
  return new Map(rows.map(({ id, text }) => [id, text]))
}

export const readDocumentIds = async (db: Db, after: string | null, limit: number): Promise<readonly string[]> => {
  let query = db.selectFrom('document').select('id').orderBy('number').limit(limit)
  if (after !== null) query = query.where('number', '>', (eb) => eb.selectFrom('document').select('number').where('id', '=', after))
  return (await query.execute()).map(({ id }) => id)
}

export const readNewestAt = async (db: Db, address: string): Promise<KeptDocument | null> => {
  const row = await documentQuery(db).where('d.address', '=', address).orderBy('d.version', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? null : decodeDocument(row, row.publisher_name)
}

/** Ids of all versions of a page, earliest first. */
export const readVersionsAt = async (db: Db, address: string): Promise<readonly string[]> =>
  (await db.selectFrom('document').select('id').where('address', '=', address).orderBy('version').execute()).map(({ id }) => id)

export const readDocumentsOfPage = async (db: Db, sha256: string): Promise<readonly string[]> =>
  (await db.selectFrom('document').select('id').where('sha256', '=', sha256).orderBy('number').execute()).map(({ id }) => id)

export const readIdsBeginning = async (db: Db, beginning: string, limit: number): Promise<readonly string[]> => {
  // Text compares by its bytes on both engines, and no id has this character.
  const end = `${beginning}\u{10FFFF}`
  const documents = await db.selectFrom('document').select('id').where('id', '>=', beginning).where('id', '<', end).orderBy('id').limit(limit).execute()
  const statements = await db.selectFrom('statement').select('id').where('id', '>=', beginning).where('id', '<', end).orderBy('id').limit(limit).execute()
  return [...documents, ...statements].slice(0, limit).map(({ id }) => id)
}

export const readSharingBands = async (db: Db, bands: readonly number[], limit: number): Promise<readonly string[]> => {
  const rows = await inChunks([...new Set(bands)], (chunk) =>
    db
      .selectFrom('band')
      .select(['document', (eb) => eb.fn.countAll<number>().as('shared')])
      .where('band', 'in', chunk)
      .groupBy('document')
      .execute(),
  )
  const shared = new Map<number, number>()
  for (const row of rows) shared.set(row.document, (shared.get(row.document) ?? 0) + row.shared)
  const best = [...shared].toSorted(([a, most], [b, more]) => more - most || a - b).slice(0, limit)
  const found = await inChunks(
    best.map(([number]) => number),
    (chunk) => db.selectFrom('document').select(['number', 'id']).where('number', 'in', chunk).execute(),
  )
  const ids = new Map(found.map(({ number, id }) => [number, id]))
  return best.map(([number]) => ids.get(number)).filter((id) => id !== undefined)
}

export const readAnchors = async (db: Db, documentId: string): Promise<readonly Anchor[]> => {
  const rows = await db
    .selectFrom('anchor as a')
    .innerJoin('document as d', 'd.number', 'a.document')
    .select(['a.statement', 'a.state', 'a.content'])
    .where('d.id', '=', documentId)
    .orderBy('a.ordinal')
    .execute()
  return rows.map(({ statement, state, content }) => ({
    statementId: statement,
    state: state as AnchorState,
    content: content === null ? null : (JSON.parse(content) as Fragments),
  }))
}

export const readPage = async (db: Db, sha256: string): Promise<KeptPage | null> => {
  const row = await db.selectFrom('page').selectAll().where('sha256', '=', sha256).executeTakeFirst()
  return row === undefined ? null : decodePage(row)
}
