import { z } from '@hono/zod-openapi'
import type { FoundRow, WhoRecord } from '../../../formats/found-row.js'
import type { KeptRecord } from '../../../formats/kept-record.js'
import type { StatementTime } from '../../../model/statement-time.js'
import type { Statement } from '../../../model/statement.js'
import { forms } from '../../../model/statement.js'
import { stances } from '../../../model/stance.js'
import { verifications } from '../../../model/verification.js'
import { actorReference } from './actor.js'
import { orNull } from './or-null.js'
import { fragments, span } from './span.js'

const time: z.ZodType<StatementTime> = z
  .object({
    earliest: z.string().nullable(),
    latest: z.string().nullable().openapi({ description: 'Not included' }),
    reason: z.string().openapi({ description: 'How the bounds were got, for people' }),
    mention: orNull(span),
  })
  .openapi('StatementTime')

const names = (description: string): z.ZodNullable<z.ZodString> => z.string().nullable().openapi({ description })

const fields = {
  id: z.string().openapi({ example: 's02f6a72314ef07ffb977' }),
  documentId: z.string(),
  source: orNull(fragments, 'Where the page names who says it'),
  cue: orNull(fragments, 'Where it tells that it is said'),
  content: fragments.openapi({ description: 'Where what is said stands' }),
  form: z.enum(forms).openapi({ description: 'All inside quote marks, none of it, or some' }),
  within: z.string().nullable().openapi({ description: 'The id of the statement that it stands inside' }),
  placedIn: z.enum(['title', 'caption', 'body', 'comment', 'citation']),
  confidence: z.number().min(0).max(1),
  quoted: z.array(span).openapi({ description: 'What of it stands inside quote marks: nothing else is a quote' }),
  modelId: z.string(),
  speakers: z.array(actorReference),
  addressees: z.array(actorReference),
  about: z.array(actorReference),
  via: z.array(actorReference).openapi({ description: 'Who stands between speaker and reader, nearest to the speaker first' }),
  stance: z.enum(stances),
  negated: z.boolean(),
  modal: z.boolean(),
  repeats: z.string().nullable(),
  saidAt: time,
  contentAt: orNull(time),
}

/** A statement as the machine read it or somebody repaired it, spans in UTF-16 code units. */
export const statement: z.ZodType<Statement> = z.object(fields).openapi('Statement')

const words = z.string().openapi({ description: 'What is said: the very words of the page, pieces joined with " … "' })
const verification = z.enum(verifications).openapi({ description: 'What somebody made of it; unchecked: as the machine read it' })

/** A statement as a document has it. */
export const keptStatement: z.ZodType<KeptRecord['statements'][number]> = z.object({ ...fields, words, verification }).openapi('KeptStatement')

const row = {
  ...fields,
  words,
  input: z.string().openapi({ description: "The page's address, else its document's id" }),
  url: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable().openapi({ description: 'YYYY-MM-DD or RFC 3339' }),
  sourceWords: names('The words of the source'),
  cueWords: names('The words of the cue'),
  speakerNames: names('Who says it; several joined with "; ", candidates for one with " or "'),
  speakerIds: names('Their ids, in the same order'),
  addresseeNames: names('To whom'),
  aboutNames: names('Whom it names'),
  viaNames: names('Who stands between'),
  saidEarliest: z.string().nullable(),
  saidLatest: z.string().nullable(),
  verification,
  superseded: z.boolean().openapi({ description: 'Whether a newer version of its page is kept' }),
}

/** A statement of the record with the particulars of its page. */
export const foundRow: z.ZodType<FoundRow> = z.object(row).openapi('FoundStatement')

/** One distinct statement, with the number of those that carry it. */
export const whoRow: z.ZodType<WhoRecord> = z
  .object({
    ...row,
    reports: z.int().openapi({ description: 'Documents that carry it in the whole record' }),
    origins: z.int().openapi({ description: 'Reports that do not depend on one another' }),
  })
  .openapi('DistinctStatement')
