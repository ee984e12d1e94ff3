/** What every store does alike. Each adapter runs it on places of its own. */
import { afterAll } from 'vitest'
import { actorsContract } from './actors.contract.js'
import { findContract } from './find.contract.js'
import { forgetContract } from './forget.contract.js'
import { freshStores } from './fresh-stores.js'
import { identityContract } from './identity.contract.js'
import { keepContract } from './keep.contract.js'
import { openContract } from './open.contract.js'
import { rereadContract } from './reread.contract.js'
import { repairContract } from './repair.contract.js'
import { samplesContract } from './samples.contract.js'
import type { StorePlace } from './store-place.js'
import { versionsContract } from './versions.contract.js'
import { viewsContract, type Query } from './views.contract.js'

/** Runs the suite. */
export const storeContract = (makePlace: () => Promise<StorePlace>, query: Query): void => {
  const stores = freshStores(makePlace)
  afterAll(stores.removeAll, 60_000)
  keepContract(stores)
  versionsContract(stores)
  findContract(stores)
  actorsContract(stores)
  rereadContract(stores)
  repairContract(stores)
  identityContract(stores)
  samplesContract(stores)
  forgetContract(stores, query)
  openContract(stores)
  viewsContract(stores, query)
}
