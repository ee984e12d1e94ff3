import { table } from '../table.js'
import { isReached, mustsOf } from './musts.js'
import type { HttpResult } from './result.js'

/** How long pages take. */
export const timesTable = ({ kinds }: HttpResult): string =>
  table(
    ['', 'requests', 'server: p50', 'p95', 'p99', 'its processor: p50', 'p95', 'p99', 'client: p50', 'p95', 'p99', 'kB an answer'],
    kinds.map(({ kind, requests, server, processor, client, bytes }) => [
      kind,
      requests,
      ...[server, processor, client].flatMap(({ p50, p95, p99 }) => [p50.toFixed(1), p95.toFixed(1), p99.toFixed(1)]),
      (bytes / 1000).toFixed(1),
    ]),
  )

/** How many requests are answered, beside a bare handler. */
export const ratesTable = ({ rates }: HttpResult): string =>
  table(
    ['', 'hearsay, requests a second', 'bare handler', 'share, %', 'hearsay, requests a second of the processor', 'bare handler', 'share, %'],
    rates.map(({ kind, hearsay, bare, processor }) => [
      kind,
      ...[{ hearsay, bare }, processor].flatMap((of) => [of.hearsay.toFixed(0), of.bare.toFixed(0), ((100 * of.hearsay) / of.bare).toFixed(0)]),
    ]),
  )

/** What must be reached. */
export const mustsTable = (result: HttpResult): string =>
  table(
    ['', 'figure', 'limit', ''],
    mustsOf(result).map((must) => [
      must.name,
      `${must.value.toFixed(1)} ${must.unit}`,
      `${must.most ? 'at most' : 'at least'} ${must.limit} ${must.unit}`,
      isReached(must) ? 'reached' : 'missed',
    ]),
  )
