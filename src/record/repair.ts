import { HearsayError } from '../errors.js'
import type { Clock, Store } from '../ports.js'
import type { RepairVerbs } from './repair-verbs.js'

/** What repairing works with. */
export interface RepairTools {
  readonly store: Store
  readonly clock: Clock
  /** Does work that writes when what was to be written before is done. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
}

/** The verbs of repair over one store. */
export const repairVerbs = ({ store }: RepairTools): RepairVerbs => {
  const refuse = async (): Promise<never> => {
    throw new HearsayError('UNEXPECTED', `${store.place} cannot be repaired yet`)
  }
  const refuseRows = async function* (): AsyncGenerator<never> {
    yield await refuse()
  }
  return {
    correct: refuse,
    undo: refuse,
    history: refuse,
    log: refuseRows,
    reviewQueue: refuse,
    paragraphSample: refuse,
    reviewParagraph: refuse,
    report: refuse,
    estimate: refuse,
    mergeActors: refuse,
    splitActor: refuse,
    notSame: refuse,
    undoIdentity: refuse,
    actorCard: refuse,
    pair: refuse,
    forget: refuse,
    stream: refuse,
    gold: refuseRows,
  }
}
