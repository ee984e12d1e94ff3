import { z } from '@hono/zod-openapi'
import { plainText } from './plain-text.js'

/** See `limit`. */
export type Limit = z.ZodDefault<z.ZodCoercedNumber>

/** See `after`. */
export type After = z.ZodOptional<z.ZodString>

/** Most rows of one page of a list. */
export const limit = (most: number, usual: number): Limit =>
  z.coerce.number().int().min(1).max(most).default(usual).openapi({ type: 'integer', minimum: 1, maximum: most, description: 'Most rows of one page' })

/** Where a page of a list begins. */
export const after: After = plainText(100, '`next` of the page before').openapi({ pattern: '^[0-9a-z]{1,11}$' }).optional()

/** For the page after this one. */
export const next: z.ZodNullable<z.ZodString> = z
  .string()
  .nullable()
  .openapi({ description: '`after` of the next page; null where this one is the last. The Link header has its address' })
