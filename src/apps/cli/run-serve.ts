import { once } from 'node:events'
import { HearsayError } from '../../errors.js'
import { counted } from '../../formats/counted.js'
import type { HearsayRecord } from '../../open-record.js'
import { openDemoRecord } from './demo-record.js'
import { interruption } from './interruption.js'
import { createMessages, type Messages } from './messages.js'
import { createOutput } from './output.js'
import { serverToken, type TokenChoice } from './server-token.js'
import { type StoreChoice, storePlace } from './store-option.js'
import { version } from './version.js'
import { withRecord } from './with-record.js'

/** What `hearsay serve` was asked for. */
export interface ServeCommandOptions extends StoreChoice, TokenChoice {
  readonly port: number
  readonly demo?: true
  readonly allowHost?: readonly string[]
  readonly rate: number
  readonly readOnly?: true
  readonly quiet?: true
  readonly verbose?: true
}

/** Serves a record until it is stopped; gives the exit code. */
export const runServe = async (options: ServeCommandOptions): Promise<number> => {
  const signal = interruption()
  for (const end of ['SIGTERM', 'SIGHUP'] as const) process.on(end, () => process.emit('SIGINT'))
  const messages = createMessages({ quiet: options.quiet === true, verbose: options.verbose === true })
  // Before the demonstration is read: what is missing is said at once.
  const token = await serverToken(options, process.env)
  const demo = options.demo === true ? await openDemoRecord(messages, signal) : null
  try {
    const place = demo?.place ?? (await storePlace(options))
    return await withRecord(place, { readOnly: options.readOnly === true, create: false }, (record) => serveRecord(record, token, options, messages, signal))
  } catch (error) {
    if (error instanceof HearsayError && error.code === 'RECORD_MISSING')
      throw new HearsayError(error.code, `${error.message}; 'hearsay serve --demo' shows one that is there to be looked at`, { cause: error })
    throw error
  } finally {
    await demo?.remove()
  }
}

const serveRecord = async (
  record: HearsayRecord,
  token: string | null,
  { host, port, rate, allowHost = [] }: ServeCommandOptions,
  messages: Messages,
  signal: AbortSignal,
): Promise<number> => {
  if (signal.aborted) return 130
  const { serve } = await import('../http/index.js')
  const served = await serve({
    record,
    version,
    host,
    port,
    token,
    names: allowHost,
    limits: { perSecond: rate },
    onFailure: (error) => messages.failure({ code: 'UNEXPECTED', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    onRequest: ({ method, path, status, milliseconds }) => messages.detail(`${method} ${path} ${status} ${milliseconds.toFixed(0)} ms`),
  })
  const { documents, statements } = await record.extent()
  messages.say(`${record.place}, ${counted(documents, 'page')} with ${counted(statements, 'statement')}, is served until Ctrl-C at`)
  await createOutput().write(`${served.url}\n`)
  if (!signal.aborted) await once(signal, 'abort')
  messages.say('Requests under way are answered; Ctrl-C once more ends them.')
  await served.close()
  messages.say('Stopped.')
  return 0
}
