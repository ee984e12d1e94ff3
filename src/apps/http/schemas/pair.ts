import { z } from '@hono/zod-openapi'
import type { DirectionRecord, PairRecord, SideRecord } from '../../../formats/pair-csv.js'
import type { CorrectedCount, PairPeriod } from '../../../model/pair-answer.js'
import { actorKind } from './actor.js'
import { estimate } from './counts.js'
import { maybe } from './maybe.js'

const many = z.int().min(0)

const corrected: z.ZodType<CorrectedCount | null> = z
  .object({ statements: z.number(), low: z.number(), high: z.number() })
  .nullable()
  .openapi('CorrectedCount', { description: 'The count set right by the random sample; null: fewer than 30 of its kind were reviewed' })

const side: z.ZodType<SideRecord> = z
  .object({
    id: z.string().nullable(),
    key: z.string(),
    name: z.string(),
    kind: actorKind,
    iso: z.string().nullable().openapi({ description: 'ISO 3166-1 alpha-3' }),
    cow: z.string().nullable().openapi({ description: 'Correlates of War' }),
  })
  .openapi('PairSide')

const period: z.ZodType<PairPeriod> = z
  .object({
    period: z.string().openapi({ description: 'YYYY-MM or YYYY' }),
    from: z.string(),
    to: z.string(),
    statements: many,
    silences: many,
    reports: many,
    origins: many,
    quoted: many,
    paraphrased: many,
    placedByPublication: many,
    documents: many.openapi({ description: '0: nothing was read in the period, which is not that nothing was said' }),
    publishers: many,
    shareReviewed: z.number().min(0).max(1).nullable(),
    corrected: maybe(corrected),
  })
  .openapi('PairPeriod')

const direction: z.ZodType<DirectionRecord> = z
  .object({
    from: z.string(),
    to: z.string(),
    periods: z.array(period),
    spanning: z
      .array(
        z.object({
          id: z.string(),
          words: z.string(),
          earliest: z.string().nullable(),
          latest: z.string().nullable(),
          publisher: z.string().nullable(),
          publishedAt: z.string().nullable(),
          input: z.string(),
        }),
      )
      .openapi({ description: 'Statements in no period: when they were said is not known so exactly' }),
    statements: many,
    reports: many,
    origins: many,
    precision: estimate,
    corrected: maybe(corrected),
  })
  .openapi('PairDirection')

/** What two actors say of each other: what `hearsay pair --json` prints. */
export const pairRecord: z.ZodType<PairRecord> = z
  .object({ a: side, b: side, by: z.enum(['month', 'year']), rule: z.string(), directions: z.array(direction) })
  .openapi('Pair')
