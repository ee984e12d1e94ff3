import { describe, test } from 'vitest'
import { storeContract } from './store.contract.js'
import { noPostgres, postgresPlace } from './store-place.js'

describe.skipIf(noPostgres !== null)('the store in PostgreSQL', () => storeContract(postgresPlace))

// So that the list of tests says why they were left out.
if (noPostgres !== null) test.skip(`the store in PostgreSQL: ${noPostgres}`)
