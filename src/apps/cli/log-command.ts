import { Command } from 'commander'
import { HearsayError } from '../../errors.js'
import { historyJson, historyList, logJson, logLine } from '../../formats/log-list.js'
import { createMessages } from './messages.js'
import { type Output, createOutput } from './output.js'
import { recordView } from './record-view.js'
import { type StoreChoice, storeOption, storePlace } from './store-option.js'
import type { HearsayRecord } from '../../open-record.js'
import { withRecord } from './with-record.js'

interface LogOptions extends StoreChoice {
  readonly json?: true
  readonly quiet?: true
}

const examples = `
Examples:
  hearsay log                everything that was repaired, merged and reviewed, earliest first
  hearsay log s0ecc19a6a     one statement: as the machine read it, each step, as it is now
  hearsay log --json | jq -r 'select(.by == "anna").number'

Exit codes: 0 done, 1 failed, 2 usage, 4 no such statement.`

/** `hearsay log [ID]` */
export const logCommand = (setExitCode: (code: number) => void): Command =>
  new Command('log')
    .summary('who repaired what, when and why')
    .description('Tells the log of repairs: it only grows. With a statement, its whole story from the machine’s own reading on.')
    .argument('[id]', 'a statement, or a unique beginning of its id')
    .option('--json', 'a line of JSON for each entry; of a statement one line with all')
    .addOption(storeOption())
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (id: string | undefined, options: LogOptions) => setExitCode(await runLog(id, options)))

const runLog = async (id: string | undefined, options: LogOptions): Promise<number> => {
  const output = createOutput()
  return withRecord(await storePlace(options), { readOnly: true }, (record) =>
    id === undefined ? printAll(record, output, options) : printOne(record, id, output, options),
  )
}

const printAll = async (record: HearsayRecord, output: Output, options: LogOptions): Promise<number> => {
  const view = recordView(output, undefined)
  let number = 0
  for await (const entry of record.log()) {
    await output.write(options.json ? logJson(entry) : logLine(entry, view))
    number += 1
  }
  if (number === 0) createMessages({ quiet: options.quiet === true, verbose: false }).say('Nothing was repaired or reviewed yet.')
  return 0
}

const printOne = async (record: HearsayRecord, id: string, output: Output, options: LogOptions): Promise<number> => {
  const history = await record.history(id)
  const [kept] = await record.documents([history.found.document.id])
  if (kept === undefined) throw new HearsayError('NOTHING_FOUND', `the document of ${history.found.statement.id} is not in the record any more`)
  await output.write(options.json ? historyJson(history) : historyList(history, kept.document, recordView(output, undefined)))
  return 0
}
