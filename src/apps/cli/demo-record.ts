import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inputsOf } from './inputs.js'
import { loadPage } from './load-page.js'
import type { Messages } from './messages.js'
import { createProgress } from './progress.js'
import { takeInputs } from './take-inputs.js'
import { packageFolder } from './version.js'
import { withRecord } from './with-record.js'

/** A record that is there for a demonstration. */
export interface DemoRecord {
  readonly place: string
  readonly remove: () => Promise<void>
}

/** Reads the story told by eight outlets into a record in a folder of its own. */
export const openDemoRecord = async (messages: Messages, signal: AbortSignal): Promise<DemoRecord> => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-demo-'))
  const place = join(folder, 'demo.db')
  // Also where the process is ended at once, by a second Ctrl-C.
  const removeAtExit = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeAtExit)
  const remove = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true })
    process.off('exit', removeAtExit)
  }
  const progress = createProgress('pages')
  let done = 0
  // The examples have no addresses, so nothing is ever fetched.
  const load = { format: 'auto', url: null, signal, fetcher: () => Promise.reject(new Error('an example with an address')) } as const
  try {
    messages.say('The story told by eight outlets is read ...')
    await withRecord(place, { create: true }, async (record) => {
      const inputs = inputsOf([fileURLToPath(new URL('examples/told-by-eight', packageFolder))])
      for await (const outcome of takeInputs(
        inputs,
        { load: (input) => loadPage(input, load), take: (page, input) => record.add(page, { file: input.name }) },
        signal,
      )) {
        if ('failure' in outcome) messages.failure(outcome.failure, outcome.input)
        messages.progress(progress((done += 1), null, 0))
      }
    })
  } catch (error) {
    await remove()
    throw error
  } finally {
    messages.progress('')
  }
  return { place, remove }
}
