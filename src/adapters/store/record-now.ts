import type { Transaction } from 'kysely'
import type { RecordNow } from '../../ports.js'
import type { Engine } from './engine.js'
import { readTombstones } from './forget.js'
import { readIdentityChanges } from './identity-log.js'
import type { Known } from './known.js'
import { readCorrections } from './log-rows.js'
import { readOriginals } from './originals.js'
import { publisherFinder, readActors } from './read-actors.js'
import { readDocuments, readTexts } from './read-documents.js'
import { readRepeating, readStatements, readStatementsOf } from './read-statements.js'
import { idsOfActors } from './statements-of-actors.js'
import type { Tables } from './tables.js'

/** The record as a transaction sees it: SQLite has no second connection to read with, and what is read beside a transaction may be old when it is kept. */
export const recordNow = (engine: Engine, db: Transaction<Tables>, known: Known): RecordNow => ({
  place: engine.place,
  documents: (ids) => readDocuments(db, ids),
  texts: (ids) => readTexts(db, ids),
  statements: (ids) => readStatements(db, known, ids),
  statementsOf: (ids, isWanted) => readStatementsOf(db, known, ids, isWanted),
  repeating: (ids) => readRepeating(db, known, ids),
  idsOfActors: (keys) => idsOfActors({ ...engine, db }, keys),
  actors: (keys) => readActors(db, known, keys),
  findPublishers: publisherFinder(db),
  originals: (ids) => readOriginals(db, known, ids),
  corrections: (options) => readCorrections(db, options),
  identityChanges: () => readIdentityChanges(db),
  tombstones: (hashes) => readTombstones(db, hashes),
})
