import type { z } from '@hono/zod-openapi'
import { type Problem, problemCodes, statusOf } from '../problem.js'
import { problem } from '../schemas/problem.js'

/** What may go wrong with any request, whatever it asks for. */
const always: readonly Problem['code'][] = [
  'USAGE',
  'TOKEN_REFUSED',
  'NO_SUCH_PAGE',
  'BODY_TOO_LARGE',
  'URL_TOO_LONG',
  'HOST_REFUSED',
  'TOO_MANY_REQUESTS',
  'TOO_BUSY',
  'TOOK_TOO_LONG',
  'RECORD_BUSY',
  'RECORD_LOST',
  'RECORD_DAMAGED',
  'UNEXPECTED',
]

/** What may go wrong, beside that, with whatever writes. */
export const whereWritten: readonly Problem['code'][] = ['ORIGIN_REFUSED', 'RECORD_READ_ONLY', 'RECORD_FULL', 'UNSUPPORTED_MEDIA_TYPE']

interface Refusal {
  readonly description: string
  readonly content: { readonly 'application/problem+json': { readonly schema: z.ZodType<Problem> } }
}

/** What the socket itself refuses, before anybody has read it. */
const tooManyHeaders = { description: 'Address and headers have more than 16 KB' }

/** The answers of an operation that are problems, by their status: those given, and those of every operation. The type says nothing of them, because no operation returns one: all are thrown. */
export const refusals = (...codes: readonly Problem['code'][]): object => {
  const told = new Set([...codes, ...always])
  const answers: Record<number, Refusal | typeof tooManyHeaders> = { 431: tooManyHeaders }
  for (const code of problemCodes) {
    if (!told.has(code)) continue
    const status = statusOf(code)
    const before = answers[status]?.description
    answers[status] = {
      description: before === undefined ? code : `${before}, ${code}`,
      content: { 'application/problem+json': { schema: problem } },
    }
  }
  return answers
}
