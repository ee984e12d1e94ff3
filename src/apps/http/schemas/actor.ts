import { z } from '@hono/zod-openapi'
import type { ActorEntry } from '../../../model/actor-entry.js'
import type { ActorReference } from '../../../model/actor-reference.js'
import type { ActorKind, Office } from '../../../model/actor.js'
import type { DocumentActor } from '../../../model/document-actor.js'
import { orNull } from './or-null.js'
import { span } from './span.js'

const kinds = ['person', 'organization', 'state', 'place', 'group', 'document', 'unnamed'] as const
const reasons = [
  'name',
  'earlier-name',
  'office-holder',
  'metonym',
  'pronoun',
  'nominal',
  'first-person',
  'publisher',
  'local-name',
  'role',
  'plural',
  'generic',
  'group',
  'document',
  'ambiguous',
  'unclear',
  'source-not-stated',
] as const

/** What an actor is. */
export const actorKind: z.ZodType<ActorKind> = z.enum(kinds).openapi('ActorKind')

const country = z.string().nullable().openapi({ description: 'ISO 3166-1 alpha-3' })
const sameAs = z.array(z.string()).openapi({ description: 'Addresses of the same actor elsewhere' })

/** Somebody that a statement names, or means. */
export const actorReference: z.ZodType<ActorReference> = z
  .object({
    actor: z.string().nullable().openapi({ description: 'The id; null for a name that only the page knows, and where nobody can be named' }),
    name: z.string(),
    kind: actorKind,
    country,
    sameAs,
    mention: orNull(span, 'The words of the page that it rests on. In a list, those with the same mention are candidates for one'),
    reason: z.enum(reasons),
    confidence: z.number().min(0).max(1),
  })
  .openapi('ActorReference')

/** An actor as the record tells it from others. */
export const actorEntry: z.ZodType<ActorEntry> = z
  .object({
    key: z.string().openapi({ description: 'The id; of one without an id "name:" and the folded name', example: 'name:maren oldacre' }),
    id: z.string().nullable(),
    name: z.string(),
    kind: actorKind,
    country,
    sameAs,
    names: z.array(z.string()).openapi({ description: 'Forms by which it is found, folded' }),
  })
  .openapi('Actor')

/** An office held for a time. */
export const office: z.ZodType<Office> = z
  .object({
    title: z.string(),
    country,
    organization: z.string().nullable(),
    from: z.string().nullable().openapi({ description: 'First day as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD' }),
    to: z.string().nullable().openapi({ description: 'Last day, likewise' }),
  })
  .openapi('Office')

/** An actor as one document has it. */
export const documentActor: z.ZodType<DocumentActor> = z
  .object({
    id: z.string().nullable(),
    name: z.string(),
    kind: actorKind,
    country,
    sector: z.string().nullable().openapi({ description: 'PLOVER sector' }),
    sameAs,
    offices: z.array(office),
    mentions: z.array(span),
  })
  .openapi('DocumentActor')
