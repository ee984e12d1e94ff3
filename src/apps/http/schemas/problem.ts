import { z } from '@hono/zod-openapi'
import { type Problem, problemCodes } from '../problem.js'

/** A failure: RFC 9457. */
export const problem: z.ZodType<Problem> = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({ description: 'What, which value, and what to do' }),
    code: z.enum(problemCodes),
    retryable: z.boolean().openapi({ description: 'Whether the same request may succeed later' }),
  })
  .openapi('Problem')
