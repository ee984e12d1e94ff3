import type { ErrorCode } from '../errors.js'
import type { Reading } from '../model/reading.js'
import type { OffsetUnit } from './offset-unit.js'
import { oneLineJson } from './one-line-json.js'
import { toRecord } from './record.js'

/** One input as one line of JSON: the record of docs/format.md. */
export const json = (input: string, reading: Reading, unit: OffsetUnit): string => `${oneLineJson(toRecord(input, reading, unit))}\n`

/** A failed input as one line of JSON. */
export const failureJson = (input: string, error: { readonly code: ErrorCode; readonly message: string }): string =>
  `${oneLineJson({ input, error: { code: error.code, message: error.message } })}\n`
