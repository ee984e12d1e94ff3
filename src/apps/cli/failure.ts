import { type ErrorCode, HearsayError } from '../../errors.js'

/** A failure as it is printed. */
export interface Failure {
  readonly code: ErrorCode
  readonly message: string
}

/** What to say of anything that was thrown. Only a fault of hearsay itself is thrown without a code. */
export const describeFailure = (error: unknown): Failure => {
  if (error instanceof HearsayError) return { code: error.code, message: error.message }
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { code: 'UNEXPECTED', message: `${told}. This is a fault of hearsay: please report it with the page that brought it about` }
}

/** Failures after which no further input can be read or kept. */
export const endsTheRun = ({ code }: Failure): boolean =>
  code.startsWith('MODEL_') || code === 'RUNTIME_MISSING' || (code.startsWith('RECORD_') && code !== 'RECORD_BUSY')
