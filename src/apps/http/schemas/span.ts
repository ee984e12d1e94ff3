import { z } from '@hono/zod-openapi'
import type { Fragments, Span } from '../../../model/span.js'

const offset = z.int().min(0)

/** A stretch of a document's text. */
export const span: z.ZodType<Span> = z
  .object({ start: offset, end: offset })
  .openapi('Span', { description: 'A stretch of the text: UTF-16 code units from 0, the end not included. With `offsets=code-points` Unicode code points.' })

/** Stretches in the order of the text. That there is at least one is no part of the type that zod can make. */
export const fragments: z.ZodType<Fragments> = z
  .array(span)
  .min(1)
  .max(100)
  .openapi('Fragments', { description: 'Stretches in the order of the text, not overlapping' }) as unknown as z.ZodType<Fragments>
