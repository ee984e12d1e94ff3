import { z } from '@hono/zod-openapi'
import type { ActorCard, Share } from '../../../model/actor-card.js'
import type { FilterEstimate } from '../../../model/review-report.js'
import { actorEntry, office } from './actor.js'
import { counts, estimate, facetCount } from './counts.js'

const filterEstimate: z.ZodType<FilterEstimate> = z
  .object({ statements: z.int(), reviewed: z.int(), precision: estimate, whole: estimate })
  .openapi('FilterEstimate', { description: 'How far what was found can be believed, by the random sample' })

const share: z.ZodType<Share> = z
  .object({ counts, estimate: filterEstimate, months: z.array(facetCount).openapi({ description: 'Months with the most statements, by publication' }) })
  .openapi('Share')

/** An actor as the record knows it: what `hearsay actor --json` prints. */
export const actorCard: z.ZodType<ActorCard> = z
  .object({
    actor: actorEntry,
    merged: z.array(actorEntry),
    notSame: z.array(actorEntry),
    offices: z.array(office),
    says: share,
    saidAbout: share,
    saidTo: share,
  })
  .openapi('ActorCard')
