import { z } from '@hono/zod-openapi'
import type { ReviewReport } from '../../../model/review-report.js'
import { estimate } from './counts.js'

/** What the reviews tell of the reading: what `hearsay review --report --json` prints. */
export const reviewReport: z.ZodType<ReviewReport> = z
  .object({
    reviewed: z.int(),
    precision: z.object({ whole: estimate, parts: z.object({ speaker: estimate, source: estimate, cue: estimate, content: estimate, form: estimate }) }),
    recall: z.object({
      reviewed: z.int(),
      right: z.int(),
      share: z.number().nullable(),
      low: z.number(),
      high: z.number(),
      paragraphs: z.int(),
    }),
    agreements: z.array(z.object({ one: z.string(), other: z.string(), both: z.int(), agreed: z.number(), kappa: z.number().nullable() })),
  })
  .openapi('ReviewReport')
