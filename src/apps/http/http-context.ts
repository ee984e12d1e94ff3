import type { HearsayRecord } from '../../open-record.js'

/** What every address of the API is answered with. */
export interface HttpContext {
  readonly record: HearsayRecord
  readonly version: string
}
