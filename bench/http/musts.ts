/** The figures that the server must reach, beside what it reaches. */
import type { HttpResult } from './result.js'

export interface Must {
  readonly name: string
  readonly value: number
  readonly limit: number
  /** Whether the limit is the most that is allowed, or the least. */
  readonly most: boolean
  readonly unit: 'ms' | '%' | 'kB'
}

export const mustsOf = ({ kinds, rates, scripts }: HttpResult): readonly Must[] => [
  ...kinds.map(({ kind, server }): Must => ({
    name: `${kind}, p95 at the server`,
    value: server.p95,
    limit: kind.startsWith('article') ? 50 : 60,
    most: true,
    unit: 'ms',
  })),
  ...rates.map(({ kind, hearsay, bare }): Must => ({
    name: `${kind}, requests a second, share of a bare handler's`,
    value: (100 * hearsay) / bare,
    limit: 40,
    most: false,
    unit: '%',
  })),
  ...scripts.map(({ page, bytes }): Must => ({ name: `script of ${page}, compressed`, value: bytes / 1000, limit: 100, most: true, unit: 'kB' })),
]

export const isReached = ({ value, limit, most }: Must): boolean => (most ? value <= limit : value >= limit)
