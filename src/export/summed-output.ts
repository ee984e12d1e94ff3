import { createHash } from 'node:crypto'
import type { ExportSink } from './export-sink.js'

/** What goes to a sink, counted and summed up on its way. */
export interface SummedOutput {
  write(data: string | Uint8Array): Promise<void>
  /** What has been written until now, once. */
  sum(): { readonly bytes: number; readonly sha256: string }
}

/** Sums up what a sink takes. */
export const sumFor = (sink: Pick<ExportSink, 'write'>): SummedOutput => {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    write: async (data) => {
      const written = typeof data === 'string' ? Buffer.from(data) : data
      hash.update(written)
      bytes += written.length
      await sink.write(written)
    },
    sum: () => ({ bytes, sha256: hash.digest('hex') }),
  }
}
