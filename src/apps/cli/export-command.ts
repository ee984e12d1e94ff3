import { Command, Option } from 'commander'
import { counted } from '../../formats/counted.js'
import { keptJson } from '../../formats/kept-record.js'
import type { OffsetUnit } from '../../formats/offset-unit.js'
import { createFileOutput } from './file-output.js'
import { offsetsOption } from './input-options.js'
import { interruption } from './interruption.js'
import { createMessages } from './messages.js'
import { createOutput } from './output.js'
import { createProgress } from './progress.js'
import { type StoreChoice, storeOption, storePlace } from './store-option.js'
import { withRecord } from './with-record.js'

interface ExportOptions extends StoreChoice {
  readonly format: 'jsonl'
  readonly out?: string
  readonly offsets: OffsetUnit
  readonly quiet?: true
}

const examples = `
Examples:
  hearsay export > record.jsonl           everything, a line for each document
  hearsay export --out record.jsonl       the same; the file is there only when it is whole
  hearsay export | jq -r '.statements[].words'

Each line is what read --json prints, and how the document came in. The pages' bytes are not in it: hearsay backup has them.

Exit codes: 0 done, 1 failed, 2 usage, 130 interrupted.`

/** `hearsay export` */
export const exportCommand = (setExitCode: (code: number) => void): Command =>
  new Command('export')
    .summary('write everything in the record')
    .description('Writes all documents with their statements, in the order in which they were kept. The number is said first, and nothing is left out.')
    .addOption(new Option('--format <name>', 'jsonl: a line of JSON for each document').choices(['jsonl']).default('jsonl'))
    .option('--out <file>', 'into a file, in place of the standard output')
    .addOption(offsetsOption('what offsets are counted in').default('utf16'))
    .addOption(storeOption())
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (options: ExportOptions) => setExitCode(await runExport(options)))

const runExport = async (options: ExportOptions): Promise<number> => {
  const signal = interruption()
  const messages = createMessages({ quiet: options.quiet === true, verbose: false })
  return withRecord(await storePlace(options), { readOnly: true }, async (record) => {
    const { documents, statements } = await record.extent()
    messages.say(`${counted(documents, 'document')} with ${counted(statements, 'statement')}`)
    const standard = createOutput()
    const file = options.out === undefined ? null : await createFileOutput(options.out)
    const output = file ?? standard
    const progress = createProgress('documents')
    let written = 0
    try {
      for await (const reading of record.readings()) {
        if (signal.aborted) break
        await output.write(keptJson(reading, options.offsets))
        written += 1
        if (file !== null || !standard.isTerminal) messages.progress(progress(written, documents, 0))
      }
      messages.progress('')
      if (!signal.aborted) await file?.finish()
    } finally {
      await file?.drop()
    }
    if (signal.aborted) messages.say(`Stopped after ${counted(written, 'document')}: the output is not whole.`)
    return signal.aborted ? 130 : 0
  })
}
