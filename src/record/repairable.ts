import { HearsayError } from '../errors.js'
import type { RepairStore, Store } from '../ports.js'

const members: readonly (keyof RepairStore)[] = [
  'correct',
  'corrections',
  'originals',
  'changeIdentity',
  'identityChanges',
  'statementsOfActors',
  'keepParagraphReview',
  'paragraphReviews',
  'sampleStatements',
  'samplePassages',
  'versionsAt',
]

/** A store whose statements can be repaired. */
export type RepairableStore = Store & RepairStore

/** Tells whether a store can keep repairs. */
export const isRepairable = (store: Store): store is RepairableStore => members.every((member) => store[member] !== undefined)

/** The store, if it can. Throws UNEXPECTED. */
export const repairable = (store: Store): RepairableStore => {
  if (isRepairable(store)) return store
  throw new HearsayError('UNEXPECTED', `${store.place} cannot keep repairs`)
}
