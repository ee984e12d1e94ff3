import type { KeptRecord } from '../../src/formats/kept-record.js'
import { hearsay, records } from './run-hearsay.js'

/** All that a record holds. */
export const exportOf = async (store: string, cwd: string): Promise<readonly KeptRecord[]> =>
  records<KeptRecord>((await hearsay(['export', '--store', store, '-q'], { cwd })).stdout)

/** What an export says, but for the times at which it was got and kept. */
export const timeless = (lines: readonly KeptRecord[]): unknown =>
  lines.map(({ document, kept, ...rest }) => ({ ...rest, document: { ...document, retrievedAt: null }, kept: { ...kept, keptAt: null } }))
