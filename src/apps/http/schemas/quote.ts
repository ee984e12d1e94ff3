import { z } from '@hono/zod-openapi'
import type { CheckRecord, HitRecord } from '../../../formats/check-json.js'
import type { TraceRecord } from '../../../formats/trace-json.js'
import type { QuoteFinding } from '../../../model/quote-answer.js'
import type { QuoteDifference, QuoteDifferenceKind, QuoteRelation } from '../../../model/quote-difference.js'
import { actorEntry } from './actor.js'
import { counts, extent } from './counts.js'
import { orNull } from './or-null.js'
import { span } from './span.js'
import { foundRow } from './statement.js'

const kinds: readonly QuoteDifferenceKind[] = ['shortened', 'added', 'number', 'negation', 'hedge', 'tense', 'name', 'normalised', 'other']
const relations: readonly QuoteRelation[] = ['same', 'altered', 'different']
const findings: readonly HitRecord['finding'][] = ['verbatim', 'other-speaker', 'unattributed', 'paraphrase', 'headline', 'altered']
const allFindings: readonly QuoteFinding[] = [...findings, 'not-found']

const difference: z.ZodType<QuoteDifference> = z
  .object({ kind: z.enum(kinds), left: span, right: span, leftWords: z.string(), rightWords: z.string() })
  .openapi('QuoteDifference', { description: 'A place at which two wordings differ, in UTF-16 code units of each' })

const comparison = {
  relation: z.enum(relations),
  differences: z.array(difference),
  likeness: z.number().min(0).max(1).openapi({ description: 'The share of words that both have, in the same order' }),
}

const hit: z.ZodType<HitRecord> = z
  .object({
    finding: z.enum(findings),
    ...comparison,
    documentId: z.string(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
    retrievedAt: z.string().nullable(),
    superseded: z.boolean(),
    start: z.int().min(0),
    end: z.int().min(0),
    words: z.string(),
    statement: orNull(foundRow),
  })
  .openapi('QuoteHit')

/** The answer to "did they really say that?": what `hearsay check --json` prints. */
export const checkRecord: z.ZodType<CheckRecord> = z
  .object({
    quote: z.string(),
    by: z.array(actorEntry).nullable().openapi({ description: 'Whom the speaker asked for can mean' }),
    finding: z.enum(allFindings),
    verdict: z.string().openapi({ description: 'The finding in a sentence' }),
    counts: z.object({ reports: z.int(), origins: z.int() }),
    hits: z.array(hit).openapi({ description: 'Best finding first, within one the earliest publication first' }),
    searched: extent,
  })
  .openapi('Check')

/** The reports that carry a statement and how its words changed: what `hearsay trace --json` prints. */
export const traceRecord: z.ZodType<TraceRecord> = z
  .object({
    asked: z.string(),
    variants: z.array(
      z.object({
        words: z.string().nullable(),
        from: z
          .object({ variant: z.int(), ...comparison })
          .nullable()
          .openapi({ description: 'The earlier wording that it is nearest to, by its number from 0; null for the earliest' }),
        reports: z.array(orNull(foundRow)),
      }),
    ),
    counts,
  })
  .openapi('Trace')
