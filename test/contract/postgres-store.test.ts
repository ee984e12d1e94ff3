import { describe } from 'vitest'
import { storeContract } from './store.contract.js'
import { noPostgres, postgresPlace, queryPostgres } from './store-place.js'

describe.skipIf(noPostgres !== null)(`the store in PostgreSQL${noPostgres === null ? '' : `, left out: ${noPostgres}`}`, () => {
  storeContract(postgresPlace, queryPostgres)
})
