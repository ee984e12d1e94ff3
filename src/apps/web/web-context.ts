import type { HearsayRecord } from '../../open-record.js'
import type { Assets } from './assets.js'
import type { Ingests } from './ingests.js'

/** What every page is made with. */
export interface WebContext {
  readonly record: HearsayRecord
  readonly assets: Assets
  readonly ingests: Ingests
  readonly version: string
}
