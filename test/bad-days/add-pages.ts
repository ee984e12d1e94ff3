/**
 * Adds made-up pages to a record, as a process of its own that can be killed, starved and hurt: `add-pages.ts PLACE FROM TO [SEED]`, pages FROM to TO (exclusive) of one sequence.
 *
 * Says "kept ID" or "known ID" as soon as the store has said so: what is said is acknowledged. An error's code goes to the error output, exit code 1.
 */
import { writeSync } from 'node:fs'
import { openStore } from '../../src/adapters/store/index.js'
import { keepingOf } from '../../bench/store/entry.js'
import { HearsayError } from '../../src/errors.js'
import { pagesInSequence } from './sequence.js'

const [place = '', from = '0', to = '0'] = process.argv.slice(2)

try {
  const store = await openStore(place, { create: true })
  try {
    let number = 0
    for (const generated of pagesInSequence()) {
      if (number >= Number(to)) break
      if (number++ < Number(from)) continue
      const { page, entry } = keepingOf(generated)
      const isNew = await store.keep(page, entry)
      writeSync(1, `${isNew ? 'kept' : 'known'} ${entry.document.document.id}\n`)
    }
  } finally {
    await store.close()
  }
} catch (error) {
  process.exitCode = 1
  writeSync(2, error instanceof HearsayError ? `${error.code} ${error.message}\n` : `UNCAUGHT ${String(error)} ${(error as Error).stack ?? ''}\n`)
}
