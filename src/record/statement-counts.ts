import type { Counts } from '../model/counts.js'
import type { Store } from '../ports.js'
import { countReports } from './count-reports.js'

/** How many reports in the whole record carry the statement that is numbered so, and from how many independent origins. */
export const statementCounts = async (store: Store, distinct: number): Promise<Counts> => countReports(await store.originsOf([distinct]))
