import { z } from 'zod'
import { stances } from '../../model/stance.js'
import { forms } from '../../model/statement.js'
import { verifications } from '../../model/verification.js'
import type { WhoQuery } from '../../model/who-query.js'

const words = (description: string): z.ZodOptional<z.ZodString> => z.string().max(1000).optional().describe(description)
const day = (description: string): z.ZodOptional<z.ZodString> => words(`${description}: YYYY-MM-DD, YYYY-MM or YYYY`)

/** The question of `search_statements`: the filters of `WhoQuery`. */
export const askedFilters: z.ZodType<WhoQuery> = z.object({
  speaker: words('Who says it: a name or an id, however the page calls them'),
  words: words('Words that the statement has, all of them; no query syntax'),
  to: words('To whom it was said'),
  about: words('Whom it names'),
  via: words('According to whom'),
  publisher: words('In which outlet'),
  stance: z.enum(stances).optional(),
  form: z.enum(forms).optional().describe('direct: quoted; indirect: paraphrased; mixed: partly quoted'),
  verified: z.enum(verifications).optional().describe('What somebody made of it'),
  since: day('Published on that day or later'),
  until: day('Published on that day or earlier'),
  saidSince: day('Possibly said on that day or later'),
  saidUntil: day('Possibly said on that day or earlier'),
  limit: z.number().int().min(1).max(100).optional().describe('Most statements; 20 where nothing is said'),
  after: words('`next` of the answer before, for more'),
})
