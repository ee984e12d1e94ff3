/** One table, code -> what it means at the doors: may the same call succeed later, which HTTP status, which exit code. */
export const errorTable = {
  ADDRESS_REFUSED: { retryable: false, status: 403, exit: 5 },
  ALREADY_STOPPED: { retryable: false, status: 409, exit: 1 },
  ANNOTATIONS_DAMAGED: { retryable: false, status: 422, exit: 1 },
  BINARY_INPUT: { retryable: false, status: 415, exit: 1 },
  EMPTY_INPUT: { retryable: false, status: 422, exit: 1 },
  EXTRACTION_TIMEOUT: { retryable: false, status: 422, exit: 1 },
  FETCH_FAILED: { retryable: true, status: 502, exit: 1 },
  FORGOTTEN: { retryable: false, status: 410, exit: 5 },
  INPUT_TOO_LARGE: { retryable: false, status: 413, exit: 1 },
  INTERRUPTED: { retryable: true, status: 499, exit: 130 },
  MODEL_DAMAGED: { retryable: false, status: 500, exit: 1 },
  MODEL_MISMATCH: { retryable: false, status: 500, exit: 1 },
  MODEL_MISSING: { retryable: false, status: 500, exit: 1 },
  NOTHING_FOUND: { retryable: false, status: 404, exit: 4 },
  NOT_FOUND: { retryable: false, status: 404, exit: 1 },
  NO_PAGES: { retryable: false, status: 404, exit: 1 },
  RECORD_BUSY: { retryable: true, status: 503, exit: 1 },
  RECORD_DAMAGED: { retryable: false, status: 500, exit: 1 },
  RECORD_FULL: { retryable: true, status: 507, exit: 1 },
  RECORD_LOST: { retryable: true, status: 503, exit: 1 },
  RECORD_MISSING: { retryable: false, status: 404, exit: 1 },
  RECORD_NEWER: { retryable: false, status: 500, exit: 1 },
  RECORD_NOT_ONE: { retryable: false, status: 500, exit: 1 },
  RECORD_READ_ONLY: { retryable: false, status: 403, exit: 1 },
  REGISTER_DAMAGED: { retryable: false, status: 500, exit: 1 },
  REGISTER_MISSING: { retryable: false, status: 500, exit: 1 },
  ROBOTS_REFUSED: { retryable: false, status: 403, exit: 5 },
  RUNTIME_MISSING: { retryable: false, status: 500, exit: 1 },
  SPAN_MISMATCH: { retryable: false, status: 500, exit: 1 },
  TEXT_TOO_LONG: { retryable: false, status: 413, exit: 1 },
  UNEXPECTED: { retryable: false, status: 500, exit: 1 },
  UNREADABLE_INPUT: { retryable: true, status: 400, exit: 1 },
  USAGE: { retryable: false, status: 400, exit: 2 },
} as const

export type ErrorCode = keyof typeof errorTable

/** A failure with a code. The message says what, which value, and what to do. */
export class HearsayError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'HearsayError'
    this.code = code
  }
}
