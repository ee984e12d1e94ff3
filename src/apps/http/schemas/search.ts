import { z } from '@hono/zod-openapi'
import type { WhoRecord } from '../../../formats/found-row.js'
import type { WhoAnswer } from '../../../model/who-answer.js'
import { actorEntry } from './actor.js'
import { counts, extent } from './counts.js'
import { whoRow } from './statement.js'

/** The answer to a search: one page of distinct statements. */
export type SearchRecord = Omit<WhoAnswer, 'rows'> & { readonly rows: readonly WhoRecord[] }

/** See `SearchRecord`. */
export const searchRecord: z.ZodType<SearchRecord> = z
  .object({
    rows: z.array(whoRow),
    next: z.string().nullable().openapi({ description: '`after` of the next page; null where this one is the last. The Link header has its address' }),
    counts: counts.openapi({ description: 'Of all pages together' }),
    meant: z.record(z.string(), z.array(actorEntry)).openapi({ description: 'Whom the names asked for can mean, by option of the command line' }),
    searched: extent,
    droppable: z
      .array(z.object({ name: z.string(), value: z.string(), statements: z.int() }))
      .openapi({ description: 'Where nothing was found: filters to drop, the most rewarding first' }),
  })
  .openapi('Search')
