import { z } from '@hono/zod-openapi'

/** Words from outside that are kept or looked for: at most so long, whole characters only, and none that ends a text in other programs. */
export const plainText = (longest: number, description: string): z.ZodString =>
  z
    .string()
    .max(longest)
    .refine((text) => !/\u0000|\p{Surrogate}/u.test(text), 'it holds U+0000 or half a character')
    .openapi({ description })
