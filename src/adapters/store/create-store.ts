import type { Store } from '../../ports.js'
import { answer } from './answer.js'
import type { Engine } from './engine.js'
import { extentReader } from './extent.js'
import { facets } from './facets.js'
import { find } from './find.js'
import { inspect } from './inspect.js'
import { keepAll } from './keep.js'
import { nothingKnown } from './known.js'
import { countStatements, origins, originsOf } from './origins.js'
import { passagesWith, passagesWithPhrase } from './passages.js'
import { findActors, findPublishers, readActors } from './read-actors.js'
import * as documents from './read-documents.js'
import { readRepeating, readStatements, readStatementsOf } from './read-statements.js'
import { createRepairStore } from './repair-store.js'
import { replaceReading } from './replace-reading.js'

/** The record over an engine. Errors of the engine leave as ours; writes of one store come one after the other. */
export const createStore = (engine: Engine): Store => {
  const knowledge = nothingKnown()
  const { known } = knowledge
  const { db } = engine
  const readExtent = extentReader(db)
  const ours = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work
    } catch (error) {
      throw engine.translate(error)
    }
  }
  let writes: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = writes.then(() => ours(work()))
    writes = result.catch(() => undefined)
    return result
  }
  const store: Store = {
    engine: engine.name,
    place: engine.place,
    keep: async (page, entry) => (await store.keepAll([{ page, entry }]))[0]!,
    keepAll: (pages) => inTurn(() => keepAll(engine, knowledge, pages)),
    page: (sha256) => ours(documents.readPage(db, sha256)),
    documents: (ids) => ours(documents.readDocuments(db, ids)),
    texts: (ids) => ours(documents.readTexts(db, ids)),
    documentIds: (after, limit) => ours(documents.readDocumentIds(db, after, limit)),
    newestAt: (address) => ours(documents.readNewestAt(db, address)),
    documentsOfPage: (sha256) => ours(documents.readDocumentsOfPage(db, sha256)),
    idsBeginning: (beginning, limit) => ours(documents.readIdsBeginning(db, beginning, limit)),
    sharingBands: (bands, limit) => ours(documents.readSharingBands(db, bands, limit)),
    statementsOf: (ids, isWanted) => ours(readStatementsOf(db, known, ids, isWanted)),
    statements: (ids) => ours(readStatements(db, known, ids)),
    repeating: (ids) => ours(readRepeating(db, known, ids)),
    anchorsOf: (documentId) => ours(documents.readAnchors(db, documentId)),
    find: (filter, page) => ours(find(engine, known, filter, page)),
    answer: (filter, page) => ours(answer(engine, known, filter, page)),
    replaceReading: (reading) => inTurn(() => replaceReading(engine, knowledge, reading)),
    actors: (keys) => ours(readActors(db, known, keys)),
    findActors: (tokens, limit) => ours(findActors(engine, known, tokens, limit)),
    findPublishers: (tokens) => ours(findPublishers(db, tokens)),
    count: (filter) => ours(countStatements(engine, known, filter)),
    origins: (filter) => ours(origins(engine, known, filter)),
    originsOf: (distinct, options) => ours(originsOf(db, distinct, options?.rejected === true)),
    facets: (filter, field, limit) => ours(facets(engine, known, filter, field, limit)),
    passagesWithPhrase: (tokens, limit) => ours(passagesWithPhrase(engine, tokens, limit)),
    passagesWith: (sets, limit) => ours(passagesWith(engine, sets, limit)),
    ...createRepairStore(engine, knowledge, { ours, inTurn }),
    extent: () => ours(readExtent()),
    inspect: (onProgress) => ours(inspect(engine, onProgress)),
    ...(engine.backup === undefined ? {} : { backup: (file: string) => ours(engine.backup!(file)) }),
    close: () => ours(engine.close()),
  }
  return store
}
