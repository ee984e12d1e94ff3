import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { HearsayError } from '../../errors.js'

/** A file that is there under its name only when it is whole. */
export interface FileOutput {
  write(data: string | Uint8Array): Promise<void>
  /** Gives the file its name. */
  finish(): Promise<void>
  /** Removes what was not finished; nothing after `finish`. */
  drop(): Promise<void>
}

/** Opens a file beside the one that it becomes. Throws USAGE where it cannot be written. */
export const createFileOutput = async (path: string): Promise<FileOutput> => {
  const growing = `${path}.part-${process.pid}`
  const failed = (error: unknown): HearsayError =>
    new HearsayError('USAGE', `'${path}' cannot be written: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  let file: FileHandle
  try {
    file = await open(growing, 'wx')
  } catch (error) {
    throw failed(error)
  }
  let isOpen = true
  const close = async (): Promise<void> => {
    if (isOpen) await file.close()
    isOpen = false
  }
  return {
    write: async (data) => {
      try {
        await file.writeFile(data)
      } catch (error) {
        throw failed(error)
      }
    },
    finish: async () => {
      try {
        await file.sync()
        await close()
        await rename(growing, path)
      } catch (error) {
        throw failed(error)
      }
    },
    drop: async () => {
      await close()
      await rm(growing, { force: true })
    },
  }
}
