import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { HearsayRecord } from '../../../open-record.js'

/** What is counted of a server, for Prometheus. */
export interface Metrics {
  /** Counts requests by method, route and status, and how long they took. */
  readonly observe: MiddlewareHandler
  /** The same record; how much it holds is told, and pages that are added to it are counted. */
  readonly counting: (record: HearsayRecord) => HearsayRecord
  /** All of it in the text format. */
  readonly text: () => Promise<string>
  readonly contentType: string
}

/** Others are one, so that nobody can make as many as they like. */
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Metrics of a server. Every set of labels is bounded: routes are the patterns that the server has, not the addresses that were asked for. */
export const createMetrics = (): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'hearsay_http_requests_total',
    help: 'Requests that were answered',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'hearsay_http_request_duration_seconds',
    help: 'From a request to the beginning of its answer',
    labelNames: ['route'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const pages = new Counter({ name: 'hearsay_pages_total', help: 'Pages that were handed in, by what became of them', labelNames: ['outcome'], registers })
  return {
    observe: async (context, next) => {
      const begun = performance.now()
      await next()
      // What is in front of all routes matches, too.
      const labels = { route: matchedRoutes(context).findLast(({ path }) => !path.endsWith('*'))?.path ?? 'none' }
      const { method } = context.req
      durations.observe(labels, (performance.now() - begun) / 1000)
      requests.inc({ ...labels, method: methods.has(method) ? method : 'other', status: context.res.status })
    },
    counting: (record) => {
      tellSize(record, registers)
      return {
        ...record,
        add: async (input, options) => {
          try {
            const added = await record.add(input, options)
            pages.inc({ outcome: added.outcome })
            return added
          } catch (error) {
            pages.inc({ outcome: 'failed' })
            throw error
          }
        },
      }
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

/** How much the record holds, asked when somebody looks. */
const tellSize = (record: HearsayRecord, registers: Registry[]): void => {
  const held = new Gauge({
    name: 'hearsay_record_size',
    help: 'What the record holds',
    labelNames: ['of'],
    registers,
    collect: async () => {
      const { documents, statements, passages, publishers } = await record.extent()
      for (const [of, count] of Object.entries({ documents, statements, passages, publishers: publishers.length })) held.set({ of }, count)
    },
  })
}
