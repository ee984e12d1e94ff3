import { failureJson } from '../../formats/json.js'
import { oneLineJson } from '../../formats/one-line-json.js'
import type { Added } from '../../model/added.js'
import type { Page } from '../../model/page.js'
import { type AddCount, anchorWords, createAddCount } from './add-count.js'
import type { AddOptions } from './add-options.js'
import { commandLine } from './called-as.js'
import { type Input, inputsOf } from './inputs.js'
import { interruption } from './interruption.js'
import { loadOptions, loadPage } from './load-page.js'
import { type Messages, createMessages, tellNotes } from './messages.js'
import { createOutput } from './output.js'
import { createProgress } from './progress.js'
import { readerChoice } from './shared-options.js'
import { storeFlag, storePlace } from './store-option.js'
import { type Outcome, takeInputs } from './take-inputs.js'
import { openLate } from './with-record.js'

/** Reads pages and keeps them; gives the exit code. */
export const runAdd = async (paths: readonly string[], options: AddOptions): Promise<number> => {
  const signal = interruption()
  const output = createOutput()
  const messages = createMessages({ quiet: options.quiet === true, verbose: options.verbose === true })
  const place = await storePlace(options)
  const late = openLate(place, { create: true, reader: readerChoice(options) })
  const load = loadOptions(options, signal)
  const count = createAddCount()
  const progress = createProgress('pages')
  const total = messages.showsProgress ? await numberOf(paths) : null
  const take = async (page: Page, input: Input): Promise<Added> => {
    const record = await late.record()
    return record.add(page, { signal, ...fileOf(input) })
  }
  try {
    for await (const outcome of takeInputs(inputsOf(paths), { load: (input) => loadPage(input, load), take }, signal)) {
      count.add(outcome)
      tell(outcome, messages)
      if (options.json) await output.write(lineOf(outcome))
      messages.progress(progress(count.inputs(), total, count.failed()))
    }
  } finally {
    messages.progress('')
    await late.close()
    if (count.inputs() > 0) messages.say(count.summary())
  }
  return ending(count, signal, messages, options)
}

const ending = (count: AddCount, signal: AbortSignal, messages: Messages, options: AddOptions): number => {
  if (signal.aborted) {
    messages.say('Stopped. The record is whole; the same command again goes on where this one stopped.')
    return 130
  }
  if (count.kept() > 0) messages.say(`Next: ${commandLine('who', ...storeFlag(options))}`)
  return count.exitCode()
}

/** How many pages there are, for the progress: folders are walked once more than needed. */
const numberOf = async (paths: readonly string[]): Promise<number> => {
  let number = 0
  for await (const _ of inputsOf(paths)) number += 1
  return number
}

// A page without an address is known by its file.
const fileOf = ({ kind, name }: Input): { readonly file?: string } => (kind === 'file' ? { file: name } : {})

const tell = (outcome: Outcome<Added>, messages: Messages): void => {
  if ('failure' in outcome) return messages.failure(outcome.failure, outcome.input)
  const { input, result } = outcome
  messages.detail(`${input}: ${outcomeWords(result)} · ${result.documentId}`)
  if (result.outcome !== 'known') tellNotes(input, result.notes, messages)
}

const outcomeWords = ({ outcome, version, superseded, statements, nearDuplicateOf, anchors }: Added): string => {
  const number = `${statements} statement${statements === 1 ? '' : 's'}`
  if (outcome === 'known') return superseded ? `already kept as version ${version}; a newer one is kept, too, and stays the newest` : 'already kept'
  if (outcome === 'new-version') return `version ${version}, ${number}${anchors === null ? '' : anchorWords(anchors).replace('statements', 'those before')}`
  return `added, ${number}${nearDuplicateOf === null ? '' : `, near-duplicate of ${nearDuplicateOf}`}`
}

const lineOf = (outcome: Outcome<Added>): string =>
  'failure' in outcome ? failureJson(outcome.input, outcome.failure) : `${oneLineJson({ input: outcome.input, ...outcome.result })}\n`
