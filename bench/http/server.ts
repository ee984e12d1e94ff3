/**
 * A server to be measured, as a process of its own: `server.ts hearsay|bare RECORD`. It tells its address; asked for "times", it tells how long each request took since it was last asked, from its
 * headers to the last byte of its answer, by the clock and of the processor, and how much of the processor it took by itself altogether.
 *
 * The bare one makes the very calls of the record that hearsay makes for an address, learnt beforehand, and answers with nothing else: a bare hono handler.
 */
import { serve as listen } from '@hono/node-server'
import { Hono } from 'hono'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import type { createApp as AppMaker, serve as Server } from '../../src/apps/http/index.js'
import type { defaultLimits as Limits } from '../../src/apps/http/guard/limits.js'
import type * as Door from '../../src/open-record.js'
import type * as Web from '../../src/apps/web/index.js'
import type { Taken } from '../store/timing.js'
import { recordingCalls } from './recorded-calls.js'

/** What a server tells. */
export type Told = { readonly url: string } | { readonly times: readonly Taken[]; readonly processor: number } | { readonly learnt: number }

/** What it is asked for: the times, or to learn the calls for these addresses. */
export type Asked = 'times' | { readonly learn: readonly string[] }

const [kind, place = ''] = process.argv.slice(2)
const { openRecord } = (await import('../../dist/open-record.js' as string)) as typeof Door
const { createApp, serve } = (await import('../../dist/apps/http/index.js' as string)) as { readonly createApp: typeof AppMaker; readonly serve: typeof Server }
const { defaultLimits } = (await import('../../dist/apps/http/guard/limits.js' as string)) as { readonly defaultLimits: typeof Limits }
const { loadAssets } = (await import('../../dist/apps/web/index.js' as string)) as typeof Web
const onFailure = (error: unknown): void => console.error(error)
const tell = (told: Told): void => void process.send?.(told)

let times: Taken[] = []
let usedBefore = process.cpuUsage()
const begun = new WeakMap<IncomingMessage, { readonly at: number; readonly used: NodeJS.CpuUsage }>()
const millisecondsSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
interface Exchange {
  readonly request: IncomingMessage
}
subscribe('http.server.request.start', (message) => begun.set((message as Exchange).request, { at: performance.now(), used: process.cpuUsage() }))
subscribe('http.server.response.finish', (message) => {
  const { at, used } = begun.get((message as Exchange).request)!
  times.push({ clock: performance.now() - at, processor: millisecondsSince(used) })
})

const record = await openRecord(place, { readOnly: true })
const { recorded, callsOf } = recordingCalls(record)
const calls = new Map<string, () => Promise<unknown>>()

if (kind === 'hearsay') {
  const { url } = await serve({ record, version: 'bench', host: '127.0.0.1', port: 0, limits: { perSecond: 0 }, onFailure })
  tell({ url })
} else {
  const app = new Hono()
  app.get('*', async (context) => {
    const { pathname, search } = new URL(context.req.url)
    await calls.get(`${pathname}${search}`)?.()
    return context.text('found')
  })
  listen({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => tell({ url: `http://127.0.0.1:${port}` }))
}

/** What hearsay asks the record for an address; asked before, so that what it remembers between requests is not counted. */
const learn = async (addresses: readonly string[]): Promise<void> => {
  const app = createApp({
    record: recorded,
    version: 'bench',
    assets: loadAssets(),
    ingests: {} as never,
    guard: { limits: { ...defaultLimits, perSecond: 0 } },
    onFailure,
  })
  for (const address of addresses) {
    const { status } = await app.request(address)
    if (status !== 200) throw new Error(`${address} was answered with ${status}: there is nothing to compare`)
    calls.set(address, await callsOf(async () => void (await app.request(address))))
  }
  tell({ learnt: calls.size })
}

process.on('message', (asked: Asked) => {
  if (asked !== 'times') return void learn(asked.learn)
  tell({ times, processor: millisecondsSince(usedBefore) })
  times = []
  usedBefore = process.cpuUsage()
})
process.on('disconnect', () => process.exit())
