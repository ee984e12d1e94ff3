import { createHash } from 'node:crypto'
import { createFileOutput } from '../file-output.js'

/** A file that is written and summed up at once. */
export interface HashedFile {
  write(data: string | Uint8Array): Promise<void>
  /** Gives the file its name, and says what is in it. */
  finish(): Promise<{ readonly bytes: number; readonly sha256: string }>
  drop(): Promise<void>
}

/** Opens a file that is there under its name only when it is whole. Throws USAGE where it cannot be written. */
export const createHashedFile = async (path: string): Promise<HashedFile> => {
  const file = await createFileOutput(path)
  const hash = createHash('sha256')
  let bytes = 0
  return {
    write: async (data) => {
      const written = typeof data === 'string' ? Buffer.from(data) : data
      hash.update(written)
      bytes += written.length
      await file.write(written)
    },
    finish: async () => {
      await file.finish()
      return { bytes, sha256: hash.digest('hex') }
    },
    drop: () => file.drop(),
  }
}
