import { z } from '@hono/zod-openapi'
import type { OffsetUnit } from '../../../formats/offset-unit.js'
import { plainText } from './plain-text.js'

/** Ids as they are written: the description tells it, the record says it better where one is none. */
const ids = { statement: '^s[0-9a-f]{1,20}$', document: '^[ds][0-9a-f]{1,20}$' }

/** The name that something has in an address. */
export const inPath = <Name extends string>(
  name: Name,
  description: string,
  example: string,
  kind?: keyof typeof ids,
): z.ZodObject<{ [Key in Name]: z.ZodString }> =>
  z.object({
    [name]: plainText(1000, description)
      .min(1)
      .openapi({ param: { name, in: 'path' }, example, ...(kind === undefined ? {} : { pattern: ids[kind] }) }),
  } as { [Key in Name]: z.ZodString })

/** A number of a log in the path. */
export const numberInPath: z.ZodObject<{ number: z.ZodCoercedNumber }> = z.object({
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(Number.MAX_SAFE_INTEGER)
    .openapi({
      type: 'integer',
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'The number of an entry of the log',
      param: { name: 'number', in: 'path' },
      example: 1,
    }),
})

/** What offsets are counted in. */
export const offsets: z.ZodDefault<z.ZodEnum<{ [Unit in OffsetUnit]: Unit }>> = z
  .enum({ utf16: 'utf16', 'code-points': 'code-points' })
  .default('utf16')
  .openapi({ description: 'What offsets are counted in' })

/** Who changes something, and why: for the log. */
export const told: { readonly by: z.ZodOptional<z.ZodString>; readonly why: z.ZodOptional<z.ZodString> } = {
  by: plainText(2000, 'Who says so, for the log').optional(),
  why: plainText(2000, 'The reason, for the log').optional(),
}

/** The id of a statement in the path. */
export const statementInPath: z.ZodObject<{ id: z.ZodString }> = inPath('id', 'The id of a statement, or its beginning', 's02f6a72314ef07ffb977', 'statement')

/** The id of a document in the path. */
export const documentInPath: z.ZodObject<{ id: z.ZodString }> = inPath(
  'id',
  'The id of a document or of one of its statements, or the beginning of either',
  'd580f42f2e8d11a16375e',
  'document',
)

/** The body of what has nothing else to say. */
export const toldBody: z.ZodObject<typeof told, z.core.$strict> = z.strictObject(told).openapi('Told')
