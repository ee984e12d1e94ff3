import { z } from '@hono/zod-openapi'
import type { DataPackage } from '../../../formats/data-package.js'
import type { Counts } from '../../../model/counts.js'
import { counts } from './counts.js'
import { orNull } from './or-null.js'

/** How much an export would write. */
export interface ExportCount {
  readonly rows: number
  readonly rowsAre: 'documents' | 'statements'
  readonly announcement: string
  readonly counts: Counts | null
}

/** See `ExportCount`. */
export const exportCount: z.ZodType<ExportCount> = z
  .object({
    rows: z.int(),
    rowsAre: z.enum(['documents', 'statements']),
    announcement: z.string().openapi({ description: 'The number in words' }),
    counts: orNull(counts, 'Null of documents, and of more than 100,000 statements'),
  })
  .openapi('ExportCount')

/** A description of exported files: https://datapackage.org/standard/data-package/. */
export const dataPackage: z.ZodType<DataPackage> = z
  .looseObject({ name: z.string(), resources: z.array(z.looseObject({ name: z.string(), path: z.string() })) })
  .openapi('DataPackage')
