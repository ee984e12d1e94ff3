import { statSync } from 'node:fs'
import { HearsayError } from '../../errors.js'
import type { OffsetUnit } from '../../formats/offset-unit.js'
import { type InputOptions, checkUrl } from './input-options.js'
import type { OutputForm } from './printers.js'
import type { ReaderChoice } from './shared-options.js'

/** What `hearsay read` was asked for. */
export interface ReadOptions extends ReaderChoice, InputOptions {
  readonly json?: true
  readonly jsonl?: true
  readonly csv?: true
  readonly plain?: true
  readonly list?: true
  readonly format?: 'brat' | 'w3c'
  readonly out?: string
  readonly offsets: OffsetUnit
  readonly minConfidence?: number
}

/** The forms that have a flag of their own. */
export const forms = ['list', 'json', 'jsonl', 'csv', 'plain'] as const

/** The form that was asked for, or null: then the standard output decides. */
export const formOf = (options: ReadOptions): OutputForm | null => options.format ?? forms.find((form) => options[form]) ?? null

/** Throws USAGE for options that do not go together. */
export const checkTogether = (paths: readonly string[], { format, out, url }: ReadOptions): void => {
  checkUrl(paths, url)
  if (out !== undefined && format !== 'brat') throw new HearsayError('USAGE', '--out is for --format brat; for the other forms write > FILE')
  if (format === 'brat' && out === undefined && (paths.length > 1 || isFolder(paths[0]!)))
    throw new HearsayError('USAGE', '--format brat writes two files a page: name a folder for them with --out FOLDER')
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
