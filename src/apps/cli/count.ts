import { type Tally, addTallies, tally, tallyLine } from '../../formats/tally.js'
import type { Reading } from '../../model/reading.js'
import { createFailures } from './failures.js'
import type { Outcome } from './take-inputs.js'

/** What has become of the inputs so far. */
export interface Count {
  add(outcome: Outcome<Reading>): void
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
  const failures = createFailures()
  const soFar = (): string => `${read} read, ${failures.number()} failed`
  return {
    add: (outcome) => {
      if ('failure' in outcome) failures.add(outcome.failure)
      else {
        read += 1
        const counts = tally(outcome.result)
        total = total === null ? counts : addTallies(total, counts)
      }
    },
    inputs: () => read + failures.number(),
    soFar,
    summary: () => (total === null ? soFar() : `${soFar()} · ${tallyLine(total)}`),
    exitCode: () => failures.exitCode(read),
  }
}
