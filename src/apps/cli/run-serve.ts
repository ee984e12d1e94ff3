import { once } from 'node:events'
import { interruption } from './interruption.js'
import { createMessages } from './messages.js'
import { openDemoRecord } from './demo-record.js'
import { type StoreChoice, storePlace } from './store-option.js'
import { version } from './version.js'
import { withRecord } from './with-record.js'

/** What `hearsay serve` was asked for. */
export interface ServeCommandOptions extends StoreChoice {
  readonly port: number
  readonly demo?: true
  readonly quiet?: true
}

/** Serves a record until it is stopped; gives the exit code. */
export const runServe = async (options: ServeCommandOptions): Promise<number> => {
  const signal = interruption()
  process.on('SIGTERM', () => process.emit('SIGINT'))
  const messages = createMessages({ quiet: options.quiet === true, verbose: false })
  const demo = options.demo === true ? await openDemoRecord(messages, signal) : null
  try {
    return await withRecord(demo?.place ?? (await storePlace(options)), {}, async (record) => {
      if (signal.aborted) return 130
      const { serve } = await import('../http/index.js')
      const onFailure = (error: unknown): void =>
        messages.failure({ code: 'UNEXPECTED', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
      const served = await serve({ record, version, host: '127.0.0.1', port: options.port, onFailure })
      messages.say(`${record.place} is served at ${served.url} (Ctrl-C stops it)`)
      if (!signal.aborted) await once(signal, 'abort')
      await served.close()
      messages.say('Stopped.')
      return 0
    })
  } finally {
    await demo?.remove()
  }
}
