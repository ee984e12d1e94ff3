import { Option } from 'commander'

/** Options of every command that writes into the log. */
export interface ByChoice {
  readonly by?: string
  readonly why?: string
}

/** `--by`. */
export const byOption = (): Option => new Option('--by <name>', 'who says so, for the log').env('HEARSAY_BY')

/** `--why`. */
export const whyOption = (): Option => new Option('--why <text>', 'the reason, for the log')
