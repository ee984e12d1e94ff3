import { Command } from 'commander'
import type { OffsetUnit } from '../../formats/offset-unit.js'
import { traceJson } from '../../formats/trace-json.js'
import { traceList } from '../../formats/trace-list.js'
import { commandLine } from './called-as.js'
import { documentsOf } from '../../record/documents-of.js'
import { offsetsOption } from './input-options.js'
import { createMessages } from './messages.js'
import { createOutput } from './output.js'
import { recordView } from './record-view.js'
import { type StoreChoice, storeFlag, storeOption, storePlace } from './store-option.js'
import { withRecord } from './with-record.js'

interface TraceOptions extends StoreChoice {
  readonly rejected?: true
  readonly json?: true
  readonly offsets?: OffsetUnit
  readonly quiet?: true
}

const examples = `
Examples:
  hearsay trace s0ecc19a6a           the id, or its beginning, as who and check print it
  hearsay trace s0ecc19a6a --json    the same as one line of JSON

Exit codes: 0 done, 1 failed, 2 usage, 4 no such statement.`

/** `hearsay trace ID` */
export const traceCommand = (setExitCode: (code: number) => void): Command =>
  new Command('trace')
    .summary('how a statement was reported, and how its words changed')
    .description(
      'Lists the reports that carry a statement, earliest first, and what changed from one wording to the next. The earliest is so in this record only.',
    )
    .argument('<id>', 'a statement')
    .option('--rejected', 'also reports that somebody judged wrong')
    .option('--json', 'the same as one line of JSON')
    .addOption(offsetsOption('what offsets are counted in; utf16 where it is not said'))
    .addOption(storeOption())
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (id: string, options: TraceOptions) => setExitCode(await runTrace(id, options)))

const runTrace = async (id: string, options: TraceOptions): Promise<number> => {
  const output = createOutput()
  return withRecord(await storePlace(options), { readOnly: true }, async (record) => {
    const trace = await record.trace(id, { rejected: options.rejected })
    const documents = await documentsOf(record, [trace.asked, ...trace.variants.flatMap(({ reports }) => reports)])
    if (options.json) await output.write(traceJson(trace, documents, options.offsets ?? 'utf16'))
    else {
      await output.write(traceList(trace, documents, recordView(output, options.offsets)))
      createMessages({ quiet: options.quiet === true, verbose: false }).say(`In place: ${commandLine('open', trace.asked.statement.id, ...storeFlag(options))}`)
    }
    return 0
  })
}
