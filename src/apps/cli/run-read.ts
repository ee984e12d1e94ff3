import type { Reading } from '../../model/reading.js'
import { createCount } from './count.js'
import { inputsOf } from './inputs.js'
import { interruption } from './interruption.js'
import { type LoadOptions, loadPage } from './load-page.js'
import { type Messages, createMessages } from './messages.js'
import { openReader } from './open-reader.js'
import { createOutput } from './output.js'
import { type Printer, printerOf } from './printers.js'
import { type Outcome, readInputs } from './read-inputs.js'
import { type ReadOptions, formOf } from './read-options.js'
import { readerChoice } from './shared-options.js'
import { version } from './version.js'

/** Reads and prints; gives the exit code. */
export const runRead = async (paths: readonly string[], options: ReadOptions): Promise<number> => {
  const signal = interruption()
  const output = createOutput()
  const messages = createMessages({ quiet: options.quiet === true, verbose: options.verbose === true })
  const form = formOf(options) ?? (output.isTerminal ? 'list' : 'jsonl')
  const printer = printerOf(form, options.offsets, output, options.out)
  const load = loadOptions(options, signal)
  const { minConfidence } = options
  const reader = openReader({ ...readerChoice(options), ...(minConfidence === undefined ? {} : { minConfidence }) })
  const count = createCount()
  try {
    await output.write(printer.header)
    for await (const outcome of readInputs(inputsOf(paths), { load: (input) => loadPage(input, load), read: (page) => reader.read(page, signal) }, signal)) {
      count.add(outcome)
      await output.write(await print(outcome, printer, messages))
      if (!output.isTerminal) messages.progress(count.soFar())
    }
  } finally {
    messages.progress('')
    await reader.close()
  }
  if (count.inputs() > 1) messages.say(count.summary())
  if (form === 'brat' && options.out === undefined) messages.say('brat wants the text beside the annotations: --out FOLDER writes both')
  return signal.aborted ? 130 : count.exitCode()
}

const loadOptions = (options: ReadOptions, signal: AbortSignal): LoadOptions => ({
  format: options.from,
  url: options.url ?? null,
  signal,
  fetcher: async () => {
    const { createFetcher } = await import('../../adapters/fetch/index.js')
    return createFetcher({ version })
  },
})

const print = async (outcome: Outcome, printer: Printer, messages: Messages): Promise<string> => {
  if ('failure' in outcome) {
    messages.failure(outcome.failure, outcome.input)
    return printer.failure(outcome.input, outcome.failure)
  }
  if (!printer.tellsAll) tellNotes(outcome.input, outcome.reading, messages)
  return printer.reading(outcome.input, outcome.reading)
}

// A table has no place for a doubt: that nothing could be read in a page is said beside it, the rest with -v.
const tellNotes = (input: string, { notes }: Reading, messages: Messages): void => {
  for (const { code, message } of notes) {
    const line = `${input}: ${message} (${code})`
    if (code === 'LANGUAGE_NOT_READ' || code === 'EMPTY_TEXT') messages.say(line)
    else messages.detail(line)
  }
}
