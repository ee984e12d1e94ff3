import type { RepairStore } from '../../ports.js'
import { changeIdentity } from './change-identity.js'
import { correct } from './correct.js'
import type { Engine } from './engine.js'
import { forget, readTombstones } from './forget.js'
import { readIdentityChanges } from './identity-log.js'
import type { Knowledge } from './known.js'
import { readCorrections } from './log-rows.js'
import { readOriginals } from './originals.js'
import { mentioned } from './mentioned.js'
import { keepParagraphReview, readParagraphReviews } from './paragraph-reviews.js'
import { readVersionsAt } from './read-documents.js'
import { samplePassages, sampleStatements } from './samples.js'
import { idsOfActors, statementsOfActors } from './statements-of-actors.js'

/** How the store runs what reads, and what writes. */
export interface Turns {
  readonly ours: <Result>(work: Promise<Result>) => Promise<Result>
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
}

/** What is repaired in a record, over an engine. */
export const createRepairStore = (engine: Engine, knowledge: Knowledge, { ours, inTurn }: Turns): RepairStore => {
  const { db } = engine
  const { known } = knowledge
  return {
    correct: (corrections, changed) => inTurn(() => correct(engine, knowledge, corrections, changed)),
    corrections: (options) => ours(readCorrections(db, options)),
    originals: (ids) => ours(readOriginals(db, known, ids)),
    changeIdentity: (change, changed) => inTurn(() => changeIdentity(engine, knowledge, change, changed)),
    identityChanges: () => ours(readIdentityChanges(db)),
    statementsOfActors: (keys, page) => ours(statementsOfActors(engine, known, keys, page)),
    idsOfActors: (keys) => ours(idsOfActors(engine, keys)),
    mentioned: (keys) => ours(mentioned(engine, keys)),
    keepParagraphReview: (review) => inTurn(() => keepParagraphReview(engine, review)),
    paragraphReviews: () => ours(readParagraphReviews(db)),
    sampleStatements: (filter, page) => ours(sampleStatements(engine, known, filter, page)),
    samplePassages: (page) => ours(samplePassages(engine, page)),
    forget: (what, tombstones) => inTurn(() => forget(engine, knowledge, what, tombstones)),
    tombstones: (hashes) => ours(readTombstones(db, hashes)),
    versionsAt: (address) => ours(readVersionsAt(db, address)),
  }
}
