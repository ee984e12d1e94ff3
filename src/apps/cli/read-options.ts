import { statSync } from 'node:fs'
import { HearsayError } from '../../errors.js'
import type { OffsetUnit } from '../../formats/offset-unit.js'
import type { PageFormat } from '../../model/page.js'
import type { OutputForm } from './printers.js'
import type { ReaderChoice } from './shared-options.js'

/** What `hearsay read` was asked for. */
export interface ReadOptions extends ReaderChoice {
  readonly json?: true
  readonly jsonl?: true
  readonly csv?: true
  readonly plain?: true
  readonly list?: true
  readonly format?: 'brat' | 'w3c'
  readonly out?: string
  readonly from: PageFormat | 'auto'
  readonly offsets: OffsetUnit
  readonly url?: string
  readonly minConfidence?: number
  readonly quiet?: true
  readonly verbose?: true
}

/** The forms that have a flag of their own. */
export const forms = ['list', 'json', 'jsonl', 'csv', 'plain'] as const

/** The form that was asked for, or null: then the standard output decides. */
export const formOf = (options: ReadOptions): OutputForm | null => options.format ?? forms.find((form) => options[form]) ?? null

/** Throws USAGE for options that do not go together. */
export const checkTogether = (paths: readonly string[], { format, out, url }: ReadOptions): void => {
  if (url !== undefined && paths.length > 1)
    throw new HearsayError('USAGE', `--url is the address of one page, but ${paths.length} paths were given: read them one by one`)
  if (url !== undefined && !/^https?:\/\//iu.test(url)) throw new HearsayError('USAGE', `--url '${url}' is no address: it begins with http:// or https://`)
  if (out !== undefined && format !== 'brat') throw new HearsayError('USAGE', '--out is for --format brat; for the other forms write > FILE')
  if (format === 'brat' && out === undefined && (paths.length > 1 || isFolder(paths[0]!)))
    throw new HearsayError('USAGE', '--format brat writes two files a page: name a folder for them with --out FOLDER')
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
