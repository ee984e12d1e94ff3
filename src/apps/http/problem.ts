import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { errorTable, HearsayError, type ErrorCode } from '../../errors.js'

/** A failure as it is told over HTTP: RFC 9457. */
export interface Problem {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: ErrorCode | RequestFault
  /** Whether the same request may succeed later. */
  readonly retryable: boolean
}

/** What can be wrong with a request before the record is asked. */
export type RequestFault =
  | 'BODY_TOO_LARGE'
  | 'HOST_REFUSED'
  | 'METHOD_NOT_ALLOWED'
  | 'NO_SUCH_PAGE'
  | 'ORIGIN_REFUSED'
  | 'PRECONDITION_FAILED'
  | 'PRECONDITION_REQUIRED'
  | 'TOKEN_REFUSED'
  | 'TOO_BUSY'
  | 'TOO_MANY_REQUESTS'
  | 'TOOK_TOO_LONG'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'URL_TOO_LONG'
  | 'IDEMPOTENCY_KEY_REUSED'

const faults: Readonly<Record<RequestFault, { readonly status: number; readonly title: string; readonly retryable: boolean }>> = {
  BODY_TOO_LARGE: { status: 413, title: 'The body is too large', retryable: false },
  HOST_REFUSED: { status: 421, title: 'Not a name of this server', retryable: false },
  METHOD_NOT_ALLOWED: { status: 405, title: 'Not a method of this address', retryable: false },
  NO_SUCH_PAGE: { status: 404, title: 'No such page', retryable: false },
  ORIGIN_REFUSED: { status: 403, title: 'Asked for by another site', retryable: false },
  PRECONDITION_FAILED: { status: 412, title: 'It was changed meanwhile', retryable: false },
  PRECONDITION_REQUIRED: { status: 428, title: 'If-Match is missing', retryable: false },
  TOKEN_REFUSED: { status: 401, title: 'The token is missing or wrong', retryable: false },
  TOO_BUSY: { status: 503, title: 'Too much is asked at once', retryable: true },
  TOO_MANY_REQUESTS: { status: 429, title: 'Too many requests', retryable: true },
  TOOK_TOO_LONG: { status: 504, title: 'It took too long', retryable: true },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'Not a form that is read here', retryable: false },
  URL_TOO_LONG: { status: 414, title: 'The address is too long', retryable: false },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: 'The key was used for another request', retryable: false },
}

/** Everything that a problem can be. */
export const problemCodes: readonly Problem['code'][] = [...Object.keys(errorTable), ...Object.keys(faults)] as Problem['code'][]

/** The status that a problem is answered with. */
export const statusOf = (code: Problem['code']): number => (code in faults ? faults[code as RequestFault] : errorTable[code as ErrorCode]).status

/** A request that is refused before the record is asked. */
export class RefusedRequest extends Error {
  readonly fault: RequestFault
  /** What the answer tells a program beside its body: Allow, Retry-After, WWW-Authenticate. */
  readonly headers: Readonly<Record<string, string>>

  constructor(fault: RequestFault, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail)
    this.name = 'RefusedRequest'
    this.fault = fault
    this.headers = headers
  }
}

/** What a failure is told as. What is not one of hearsay's own is told without its words, which may hold paths. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof RefusedRequest) {
    const { status, title, retryable } = faults[error.fault]
    return { type: 'about:blank', title, status, detail: error.message, code: error.fault, retryable }
  }
  if (error instanceof HearsayError) {
    const { status, retryable } = errorTable[error.code]
    return { type: 'about:blank', title: titleOf(error.code), status, detail: error.message, code: error.code, retryable }
  }
  if (error instanceof HTTPException) return problemOf(refusalOf(error))
  return {
    type: 'about:blank',
    title: titleOf('UNEXPECTED'),
    status: 500,
    detail: 'Something went wrong inside hearsay; its own words are in the output of the server.',
    code: 'UNEXPECTED',
    retryable: false,
  }
}

/** What the router itself says of a body that cannot be read. */
const refusalOf = ({ status, message }: HTTPException): Error =>
  status === 415
    ? new RefusedRequest('UNSUPPORTED_MEDIA_TYPE', 'the body is in a form that is not read here: see Content-Type in /openapi.json')
    : new HearsayError('USAGE', message)

/** "RECORD_BUSY" as "Record busy". */
const titleOf = (code: ErrorCode): string => {
  const words = code.toLowerCase().replaceAll('_', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** A failure as application/problem+json. */
export const problemResponse = (context: Context, problem: Problem): Response =>
  context.json(problem, problem.status as ContentfulStatusCode, { 'content-type': 'application/problem+json' })
