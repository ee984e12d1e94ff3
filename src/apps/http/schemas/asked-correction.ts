import { z } from '@hono/zod-openapi'
import type { FoundRow } from '../../../formats/found-row.js'
import type { Correction, Drawn } from '../../../model/correction.js'
import { forms } from '../../../model/statement.js'
import type { AskedChange, Told } from '../../../record/index.js'
import { orNull } from './or-null.js'
import { told } from './parameters.js'
import { correction } from './log.js'
import { plainText } from './plain-text.js'
import { fragments } from './span.js'
import { foundRow } from './statement.js'

const change: z.ZodType<AskedChange> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('right') }).openapi({ description: 'It is right as it stands' }),
    z.strictObject({ kind: z.literal('wrong') }).openapi({ description: 'It is no statement' }),
    z
      .strictObject({
        kind: z.literal('speaker'),
        names: z.array(plainText(500, 'A name, an id or a key')).max(20).openapi({ description: 'Who says it; empty: nobody that the page names' }),
      })
      .openapi({ description: 'Others say it' }),
    z.strictObject({ kind: z.literal('source'), spans: orNull(fragments) }).openapi({ description: 'The source stands elsewhere; null: nowhere' }),
    z.strictObject({ kind: z.literal('cue'), spans: orNull(fragments) }).openapi({ description: 'The cue stands elsewhere; null: nowhere' }),
    z.strictObject({ kind: z.literal('content'), spans: fragments }).openapi({ description: 'The content stands elsewhere' }),
    z.strictObject({ kind: z.literal('form'), form: z.enum(forms) }).openapi({ description: 'The form is another' }),
  ])
  .openapi('AskedChange', { description: 'What is to be changed; spans in UTF-16 code units of the document' })

/** A repair that is asked for. */
export type AskedCorrection = Told & { readonly change: AskedChange; readonly drawn?: Drawn | undefined }

/** See `AskedCorrection`. */
export const askedCorrection: z.ZodType<AskedCorrection> = z
  .strictObject({
    change,
    ...told,
    drawn: z
      .enum(['random', 'uncertain', 'impact'])
      .nullable()
      .optional()
      .openapi({ description: 'How the reviewer came to it; only what was drawn at random tells how often the machine errs' }),
  })
  .openapi('AskedCorrection', { example: { change: { kind: 'speaker', names: ['Maren Oldacre'] }, by: 'anna', why: 'named in the caption' } })

/** What became of a statement that was repaired. */
export interface CorrectedRecord {
  readonly correction: Correction
  readonly statement: FoundRow
}

/** See `CorrectedRecord`. */
export const corrected: z.ZodType<CorrectedRecord> = z.object({ correction, statement: foundRow }).openapi('Corrected')
