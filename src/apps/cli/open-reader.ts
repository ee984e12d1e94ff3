import type { Reader, ReaderOptions } from '../../create-reader.js'
import type { Page } from '../../model/page.js'
import type { Reading } from '../../model/reading.js'

/** A reader that loads its model when the first page is there. */
export interface LateReader {
  read(page: Page, signal: AbortSignal): Promise<Reading>
  close(): Promise<void>
}

/** A missing file is told of without waiting for the model. */
export const openReader = (options: ReaderOptions): LateReader => {
  let opened: Promise<Reader> | null = null
  const open = async (): Promise<Reader> => {
    const { createReader } = await import('../../create-reader.js')
    return createReader(options)
  }
  return {
    read: async (page, signal) => {
      opened ??= open()
      return (await opened).read(page, { signal })
    },
    close: async () => {
      const reader = await opened?.catch(() => null)
      await reader?.close()
    },
  }
}
