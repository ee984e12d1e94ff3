import { HearsayError } from '../errors.js'
import type { KeptDocument, KeptPage } from '../model/kept-document.js'
import type { KeptReading } from '../model/kept-reading.js'
import type { Opened } from '../model/opened.js'
import type { Store } from '../ports.js'
import { refuseMisplaced } from './refuse-misplaced.js'
import { wholeId } from './whole-id.js'

/** Opens a document by its own id or by that of one of its statements, or by the beginning of either. Throws as `wholeId` does; RECORD_DAMAGED where the record lacks a part of it, or has words that do not stand there. */
export const openKept = async (store: Store, beginning: string): Promise<Opened> => {
  const id = await wholeId(store, beginning)
  const [asked = null] = id.startsWith('s') ? await store.statements([id]) : []
  const reading = await readingOf(store, asked?.document.id ?? id)
  for (const found of reading.statements) refuseMisplaced(store.place, found, reading.kept.document)
  const page = await pageOf(store, reading.kept)
  return { ...reading, asked, page }
}

/** A kept document with its statements and anchors. Throws RECORD_DAMAGED where there is none. */
export const readingOf = async (store: Store, documentId: string): Promise<KeptReading> => {
  const [kept] = await store.documents([documentId])
  if (!kept) throw new HearsayError('RECORD_DAMAGED', `${store.place} lacks the document ${documentId} that it refers to: restore a backup`)
  return { kept, statements: await store.statementsOf([documentId]), anchors: await store.anchorsOf(documentId) }
}

/** The page that a document was read from. Throws RECORD_DAMAGED where its bytes are missing. */
export const pageOf = async (store: Store, { sha256, document }: KeptDocument): Promise<KeptPage> => {
  const page = await store.page(sha256)
  if (page === null) throw new HearsayError('RECORD_DAMAGED', `${store.place} lacks the bytes of the page that ${document.id} was read from: restore a backup`)
  return page
}
