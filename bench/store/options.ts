import { parseArgs } from 'node:util'
import type { EngineName } from '../../test/fixtures/record-place.js'

/** What `npm run bench:store` is asked for. */
export interface StoreBenchOptions {
  readonly statements: number
  readonly engines: readonly EngineName[]
  /** Leaves the databases where they are, and says where. */
  readonly keep: boolean
}

/** Reads the command line; throws where it makes no sense. */
export const readOptions = (args: readonly string[]): StoreBenchOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: { statements: { type: 'string', default: '1000000' }, engine: { type: 'string', default: 'both' }, keep: { type: 'boolean', default: false } },
  })
  const statements = Number(values.statements.replaceAll('_', ''))
  if (!Number.isInteger(statements) || statements < 10_000) throw new Error(`--statements is ${values.statements}: give a whole number from 10000`)
  if (!['sqlite', 'postgresql', 'both'].includes(values.engine)) throw new Error(`--engine is ${values.engine}: give sqlite, postgresql or both`)
  return { statements, engines: values.engine === 'both' ? ['sqlite', 'postgresql'] : [values.engine as EngineName], keep: values.keep }
}
