import type { RepairStore, Store } from '../../src/ports.js'

/** A store of these tests, all of which can keep repairs. */
export const repairable = (store: Store): Store & RepairStore => store as Store & RepairStore
