/**
 * Measures the server on a record of made-up pages: how long pages take, how many requests a second beside a bare handler that asks the record the same, and how much script they load. Figures go
 * to bench/out/http.json; exit code 1 where a must is missed.
 *
 * Usage: run.ts [--statements N] [--store FILE] [--seconds N]. A record is made where none is named, as `bench:store` makes it.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../../src/adapters/store/index.js'
import { writeResult } from '../results.js'
import { makeRecord } from '../store/make-record.js'
import { median } from '../store/timing.js'
import { type Addresses, drawAddresses, type Kind, kinds } from './draw-addresses.js'
import { Client } from './load.js'
import { type MeasuredServer, startMeasured } from './measured-server.js'
import { isReached, mustsOf } from './musts.js'
import type { HttpResult, KindFigures, Quantiles, RateFigures } from './result.js'
import { scriptBytes } from './script-bytes.js'
import { mustsTable, ratesTable, timesTable } from './tables.js'

const { values } = parseArgs({
  options: { statements: { type: 'string', default: '1000000' }, store: { type: 'string' }, seconds: { type: 'string', default: '5' } },
})
const wanted = Number(values.statements.replaceAll('_', ''))
const seconds = Number(values.seconds)
if (!Number.isInteger(wanted) || wanted < 1000 || !(seconds > 0)) {
  console.error('give --statements a whole number from 1000, and --seconds a number above 0')
  process.exit(2)
}

const requestsOfAKind = 400
const warmUp = 100
const connections = 8
const rounds = 3
/** Compared with a bare handler: one page, one list of them, and the same list for programs. */
const compared: readonly Kind[] = ['article', 'search', 'search by the API']
const pages: readonly string[] = ['/search', '/check', '/actors', '/pairs', '/review', '/add']

const quantilesOf = (numbers: readonly number[]): Quantiles => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

const repeated = (addresses: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => addresses[place % addresses.length]!)

const timesOf = async (server: MeasuredServer, kind: Kind, addresses: Addresses): Promise<KindFigures> => {
  const client = new Client(1, { 'accept-encoding': 'gzip', accept: kind.endsWith('API') ? 'application/json' : 'text/html' })
  const urls = addresses[kind].map((address) => `${server.url}${address}`)
  await client.each(repeated(urls, warmUp))
  await server.times()
  const loaded = await client.each(repeated(urls, requestsOfAKind))
  const { times } = await server.times()
  client.end()
  return {
    kind,
    requests: times.length,
    server: quantilesOf(times.map(({ clock }) => clock)),
    processor: quantilesOf(times.map(({ processor }) => processor)),
    client: quantilesOf(loaded.map(({ milliseconds }) => milliseconds)),
    bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0) / loaded.length,
  }
}

/** In turns, so that what else the machine does hits both. */
const ratesOf = async (hearsay: MeasuredServer, bare: MeasuredServer, kind: Kind, addresses: Addresses): Promise<RateFigures> => {
  await bare.learn(addresses[kind])
  const client = new Client(connections, { accept: 'text/html' })
  const measured = [hearsay, bare].map((server) => ({
    server,
    urls: addresses[kind].map((address) => `${server.url}${address}`),
    rates: [] as number[],
    answered: 0,
    processor: 0,
  }))
  for (let round = 0; round < rounds; round += 1) {
    for (const each of measured) {
      await each.server.times()
      each.rates.push(await client.rate(each.urls, connections, seconds))
      const { times, processor } = await each.server.times()
      each.answered += times.length
      each.processor += processor / 1000
    }
  }
  client.end()
  const [ours, theirs] = measured.map(({ rates, answered, processor }) => ({ clock: median(rates), processor: answered / processor }))
  return { kind, hearsay: ours!.clock, bare: theirs!.clock, processor: { hearsay: ours!.processor, bare: theirs!.processor } }
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-http-'))
const servers: MeasuredServer[] = []
try {
  const begun = performance.now()
  const tell = (line: string): void => console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`)
  const place = values.store ?? join(folder, 'record.db')
  if (!values.store) {
    tell(`a record of ${wanted} statements is made`)
    await makeRecord(place, wanted)
  }
  const [load = 0] = loadavg()
  const store = await openStore(place, { readOnly: true })
  const { statements, documents } = await store.extent()
  await store.close()
  tell('addresses are drawn')
  const addresses = await drawAddresses(place)
  const hearsay = await startMeasured('hearsay', place)
  const bare = await startMeasured('bare', place)
  servers.push(hearsay, bare)
  const times: KindFigures[] = []
  for (const kind of kinds) {
    tell(`times: ${kind}`)
    times.push(await timesOf(hearsay, kind, addresses))
  }
  const rates: RateFigures[] = []
  for (const kind of compared) {
    tell(`requests a second: ${kind}`)
    rates.push(await ratesOf(hearsay, bare, kind, addresses))
  }
  const scripts: HttpResult['scripts'][number][] = []
  for (const page of [...pages, addresses.article[0]!]) {
    scripts.push({ page: page.startsWith('/documents/') ? '/documents/ID' : page, bytes: await scriptBytes(`${hearsay.url}${page}`) })
  }
  const result: HttpResult = { statements, documents, load, kinds: times, rates, scripts }
  writeResult('http', result)
  for (const print of [timesTable, ratesTable, mustsTable]) console.log(`\n${print(result)}`)
  process.exitCode = mustsOf(result).every(isReached) ? 0 : 1
} finally {
  for (const server of servers) server.end()
  rmSync(folder, { recursive: true, force: true })
}
