import type { WhoOptions } from '../who-options.js'

/** What can be written, and what for. */
export const exportFormats = ['jsonl', 'csv', 'parquet', 'brat', 'w3c', 'schema-org', 'bibtex', 'ris', 'csl'] as const

export type ExportFormat = (typeof exportFormats)[number]

/** What `hearsay export` was asked for, beside the speaker. */
export interface ExportOptions extends Omit<WhoOptions, 'limit' | 'offsets'> {
  readonly format: ExportFormat
  readonly out?: string
  readonly offsets: NonNullable<WhoOptions['offsets']>
}
