import type { DataPackage } from '../formats/data-package.js'
import type { OffsetUnit } from '../formats/offset-unit.js'
import type { Counts } from '../model/counts.js'
import type { WhoQuery } from '../model/who-query.js'
import type { ExportFormat } from './export-format.js'
import type { ExportSink } from './export-sink.js'

export interface ExportOptions {
  readonly format: ExportFormat
  /** Of its pages (`limit`, `after`) nothing holds: all rows go out. Without filters everything does. */
  readonly query?: WhoQuery | undefined
  /** UTF-16 code units where nothing is said; brat and w3c count code points. */
  readonly offsets?: OffsetUnit | undefined
  /** Ends the export after the document that is being written. */
  readonly signal?: AbortSignal | undefined
}

/** An export whose number is known, and of which nothing is written yet. */
export interface Export {
  /** What an entry is. */
  readonly noun: 'document' | 'statement'
  /** Entries that will be written. */
  readonly announced: number
  /** The number in words, for people. */
  readonly announcement: string
  /** The three numbers of the statements; null for documents, and where the statements are more than 100,000. */
  readonly counts: Counts | null
  /** Without a dot. */
  readonly fileExtension: string
  readonly mediatype: string
  /** Writes all of it, once. Throws RECORD_BUSY where the record changed meanwhile, RECORD_DAMAGED, and USAGE for brat into a sink that takes no files. */
  write(sink: ExportSink, onProgress?: (entries: number) => void): Promise<WrittenExport>
}

/** What has been written. */
export interface WrittenExport {
  readonly entries: number
  /** No where it was stopped. */
  readonly isWhole: boolean
  readonly bytes: number
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string
  /** The Data Package that describes the file by this path, beside what the folder's package had before. */
  package(path: string, before?: DataPackage | null): DataPackage
}
