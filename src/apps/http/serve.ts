import { serve as listen } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { HearsayRecord } from '../../open-record.js'
import { loadAssets } from '../web/index.js'
import { createApp } from './create-app.js'
import { createIngests } from './ingest/create-ingests.js'
import { lateFetcher } from './ingest/late-fetcher.js'

/** How a record is served. */
export interface ServeOptions {
  readonly record: HearsayRecord
  readonly version: string
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly onFailure: (error: unknown) => void
}

/** A server that listens. */
export interface Served {
  readonly url: string
  /** Takes no more requests, lets those under way end, and gives the port back. */
  readonly close: () => Promise<void>
}

/** Serves a record over HTTP. */
export const serve = ({ record, version, host, port, onFailure }: ServeOptions): Promise<Served> =>
  new Promise((resolve, reject) => {
    const ingests = createIngests({ record, fetcher: lateFetcher(version), onFailure })
    const app = createApp({ record, version, assets: loadAssets(), ingests, onFailure })
    const server = listen({ fetch: app.fetch, hostname: host, port }, ({ port: taken }: AddressInfo) => {
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
        close: async () => {
          // First: those who watch a page on its way are told that it stops, and go.
          await ingests.close()
          await new Promise<void>((done, failed) => server.close((error) => (error ? failed(error) : done())))
        },
      })
    })
    server.on('error', reject)
  })
