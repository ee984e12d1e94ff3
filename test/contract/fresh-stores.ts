import { openStore } from '../../src/adapters/store/index.js'
import type { Store } from '../../src/ports.js'
import type { StorePlace } from './store-place.js'

/** Stores for a suite, which go away after it. */
export interface FreshStores {
  /** A place where there is nothing yet. */
  freshPlace(): Promise<StorePlace>
  /** An empty record. */
  fresh(): Promise<Store>
  removeAll(): Promise<void>
}

export const freshStores = (makePlace: () => Promise<StorePlace>): FreshStores => {
  const removing: (() => Promise<unknown>)[] = []
  const freshPlace = async (): Promise<StorePlace> => {
    const place = await makePlace()
    removing.push(place.remove)
    return place
  }
  return {
    freshPlace,
    async fresh() {
      const { place } = await freshPlace()
      const store = await openStore(place, { create: true })
      removing.push(() => store.close())
      return store
    },
    async removeAll() {
      // Closed before its place goes.
      for (const remove of removing.toReversed()) await remove()
    },
  }
}

/** Ids of statements that were found. */
export const idsOf = (found: readonly { readonly statement: { readonly id: string } }[]): readonly string[] => found.map(({ statement }) => statement.id)
