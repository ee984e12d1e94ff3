import type { AskedFilters } from '../../formats/asked-filters.js'
import type { OffsetUnit } from '../../formats/offset-unit.js'
import type { WhoQuery } from '../../model/who-query.js'
import type { StoreChoice } from './store-option.js'

/** The forms that answers of `who` are printed in. */
export type WhoForm = 'list' | 'json' | 'csv' | 'plain'

/** What `hearsay who` was asked for, beside the speaker. */
export interface WhoOptions extends StoreChoice, Omit<WhoQuery, 'speaker' | 'limit'> {
  readonly limit: number
  readonly facets?: true
  readonly count?: true
  readonly failEmpty?: true
  readonly list?: true
  readonly json?: true
  readonly jsonl?: true
  readonly csv?: true
  readonly plain?: true
  readonly offsets?: OffsetUnit
  readonly quiet?: true
}

/** Most rows asked for at once where all are wanted. */
const rowsAtOnce = 500

/** The query of a command line, and how many rows of it are wanted at once. */
export const queryOf = (speaker: string | undefined, options: WhoOptions): WhoQuery => {
  const { words, to, about, via, publisher, stance, form, verified, since, until, saidSince, saidUntil, allVersions, rejected, after } = options
  const limit = Math.min(options.limit, rowsAtOnce)
  return { speaker, words, to, about, via, publisher, stance, form, verified, since, until, saidSince, saidUntil, allVersions, rejected, after, limit }
}

/** What was asked for as arguments of a command. */
export const argumentsOf = (asked: AskedFilters): readonly string[] =>
  asked.flatMap(([name, value]) => (name === 'SPEAKER' ? [value] : value === '' ? [name] : [name, value]))

/** The form that was asked for, or that the output decides. */
export const whoFormOf = (options: WhoOptions, isTerminal: boolean): WhoForm => {
  if (options.json || options.jsonl) return 'json'
  return options.csv ? 'csv' : options.plain ? 'plain' : options.list || isTerminal ? 'list' : 'json'
}
