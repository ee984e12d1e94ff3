import type { z } from '@hono/zod-openapi'

/** What may be left out, and is never undefined. (`exactOptional()` says the same, but is described as what must be there.) */
export const maybe = <Value>(schema: z.ZodType<Value>): z.ZodExactOptional<z.ZodType<Value>> =>
  schema.optional() as unknown as z.ZodExactOptional<z.ZodType<Value>>
