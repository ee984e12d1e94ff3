import type { HearsayRecord } from '../../open-record.js'
import type { Ingests } from '../web/index.js'
import type { ToldIngest } from './ingest/create-ingests.js'

/** What every address of the API is answered with. */
export interface HttpContext {
  readonly record: HearsayRecord
  readonly version: string
  readonly ingests: Ingests<ToldIngest>
  /** Told of failures that are not hearsay's own, and of those that come when an answer has begun. */
  readonly onFailure: (error: unknown) => void
}
