import type { Reading } from '../../model/reading.js'
import { createCount } from './count.js'
import { inputsOf } from './inputs.js'
import { interruption } from './interruption.js'
import { loadOptions, loadPage } from './load-page.js'
import { type Messages, createMessages, tellNotes } from './messages.js'
import { openReader } from './open-reader.js'
import { createOutput } from './output.js'
import { type Printer, printerOf } from './printers.js'
import { type Outcome, takeInputs } from './take-inputs.js'
import { type ReadOptions, formOf } from './read-options.js'
import { readerChoice } from './shared-options.js'

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
    for await (const outcome of takeInputs(inputsOf(paths), { load: (input) => loadPage(input, load), take: (page) => reader.read(page, signal) }, signal)) {
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

const print = async (outcome: Outcome<Reading>, printer: Printer, messages: Messages): Promise<string> => {
  if ('failure' in outcome) {
    messages.failure(outcome.failure, outcome.input)
    return printer.failure(outcome.input, outcome.failure)
  }
  if (!printer.tellsAll) tellNotes(outcome.input, outcome.result.notes, messages)
  return printer.reading(outcome.input, outcome.result)
}
