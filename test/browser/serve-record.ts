import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type HearsayRecord, openRecord } from 'hearsay/store'
import type * as Http from '../../src/apps/http/index.js'
import { keepNeighbours } from '../fixtures/two-neighbours.js'

/** A record of a test's own, served at an address of its own. */
export interface ServedRecord extends Pick<Http.Served, 'url'> {
  readonly record: HearsayRecord
  readonly close: () => Promise<void>
}

const story = join(import.meta.dirname, '../../examples/told-by-eight')

/** Serves the story told by eight outlets from what was built: the browser's scripts are only there. */
export const serveStory = (): Promise<ServedRecord> =>
  serveFilled(async (place) => {
    const record = await openRecord(place)
    for (const name of readdirSync(story)
      .filter((each) => each.endsWith('.html'))
      .sort())
      await record.add(
        { bytes: readFileSync(join(story, name)), format: 'auto', url: null, name, contentType: null, retrievedAt: null },
        { file: join(story, name) },
      )
    return record
  })

/** Serves two states that speak of each other over twenty months: no model reads them. */
export const serveNeighbours = (): Promise<ServedRecord> =>
  serveFilled(async (place) => {
    await keepNeighbours(place)
    return openRecord(place)
  })

const serveFilled = async (fill: (place: string) => Promise<HearsayRecord>): Promise<ServedRecord> => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-browser-'))
  const record = await fill(join(folder, 'record.db'))
  const { serve } = (await import('../../dist/apps/http/index.js' as string)) as typeof Http
  const served = await serve({
    record,
    version: 'test',
    host: '127.0.0.1',
    port: 0,
    onFailure: (error) => console.error(error),
  })
  return {
    url: served.url,
    record,
    close: async () => {
      await served.close()
      await record.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
