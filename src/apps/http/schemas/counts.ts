import { z } from '@hono/zod-openapi'
import type { Counts } from '../../../model/counts.js'
import type { Estimate } from '../../../model/estimate.js'
import type { FacetCount } from '../../../model/facet.js'
import type { RecordExtent } from '../../../model/record-extent.js'

const many = z.int().min(0)

/** The three numbers, and the silences beside them. */
export const counts: z.ZodType<Counts> = z
  .object({
    statements: many.openapi({ description: 'Distinct statements' }),
    silences: many.openapi({ description: 'Distinct silences ("declined to say"), never among the statements' }),
    reports: many.openapi({ description: 'Documents that carry either' }),
    origins: many.openapi({ description: 'Reports that do not depend on one another' }),
  })
  .openapi('Counts')

/** How much was searched. */
export const extent: z.ZodType<RecordExtent> = z
  .object({
    documents: many,
    statements: many,
    passages: many,
    publishers: z.array(z.string()),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    undated: many,
  })
  .openapi('Extent', { description: 'How much the record holds: what a search that finds nothing has searched' })

/** A share found in a random sample, with its interval. */
export const estimate: z.ZodType<Estimate> = z
  .object({
    reviewed: many,
    right: many,
    share: z.number().min(0).max(1).nullable(),
    low: z.number().min(0).max(1),
    high: z.number().min(0).max(1),
  })
  .openapi('Estimate', { description: 'A share found in a random sample, with its 95 % interval (Wilson 1927)' })

/** A value of a field and how many distinct statements have it. */
export const facetCount: z.ZodType<FacetCount> = z.object({ value: z.string(), name: z.string(), statements: many }).openapi('FacetCount')
