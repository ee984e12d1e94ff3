import { z } from '@hono/zod-openapi'
import type { LogRecord } from '../../../formats/log-list.js'
import type { Correction, CorrectionChange } from '../../../model/correction.js'
import type { IdentityChange, IdentityChangeKind } from '../../../model/identity-change.js'
import { forms } from '../../../model/statement.js'
import { actorReference } from './actor.js'
import { orNull } from './or-null.js'
import { fragments, span } from './span.js'

const logged = {
  number: z.int().min(1).openapi({ description: 'Greater is later; unique in its log' }),
  at: z.string().openapi({ description: 'RFC 3339' }),
  by: z.string().nullable(),
  why: z.string().nullable(),
}

const undo = z.object({ kind: z.literal('undo'), of: z.int() })

const correctionChange: z.ZodType<CorrectionChange> = z
  .union([
    z.object({ kind: z.enum(['right', 'wrong']) }),
    z.object({ kind: z.literal('speaker'), speakers: z.array(actorReference) }),
    z.object({ kind: z.enum(['source', 'cue']), spans: orNull(fragments) }),
    z.object({ kind: z.literal('content'), spans: fragments }),
    z.object({ kind: z.literal('form'), form: z.enum(forms) }),
    undo,
  ])
  .openapi('CorrectionChange')

const correctionFields = {
  ...logged,
  statementId: z.string(),
  drawn: z.enum(['random', 'uncertain', 'impact']).nullable().openapi({ description: 'How the reviewer came to it; null: by itself' }),
  change: correctionChange,
}

/** One entry of the log of repairs. */
export const correction: z.ZodType<Correction> = z.object(correctionFields).openapi('Correction')

const identityChangeKind: z.ZodType<IdentityChangeKind> = z
  .union([
    z.object({ kind: z.literal('merge'), from: z.string(), into: z.string() }),
    z.object({ kind: z.literal('split'), key: z.string(), statementIds: z.array(z.string()), as: z.object({ key: z.string(), name: z.string() }) }),
    z.object({ kind: z.literal('not-same'), one: z.string(), other: z.string() }),
    undo,
  ])
  .openapi('IdentityChangeKind')

const identityFields = { ...logged, change: identityChangeKind }

/** One entry of the log of identities. */
export const identityChange: z.ZodType<IdentityChange> = z.object(identityFields).openapi('IdentityChange')

/** An entry of the three logs: what `hearsay log --json` prints. */
export const logRecord: z.ZodType<LogRecord> = z
  .union([
    z.object({ of: z.literal('statement'), ...correctionFields }),
    z.object({ of: z.literal('actor'), ...identityFields }),
    z.object({ of: z.literal('paragraph'), ...logged, documentId: z.string(), span, missed: z.int(), seed: z.string() }),
  ])
  .openapi('LogEntry')
