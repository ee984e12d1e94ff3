import { type ErrorCode, errorTable } from '../../errors.js'
import type { Failure } from './failure.js'

/** The failed inputs of a run. */
export interface Failures {
  add(failure: Failure): void
  number(): number
  /** 0 where none failed, 3 where others were done, else what the failures have in common, or 1. */
  exitCode(done: number): number
}

/** None so far. */
export const createFailures = (): Failures => {
  let number = 0
  const codes = new Set<ErrorCode>()
  return {
    add: ({ code }) => {
      number += 1
      codes.add(code)
    },
    number: () => number,
    exitCode: (done) => {
      if (number === 0) return 0
      if (done > 0) return 3
      const exits = new Set([...codes].map((code) => errorTable[code].exit))
      return exits.size === 1 ? [...exits][0]! : 1
    },
  }
}
