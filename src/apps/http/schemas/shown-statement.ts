import { z } from '@hono/zod-openapi'
import type { FoundRow } from '../../../formats/found-row.js'
import type { StatementHistory } from '../../../model/corrected.js'
import { correction } from './log.js'
import { foundRow, statement } from './statement.js'

/** A statement with all that became of it. */
export type ShownStatement = Omit<StatementHistory, 'found'> & { readonly statement: FoundRow }

/** See `ShownStatement`. */
export const shownStatement: z.ZodType<ShownStatement> = z
  .object({
    statement: foundRow.openapi({ description: 'As it is now' }),
    original: statement.openapi({ description: 'As the machine read it; its spans are UTF-16 code units always' }),
    corrections: z.array(correction).openapi({ description: 'Earliest first; their spans are UTF-16 code units always' }),
  })
  .openapi('StatementHistory')
