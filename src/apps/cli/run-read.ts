import { addTallies, type Tally, tally, tallyLine } from '../../formats/tally.js'
import type { ErrorCode } from '../../errors.js'
import type { Reading } from '../../model/reading.js'
import { exitCodeOf } from './exit-code.js'
import { inputsOf } from './inputs.js'
import { interruption } from './interruption.js'
import { openReader } from './open-reader.js'
import { loadPage } from './load-page.js'
import { type Messages, createMessages } from './messages.js'
import { createOutput } from './output.js'
import { printerOf } from './printers.js'
import { type ReadOptions, formOf } from './read-command.js'
import { readInputs } from './read-inputs.js'
import { readerChoice } from './shared-options.js'
import { version } from './version.js'

/** Reads and prints; gives the exit code. */
export const runRead = async (paths: readonly string[], options: ReadOptions): Promise<number> => {
  const signal = interruption()
  const output = createOutput()
  const messages = createMessages({ quiet: options.quiet === true, verbose: options.verbose === true })
  const form = formOf(options) ?? (output.isTerminal ? 'list' : 'jsonl')
  const printer = printerOf(form, options.offsets, output, options.out)
  const { minConfidence } = options
  const reader = openReader({ ...readerChoice(options), ...(minConfidence === undefined ? {} : { minConfidence }) })
  const load = loadOptions(options, signal)
  const steps = {
    load: (input: Parameters<typeof loadPage>[0]) => loadPage(input, load),
    read: async (page: Parameters<typeof reader.read>[0]) => reader.read(page, signal),
  }

  let total: Tally | null = null
  let read = 0
  let failed = 0
  const failures = new Set<ErrorCode>()
  try {
    await output.write(printer.header)
    for await (const outcome of readInputs(inputsOf(paths), steps, signal)) {
      if ('failure' in outcome) {
        failed += 1
        failures.add(outcome.failure.code)
        messages.failure(outcome.failure, outcome.input)
        await output.write(printer.failure(outcome.input, outcome.failure))
      } else {
        read += 1
        total = total === null ? tally(outcome.reading) : addTallies(total, tally(outcome.reading))
        if (!printer.tellsAll) tellNotes(outcome.input, outcome.reading, messages)
        await output.write(await printer.reading(outcome.input, outcome.reading))
      }
      if (!output.isTerminal) messages.progress(`${read} read, ${failed} failed`)
    }
  } finally {
    messages.progress('')
    await reader.close()
  }
  if (total !== null && read + failed > 1) messages.say(`${read} read, ${failed} failed · ${tallyLine(total)}`)
  if (form === 'brat' && options.out === undefined) messages.say('brat wants the text beside the annotations: --out FOLDER writes both')
  return signal.aborted ? 130 : exitCodeOf(read, failures)
}

const loadOptions = (options: ReadOptions, signal: AbortSignal): Parameters<typeof loadPage>[1] => ({
  format: options.from,
  url: options.url ?? null,
  signal,
  fetcher: async () => {
    const { createFetcher } = await import('../../adapters/fetch/index.js')
    return createFetcher({ version })
  },
})

// A table has no place for a doubt: that nothing could be read in a page is said beside it, the rest with -v.
const tellNotes = (input: string, { notes }: Reading, messages: Messages): void => {
  for (const { code, message } of notes) {
    const line = `${input}: ${message} (${code})`
    if (code === 'LANGUAGE_NOT_READ' || code === 'EMPTY_TEXT') messages.say(line)
    else messages.detail(line)
  }
}
