import { z } from '@hono/zod-openapi'
import { type Stance, stances } from '../../../model/stance.js'
import { type Form, forms } from '../../../model/statement.js'
import { type Verification, verifications } from '../../../model/verification.js'
import type { NamedFilter } from '../../../model/who-query.js'
import { type Limit, limit, type After, after } from './list-page.js'
import { plainText } from './plain-text.js'

/** So long may a filter be. */
const longest = 1000

type Words = z.ZodOptional<z.ZodString>
type OneOf<Value extends string> = z.ZodOptional<z.ZodEnum<{ [Key in Value]: Key }>>

const words = (description: string): Words => plainText(longest, description).optional()
const day = (description: string): Words =>
  plainText(longest, `${description}: YYYY-MM-DD, YYYY-MM or YYYY`).openapi({ pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' }).optional()

/** A flag of an address: true, 1, false, 0. */
export const flag = (description: string): z.ZodOptional<z.ZodType<boolean, string>> =>
  z
    .stringbool({ truthy: ['true', '1', ''], falsy: ['false', '0'], case: 'sensitive' })
    .openapi({ type: 'boolean', description })
    .optional()

type WhoFilters = Readonly<Record<Exclude<NamedFilter, 'stance' | 'form' | 'verified'>, Words>> & {
  readonly stance: OneOf<Stance>
  readonly form: OneOf<Form>
  readonly verified: OneOf<Verification>
} & Readonly<Record<'allVersions' | 'rejected', z.ZodOptional<z.ZodType<boolean, string>>>>

/** The filters of a search, as parameters of an address: those of `WhoQuery`, by the same names. */
export const whoFilters: WhoFilters = {
  speaker: plainText(longest, 'Who says it: a name or an id, however the page calls them').openapi({ example: 'Oldacre' }).optional(),
  words: words('Words that the statement has, all of them'),
  to: words('To whom it was said'),
  about: words('Whom it names'),
  via: words('According to whom'),
  publisher: words('In which outlet'),
  stance: z.enum(stances).optional(),
  form: z.enum(forms).optional(),
  verified: z.enum(verifications).optional(),
  since: day('Published on that day or later'),
  until: day('Published on that day or earlier'),
  saidSince: day('Possibly said on that day or later'),
  saidUntil: day('Possibly said on that day or earlier'),
  allVersions: flag('Also what only older versions of pages say'),
  rejected: flag('Also what somebody judged wrong'),
}

/** A search as parameters of an address, one page of it. */
export const whoQuery: z.ZodObject<WhoFilters & { readonly limit: Limit; readonly after: After }, z.core.$strict> = z.strictObject({
  ...whoFilters,
  limit: limit(200, 20),
  after,
})
