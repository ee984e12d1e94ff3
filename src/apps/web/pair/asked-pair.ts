import type { PairRange } from '../../../model/pair-answer.js'

/** What the page of a pair is asked for by its address. */
export interface AskedPair extends PairRange {
  /** Names, ids or keys; empty where nobody is named. */
  readonly a: string
  readonly b: string
  readonly by: 'month' | 'year'
  readonly corrected: boolean
  /** Of each list the number of the first row, from 0. */
  readonly start: number
}

/** The inverse of `pairAddressOf`. What is no period, and no number, asks for nothing; a range the wrong way round is turned. */
export const askedPair = (parameters: URLSearchParams): AskedPair => {
  const by = parameters.get('by') === 'year' ? 'year' : 'month'
  const [from, to] = [periodIn(parameters.get('from'), by), periodIn(parameters.get('to'), by)]
  const isTurned = from !== null && to !== null && from > to
  const start = Number(parameters.get('start') ?? 0)
  return {
    a: parameters.get('a')?.trim() ?? '',
    b: parameters.get('b')?.trim() ?? '',
    by,
    from: isTurned ? to : from,
    to: isTurned ? from : to,
    corrected: parameters.has('corrected'),
    start: Number.isSafeInteger(start) && start > 0 ? start : 0,
  }
}

/** The address that asks for a pair. `page` is "/pairs", or "/pairs.csv". */
export const pairAddressOf = ({ a, b, by, from, to, corrected, start }: AskedPair, page: '/pairs' | '/pairs.csv' = '/pairs'): string =>
  `${page}?${new URLSearchParams({
    a,
    b,
    by,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(corrected ? { corrected: '' } : {}),
    ...(start === 0 ? {} : { start: String(start) }),
  })}`

/** A month asked for by years is its year. */
const periodIn = (text: string | null, by: 'month' | 'year'): string | null => {
  const [, year, month] = /^(\d{4})(-(?:0[1-9]|1[0-2]))?$/u.exec(text ?? '') ?? []
  if (year === undefined) return null
  if (by === 'year') return year
  return month === undefined ? null : `${year}${month}`
}
