import { Command, Option } from 'commander'
import { HearsayError } from '../../errors.js'
import { keptJson } from '../../formats/kept-record.js'
import type { OffsetUnit } from '../../formats/offset-unit.js'
import { openedList } from '../../formats/opened-list.js'
import { offsetsOption } from './input-options.js'
import { type Output, createOutput } from './output.js'
import { recordView } from './record-view.js'
import { type StoreChoice, storeOption, storePlace } from './store-option.js'
import { withRecord } from './with-record.js'

interface OpenOptions extends StoreChoice {
  readonly raw?: true
  readonly json?: true
  readonly offsets?: OffsetUnit
}

const examples = `
Examples:
  hearsay open s0ecc19a6a                     a statement in its paragraph
  hearsay open d5b1c6a3e0                     a whole document with its statements
  hearsay open s0ecc19a6a --raw > page.html   the page's bytes, as they were got

Exit codes: 0 done, 1 failed, 2 usage, 4 no such id.`

/** `hearsay open ID` */
export const openCommand = (setExitCode: (code: number) => void): Command =>
  new Command('open')
    .summary('show the words in place, even when the address is dead')
    .description(
      'Shows a statement in its paragraph, or a whole document, from what was kept: with title, publisher, address, time of retrieval, hash and version.',
    )
    .argument('<id>', 'a statement or a document, or a unique beginning of its id')
    .addOption(new Option('--raw', "the page's bytes on the standard output").conflicts('json'))
    .option('--json', 'the whole document as one line of JSON, as export prints it')
    .addOption(offsetsOption('what offsets are counted in; utf16 where it is not said'))
    .addOption(storeOption())
    .addHelpText('after', examples)
    .action(async (id: string, options: OpenOptions) => setExitCode(await runOpen(id, options)))

const runOpen = async (id: string, options: OpenOptions): Promise<number> => {
  const output = createOutput()
  return withRecord(await storePlace(options), { readOnly: true }, async (record) => {
    const opened = await record.open(id)
    if (options.raw) await writeRaw(opened.page.bytes, output)
    else if (options.json) await output.write(keptJson(opened, options.offsets ?? 'utf16'))
    else await output.write(openedList(opened, recordView(output, options.offsets)))
    return 0
  })
}

// What is not plain text, or would act on the terminal, is for a file.
const writeRaw = async (bytes: Uint8Array, output: Output): Promise<void> => {
  if (output.isTerminal && actsOnTerminals(bytes))
    throw new HearsayError('USAGE', 'the page is binary, or has characters that act on a terminal: write it to a file with > FILE')
  await output.write(bytes)
}

const actsOnTerminals = (bytes: Uint8Array): boolean => {
  try {
    return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return true
  }
}
