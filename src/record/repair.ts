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
  correct: (id, change, told) => inTurn(() => correct(store, clock, id, change, told)),
  undo: (number, told) => inTurn(() => undoCorrection(store, clock, number, told)),
  history: async (id) => statementHistory(store, id),
  log: () => log(store),
  reviewQueue: async (options) => reviewQueue(store, options),
  paragraphSample: async (options) => paragraphSample(store, options),
  reviewParagraph: (review, told) => inTurn(() => reviewParagraph(store, clock, review, told)),
  report: async () => reviewReport(store),
  estimate: async (query) => estimate(store, query),
  mergeActors: (from, into, told) => inTurn(() => mergeActors(store, clock, from, into, told)),
  splitActor: (actor, ids, as, told) => inTurn(() => splitActor(store, clock, actor, ids, as, told)),
  notSame: (one, other, told) => inTurn(() => notSame(store, clock, one, other, told)),
  undoIdentity: (number, told) => inTurn(() => undoIdentity(store, clock, number, told)),
  actorCard: async (name) => actorCard(store, name),
  pair: async (a, b, options) => pair(store, a, b, options, cowOf),
  forget: (what, told) => inTurn(() => forget(store, clock, what, told)),
  stream: (query, options) => stream(store, query, options),
  gold: () => gold(store),
})
