import type { KeptDocument } from '../model/kept-document.js'
import type { KeptReading } from '../model/kept-reading.js'
import type { RecordExtent } from '../model/record-extent.js'
import type { RepairVerbs } from '../record/index.js'

/** What an export asks of a record. */
export interface ExportedRecord extends Pick<RepairVerbs, 'stream'> {
  readonly place: string
  documents(ids: readonly string[]): Promise<readonly KeptDocument[]>
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  readings(): AsyncIterable<KeptReading>
  extent(): Promise<RecordExtent>
}
