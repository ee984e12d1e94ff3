import { Command } from 'commander'
import { counted, grouped } from '../../formats/counted.js'
import { createFailures } from './failures.js'
import { interruption } from './interruption.js'
import { createMessages } from './messages.js'
import { createOutput } from './output.js'
import { createProgress } from './progress.js'
import { type ReaderChoice, readerChoice, readerOptions } from './shared-options.js'
import { type StoreChoice, storeOption, storePlace } from './store-option.js'
import { withRecord } from './with-record.js'

interface RereadOptions extends ReaderChoice, StoreChoice {
  readonly all?: true
  readonly quiet?: true
  readonly verbose?: true
}

const examples = `
Examples:
  hearsay reread          what an older model or older stages have read
  hearsay reread --all    everything

What somebody has checked stays on the words that it was checked on; where they are no statement any more it is listed as unplaced.

Exit codes: 0 done, 1 failed, 2 usage, 3 some could not be read, 130 interrupted.`

/** `hearsay reread` */
export const rereadCommand = (setExitCode: (code: number) => void): Command => {
  const command = new Command('reread')
    .summary('read kept pages again with a newer model')
    .description('Reads the kept documents again that another model or other stages have read, from their kept text: no address is asked.')
    .option('--all', 'all documents')
    .addOption(storeOption())
  for (const option of readerOptions()) command.addOption(option)
  return command
    .option('-q, --quiet', 'only failures on the standard error')
    .option('-v, --verbose', 'a line for each document on the standard error')
    .addHelpText('after', examples)
    .action(async (options: RereadOptions) => setExitCode(await runReread(options)))
}

const runReread = async (options: RereadOptions): Promise<number> => {
  const signal = interruption()
  const output = createOutput()
  const messages = createMessages({ quiet: options.quiet === true, verbose: options.verbose === true })
  return withRecord(await storePlace(options), { create: false, reader: readerChoice(options) }, async (record) => {
    const { documents: total } = await record.extent()
    const failures = createFailures()
    const progress = createProgress('documents')
    const numbers = { reread: 0, current: 0, failed: 0 }
    let unplaced = 0
    for await (const { documentId, name, outcome, statements, unplaced: lost, failure } of record.reread({ signal, all: options.all === true })) {
      numbers[outcome] += 1
      if (failure !== null) {
        failures.add(failure)
        messages.failure(failure, name)
      }
      unplaced += lost.length
      await output.write(lost.map((id) => `${id}\t${documentId}\n`).join(''))
      messages.detail(`${name}: ${outcome === 'reread' ? counted(statements, 'statement') : outcome} · ${documentId}`)
      messages.progress(progress(numbers.reread + numbers.current + numbers.failed, total, numbers.failed))
    }
    messages.progress('')
    const parts = [
      `${counted(numbers.reread, 'document')} read again`,
      ...(numbers.current > 0 ? [`${grouped(numbers.current)} already read so`] : []),
      ...(numbers.failed > 0 ? [`${grouped(numbers.failed)} failed`] : []),
    ]
    messages.say(`${parts.join(', ')}${unplaced > 0 ? ` · ${counted(unplaced, 'checked statement')} unplaced: see the standard output` : ''}`)
    if (signal.aborted) messages.say('Stopped. The record is whole; the same command again goes on where this one stopped.')
    return signal.aborted ? 130 : failures.exitCode(numbers.reread + numbers.current)
  })
}
