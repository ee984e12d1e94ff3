import { describe } from 'vitest'
import { type EngineName, makePlace } from '../fixtures/record-place.js'

/** Why there is no PostgreSQL to test on; null where there is one. */
const noServer: string | null = await makePlace('postgresql', 'probe').then(
  async ({ drop }) => drop().then(() => null),
  (error: unknown) => (error instanceof Error && error.message !== '' ? error.message : String(error)),
)

/** What is added to the title of tests that are skipped. */
export const skipped = (reason: string | null): string => (reason === null ? '' : ` (skipped: ${reason})`)

/** Runs tests that are about PostgreSQL; where there is no server they are skipped, by a name that says so. */
export const onPostgres = (tests: () => void): void => {
  describe.skipIf(noServer !== null)(`postgresql${skipped(noServer)}`, () => {
    tests()
  })
}

/** Runs the same tests on each engine. */
export const onEachEngine = (tests: (engine: EngineName) => void): void => {
  describe('sqlite', () => {
    tests('sqlite')
  })
  onPostgres(() => tests('postgresql'))
}
