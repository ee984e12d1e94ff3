import type { ExportFormat } from '../../../export/export-format.js'
import type { WhoOptions } from '../who-options.js'

/** What `hearsay export` was asked for, beside the speaker. */
export interface ExportOptions extends Omit<WhoOptions, 'limit' | 'offsets'> {
  readonly format: ExportFormat
  readonly out?: string
  readonly offsets: NonNullable<WhoOptions['offsets']>
}
