import { z } from '@hono/zod-openapi'

/** What a schema with a name describes, or null. (`nullable()` of such a one is described as both at once, which nothing is.) */
export const orNull = <Value>(schema: z.ZodType<Value>, description?: string): z.ZodType<Value | null> => {
  const either = z.union([schema, z.null()])
  return description === undefined ? either : either.openapi({ description })
}
