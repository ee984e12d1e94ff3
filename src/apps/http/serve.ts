import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HearsayRecord } from '../../open-record.js'
import { loadAssets } from '../web/index.js'
import { createApp } from './create-app.js'
import { createAccess } from './guard/access.js'
import { bracketed } from './guard/check-host.js'
import { defaultLimits, type Limits } from './guard/limits.js'
import { createIngests } from './ingest/create-ingests.js'
import { lateFetcher } from './ingest/late-fetcher.js'
import { listen } from './listen.js'
import { createMetrics } from './metrics/create-metrics.js'
import { stopperOf } from './stop-server.js'
import type { AnsweredRequest } from './tell-request.js'

/** How a record is served. */
export interface ServeOptions {
  readonly record: HearsayRecord
  readonly version: string
  /** The address to listen at; what is not this machine's own needs a token. */
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  /** What whoever asks must show; null or not given: nothing. */
  readonly token?: string | null
  /** Further names that the server is known by, each with its port, or without one for any. */
  readonly names?: readonly string[]
  readonly limits?: Partial<Limits>
  readonly onFailure: (error: unknown) => void
  readonly onRequest?: (request: AnsweredRequest) => void
}

/** A server that listens. */
export interface Served {
  readonly url: string
  /** Takes no more requests, lets those under way end, and gives the port back. */
  readonly close: () => Promise<void>
}

/** Serves a record over HTTP. Throws USAGE where it cannot listen there. */
export const serve = async (options: ServeOptions): Promise<Served> => {
  const { version, host, port, token = null, names = [], onFailure, onRequest } = options
  const limits = { ...defaultLimits, ...options.limits }
  const metrics = createMetrics()
  const record = metrics.counting(options.record)
  const ingests = createIngests({ record, fetcher: lateFetcher(version), onFailure })
  const app = createApp({
    record,
    version,
    assets: loadAssets(),
    ingests,
    onFailure,
    onRequest,
    guard: { limits, names: { own: host, further: names }, access: token === null ? null : createAccess(token) },
    metrics,
  })
  const server = createAdaptorServer({
    fetch: async (request, bindings) => {
      const response = await app.fetch(request, bindings)
      if (response.headers.get('content-type')?.startsWith('text/event-stream')) stopper.goesOn((bindings as HttpBindings).outgoing)
      return response
    },
    serverOptions: {
      requestTimeout: limits.arriveWithin,
      headersTimeout: Math.min(10_000, limits.arriveWithin),
      connectionsCheckingInterval: 1000,
    },
  }) as Server
  server.maxConnections = limits.connections
  const stopper = stopperOf(server)
  await listen(server, host, port)
  return {
    url: `http://${bracketed(host)}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      // First: those who watch a page on its way are told that it stops, and go.
      await ingests.close()
      await stopper.stop()
    },
  }
}
