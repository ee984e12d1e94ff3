import { type ErrorCode, errorTable } from '../../errors.js'

/** The exit code of a run: 0 where all inputs were read, 3 where some failed, else what the failures have in common, or 1. */
export const exitCodeOf = (read: number, failures: ReadonlySet<ErrorCode>): number => {
  if (failures.size === 0) return 0
  if (read > 0) return 3
  const codes = new Set([...failures].map((code) => errorTable[code].exit))
  return codes.size === 1 ? [...codes][0]! : 1
}
