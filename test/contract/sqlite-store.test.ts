import { describe } from 'vitest'
import { storeContract } from './store.contract.js'
import { querySqlite, sqlitePlace } from './store-place.js'

describe('the store in SQLite', () => {
  storeContract(sqlitePlace, querySqlite)
})
