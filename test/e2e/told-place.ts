import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ToldPage, toldRecord } from '../fixtures/told-record.js'
import { type Run, hearsay } from './run-hearsay.js'

/** A record that was made by hand through the library, as the command is run on it. */
export interface ToldPlace {
  readonly place: string
  run(...args: readonly string[]): Promise<Run>
  drop(): void
}

/** Makes one of these pages. */
export const toldPlace = async (pages: readonly ToldPage[]): Promise<ToldPlace> => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay told '))
  const place = join(folder, 'hearsay.db')
  const { close } = await toldRecord(pages, async () => ({ place, remove: async () => undefined }))
  await close()
  return {
    place,
    run: (...args) => hearsay(args, { cwd: folder }),
    drop: () => rmSync(folder, { recursive: true, force: true }),
  }
}
