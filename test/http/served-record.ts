/** A record of hand-made readings, served at a socket of its own by what was built: no model, a real store, real connections. */
import { type HearsayRecord, openRecord } from 'hearsay/store'
import type * as Http from '../../src/apps/http/index.js'
import { type ToldPage, toldRecord } from '../fixtures/told-record.js'

export interface ServedRecord {
  readonly url: string
  readonly port: number
  readonly record: HearsayRecord
  /** What the server told of that was no failure of hearsay's own. */
  readonly failures: readonly unknown[]
  readonly close: () => Promise<void>
}

/** How it is served, beside what every test has. */
export type ServedAs = Partial<Pick<Http.ServeOptions, 'host' | 'token' | 'names' | 'limits'>>

/** A page with one statement. */
export const harbourPage: ToldPage = {
  text: '“The quay stays closed until Monday,” Ada Brel said.',
  told: [
    {
      source: ['Ada Brel'],
      cue: ['said'],
      content: ['“The quay stays closed until Monday,”'],
      quoted: ['The quay stays closed until Monday,'],
      form: 'direct',
    },
  ],
}

/** Serves pages; the limits are those of nobody but the test. */
export const servePages = async (pages: readonly ToldPage[] = [harbourPage], options: ServedAs = {}): Promise<ServedRecord> => {
  const told = await toldRecord(pages)
  const record = await openRecord(told.place)
  const failures: unknown[] = []
  const { serve } = (await import('../../dist/apps/http/index.js' as string)) as typeof Http
  const served = await serve({ record, version: 'test', host: '127.0.0.1', port: 0, onFailure: (error) => failures.push(error), ...options })
  return {
    url: served.url,
    port: Number(new URL(served.url).port),
    record,
    failures,
    close: async () => {
      await served.close()
      await record.close()
      await told.close()
    },
  }
}
