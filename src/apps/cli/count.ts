import { type ErrorCode, errorTable } from '../../errors.js'
import { type Tally, addTallies, tally, tallyLine } from '../../formats/tally.js'
import type { Outcome } from './read-inputs.js'

/** What has become of the inputs so far. */
export interface Count {
  add(outcome: Outcome): void
  inputs(): number
  /** "12 read, 1 failed". */
  soFar(): string
  /** The same with the numbers of all readings together. */
  summary(): string
  /** 0 where all inputs were read, 3 where some failed, else what the failures have in common, or 1. */
  exitCode(): number
}

/** A count that begins at nothing. */
export const createCount = (): Count => {
  let total: Tally | null = null
  let read = 0
  let failed = 0
  const codes = new Set<ErrorCode>()
  const soFar = (): string => `${read} read, ${failed} failed`
  return {
    add: (outcome) => {
      if ('failure' in outcome) {
        failed += 1
        codes.add(outcome.failure.code)
      } else {
        read += 1
        const counts = tally(outcome.reading)
        total = total === null ? counts : addTallies(total, counts)
      }
    },
    inputs: () => read + failed,
    soFar,
    summary: () => (total === null ? soFar() : `${soFar()} · ${tallyLine(total)}`),
    exitCode: () => {
      if (failed === 0) return 0
      if (read > 0) return 3
      const exits = new Set([...codes].map((code) => errorTable[code].exit))
      return exits.size === 1 ? [...exits][0]! : 1
    },
  }
}
