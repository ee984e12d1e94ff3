import { z } from '@hono/zod-openapi'
import type { Added } from '../../../model/added.js'
import { ingestStates } from '../../web/index.js'
import type { ToldIngest } from '../ingest/create-ingests.js'
import { note } from './document.js'
import { orNull } from './or-null.js'
import { problem } from './problem.js'

const many = z.int().min(0)

const added: z.ZodType<Added> = z
  .object({
    documentId: z.string(),
    outcome: z.enum(['added', 'new-version', 'known']),
    version: z.int().min(1),
    superseded: z.boolean(),
    statements: many,
    nearDuplicateOf: z.string().nullable(),
    sharesReading: z.boolean(),
    anchors: z
      .object({ exact: many, moved: many, normalised: many, ambiguous: many, missing: many })
      .nullable()
      .openapi({ description: 'Where the statements of the version before stand in this one, counted' }),
    notes: z.array(note),
  })
  .openapi('Added')

/** A page on its way into the record. */
export const ingest: z.ZodType<ToldIngest> = z
  .object({
    id: z.string(),
    what: z.string(),
    state: z.enum(ingestStates).openapi({ description: '`done` and `failed` are ends' }),
    ahead: many.openapi({ description: 'Pages whose turn comes before, its own included while it waits' }),
    askedAt: z.string(),
    added: orNull(added),
    problem: orNull(problem),
  })
  .openapi('Ingest')
