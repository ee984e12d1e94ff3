import { Command } from 'commander'
import { type Diagnosis, diagnose } from './diagnose.js'
import { createOutput } from './output.js'
import { type ReaderChoice, readerChoice, readerOptions } from './shared-options.js'

const examples = `
Examples:
  hearsay doctor                   is everything in order?
  hearsay doctor --runtime wasm    and without the native runtime?

Exit codes: 0 all in order, 1 something is wrong.`

/** `hearsay doctor` */
export const doctorCommand = (setExitCode: (code: number) => void): Command => {
  const command = new Command('doctor')
    .summary('check that everything is in order')
    .description('Checks the installation: versions, the model and its checksums, the runtime, and one sentence read from end to end.')
    .option('--json', 'the same as one line of JSON')
  for (const option of readerOptions()) command.addOption(option)
  return command.addHelpText('after', examples).action(async (options: ReaderChoice & { readonly json?: true }) => {
    const diagnosis = await diagnose(readerChoice(options))
    await createOutput().write(options.json ? `${JSON.stringify(diagnosis)}\n` : asList(diagnosis))
    setExitCode(diagnosis.ok ? 0 : 1)
  })
}

const asList = ({ ok, hearsay, node, platform, model, runtime, loadMilliseconds, selfTest, failure }: Diagnosis): string => {
  const rows = [
    ['hearsay', hearsay],
    ['Node.js', node],
    ['platform', platform],
    ['model', model === null ? 'not loaded' : `${model.id}, checksums ${model.checksums}, loaded in ${loadMilliseconds} ms`],
    ['runtime', runtime ?? 'not loaded'],
    ['self-test', selfTest === null ? 'not run' : `${selfTest.ok ? 'passed' : 'failed: the statement was not found'}, ${selfTest.milliseconds} ms`],
    ...(failure === null ? [] : [['problem', `${failure.message} (${failure.code})`]]),
    ['', ok ? 'All in order.' : 'Something is wrong.'],
  ]
  return rows.map(([name = '', value = '']) => `${name.padEnd(11)}${value}\n`).join('')
}
