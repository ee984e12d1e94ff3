import { Command } from 'commander'
import { counted, grouped } from '../../formats/counted.js'
import { extentLine } from '../../formats/extent-line.js'
import { printable } from '../../formats/printable.js'
import { type RecordDiagnosis, diagnoseRecord, isSound } from './diagnose-record.js'
import { type Diagnosis, diagnose } from './diagnose.js'
import { createMessages } from './messages.js'
import { createOutput } from './output.js'
import { type ReaderChoice, readerChoice, readerOptions } from './shared-options.js'
import { type StoreChoice, storeOption, storePlace } from './store-option.js'

const examples = `
Examples:
  hearsay doctor                   is everything in order?
  hearsay doctor --store news.db   and this record?
  hearsay doctor --runtime wasm    and without the native runtime?

Exit codes: 0 all in order, 1 something is wrong.`

/** So many faults are listed. */
const mostFaults = 20

/** `hearsay doctor` */
export const doctorCommand = (setExitCode: (code: number) => void): Command => {
  const command = new Command('doctor')
    .summary('check that everything is in order')
    .description(
      "Checks the installation: versions, the model and its checksums, the runtime, and one sentence read from end to end. Then the record, where there is one: its integrity, its hashes, and that every statement's words are where they are said to be.",
    )
    .option('--json', 'the same as one line of JSON')
    .addOption(storeOption())
  for (const option of readerOptions()) command.addOption(option)
  return command.addHelpText('after', examples).action(async (options: ReaderChoice & StoreChoice & { readonly json?: true }) => {
    const messages = createMessages({ quiet: false, verbose: false })
    const diagnosis = await diagnose(readerChoice(options))
    const record = await diagnoseRecord(await storePlace(options), (done) => messages.progress(`looking the record through: ${Math.floor(done * 100)} %`))
    messages.progress('')
    const ok = diagnosis.ok && isSound(record)
    await createOutput().write(options.json ? `${JSON.stringify({ ...diagnosis, ok, record })}\n` : asList(diagnosis, record, ok))
    setExitCode(ok ? 0 : 1)
  })
}

const asList = ({ hearsay, node, platform, model, runtime, loadMilliseconds, selfTest, failure }: Diagnosis, record: RecordDiagnosis, ok: boolean): string => {
  const rows = [
    ['hearsay', hearsay],
    ['Node.js', node],
    ['platform', platform],
    ['model', model === null ? 'not loaded' : `${model.id}, checksums ${model.checksums}, loaded in ${loadMilliseconds} ms`],
    ['runtime', runtime ?? 'not loaded'],
    ['self-test', selfTest === null ? 'not run' : `${selfTest.ok ? 'passed' : 'failed: the statement was not found'}, ${selfTest.milliseconds} ms`],
    ...(failure === null ? [] : [['problem', `${failure.message} (${failure.code})`]]),
    ...recordRows(record),
    ['', ok ? 'All in order.' : 'Something is wrong.'],
  ]
  return rows.map(([name = '', value = '']) => `${name.padEnd(11)}${value}\n`).join('')
}

const recordRows = ({ place, engine, extent, faults, milliseconds, failure }: RecordDiagnosis): readonly (readonly string[])[] => {
  if (engine === null && failure === null) return [['record', `none at ${printable(place)} (hearsay add PAGE makes it)`]]
  return [
    ['record', `${printable(place)}${engine === null ? ': not opened' : `, ${engine}`}`],
    ...(extent === null ? [] : [['', `${extentLine(extent)}; ${counted(extent.statements, 'statement')}, each report counted`]]),
    ...(milliseconds === null
      ? []
      : [['', `${faults.length === 0 ? 'integrity, hashes and all spans verified' : counted(faults.length, 'fault')}, ${grouped(milliseconds)} ms`]]),
    ...faults.slice(0, mostFaults).map(({ code, message }) => ['fault', `${printable(message)} (${code})`]),
    ...(faults.length > mostFaults ? [['', `… and ${grouped(faults.length - mostFaults)} more`]] : []),
    ...(failure === null ? [] : [['problem', `${printable(failure.message)} (${failure.code})`]]),
  ]
}
