import { Option } from 'commander'
import { HearsayError } from '../../errors.js'
import type { PageFormat } from '../../model/page.js'

/** Options of every command that takes pages. */
export interface InputOptions {
  readonly from: PageFormat | 'auto'
  readonly url?: string
  readonly quiet?: true
  readonly verbose?: true
}

/** What pages are named by. */
export const inputArgument = 'files (.html .htm .txt .md, also .gz), folders, addresses (https://...), or - for the standard input'

/** `--from`. */
export const fromOption = (): Option =>
  new Option('--from <kind>', 'what the pages are in').choices(['auto', 'html', 'text', 'markdown']).default('auto').env('HEARSAY_FROM')

/** `--url`. */
export const urlOption = (): Option => new Option('--url <address>', 'the address that the page came from')

/** `--offsets`. */
export const offsetsOption = (words: string): Option => new Option('--offsets <unit>', words).choices(['utf16', 'code-points']).env('HEARSAY_OFFSETS')

/** Throws USAGE for an address that is none, or that is to be the address of several pages. */
export const checkUrl = (paths: readonly string[], url: string | undefined): void => {
  if (url === undefined) return
  if (paths.length > 1) throw new HearsayError('USAGE', `--url is the address of one page, but ${paths.length} paths were given: read them one by one`)
  if (!/^https?:\/\//iu.test(url)) throw new HearsayError('USAGE', `--url '${url}' is no address: it begins with http:// or https://`)
}
