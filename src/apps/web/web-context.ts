import type { HearsayRecord } from '../../open-record.js'
import type { Assets } from './assets.js'

/** What every page is made with. */
export interface WebContext {
  readonly record: HearsayRecord
  readonly assets: Assets
  readonly version: string
}
