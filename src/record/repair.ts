import type { Clock, Store } from '../ports.js'
import { actorCard } from './actor-card.js'
import { mergeActors, notSame, splitActor, undoIdentity } from './change-identity.js'
import { correct, statementHistory, undoCorrection } from './correct.js'
import { estimate } from './estimate.js'
import { forget } from './forget.js'
import { gold } from './gold.js'
import { log } from './log.js'
import { pair } from './pair.js'
import { paragraphSample, reviewParagraph } from './paragraph-sample.js'
import type { RepairVerbs } from './repair-verbs.js'
import { repairable } from './repairable.js'
import { reviewQueue } from './review-queue.js'
import { reviewReport } from './review-report.js'
import { stream } from './stream.js'

/** What repairing works with. */
export interface RepairTools {
  readonly store: Store
  readonly clock: Clock
  /** Does work that writes when what was to be written before is done. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** The Correlates of War code of a state by its ISO 3166-1 alpha-3, or null. */
  readonly cowOf?: (iso: string) => Promise<string | null>
}

/** The verbs of repair over one store. */
export const repairVerbs = ({ store, clock, inTurn, cowOf }: RepairTools): RepairVerbs => ({
  correct: (id, change, told) => inTurn(() => correct(repairable(store), clock, id, change, told)),
  undo: (number, told) => inTurn(() => undoCorrection(repairable(store), clock, number, told)),
  history: async (id) => statementHistory(repairable(store), id),
  log: () => log(repairable(store)),
  reviewQueue: async (options) => reviewQueue(repairable(store), options),
  paragraphSample: async (options) => paragraphSample(repairable(store), options),
  reviewParagraph: (review, told) => inTurn(() => reviewParagraph(repairable(store), clock, review, told)),
  report: async () => reviewReport(repairable(store)),
  estimate: async (query) => estimate(repairable(store), query),
  mergeActors: (from, into, told) => inTurn(() => mergeActors(repairable(store), clock, from, into, told)),
  splitActor: (actor, ids, as, told) => inTurn(() => splitActor(repairable(store), clock, actor, ids, as, told)),
  notSame: (one, other, told) => inTurn(() => notSame(repairable(store), clock, one, other, told)),
  undoIdentity: (number, told) => inTurn(() => undoIdentity(repairable(store), clock, number, told)),
  actorCard: async (name) => actorCard(repairable(store), name),
  pair: async (a, b, options) => pair(repairable(store), a, b, options, cowOf),
  forget: (what, told) => inTurn(() => forget(repairable(store), clock, what, told)),
  stream: (query, options) => stream(store, query, options),
  gold: () => gold(repairable(store)),
})
