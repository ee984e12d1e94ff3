/** The pages of a record of hand-made readings, asked for without a socket and without a browser. */
import { parseHTML } from 'linkedom'
import { createApp } from '../../src/apps/http/create-app.js'
import { createIngests } from '../../src/apps/http/ingest/create-ingests.js'
import { type HearsayRecord, openRecord } from '../../src/open-record.js'
import { type ToldPage, toldRecord } from '../fixtures/told-record.js'

/** What came back, and the page in it. */
export interface AskedPage {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly document: Document
}

export interface AskedPages {
  readonly record: HearsayRecord
  /** What went wrong that was no failure of hearsay's own. */
  readonly failures: readonly unknown[]
  readonly ask: (address: string, init?: RequestInit) => Promise<AskedPage>
  readonly add: (page: ToldPage) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** The site asks nothing of its scripts and styles but where they are. */
const assets = { hrefOf: (source: string): string => `/assets/${source}`, find: (): null => null }

export const askPages = async (pages: readonly ToldPage[]): Promise<AskedPages> => {
  const told = await toldRecord(pages)
  const record = await openRecord(told.place)
  const failures: unknown[] = []
  const onFailure = (error: unknown): void => void failures.push(error)
  const ingests = createIngests({ record, fetcher: () => Promise.reject(new Error('nothing is fetched')), onFailure })
  const app = createApp({ record, version: 'test', assets, ingests, onFailure })
  return {
    record,
    failures,
    add: told.add,
    ask: async (address, init = {}) => {
      const answer = await app.request(address, { ...init, headers: { accept: 'text/html', host: 'localhost', ...init.headers } })
      const text = await answer.text()
      return { status: answer.status, headers: answer.headers, text, document: parseHTML(text).document as unknown as Document }
    },
    close: async () => {
      await ingests.close()
      await record.close()
      await told.close()
    },
  }
}
