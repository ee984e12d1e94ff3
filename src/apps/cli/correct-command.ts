import { Command, InvalidArgumentError, Option } from 'commander'
import { byOption, whyOption } from './by-options.js'
import type { CorrectOptions } from './correct-options.js'
import { offsetsOption } from './input-options.js'
import { runCorrect } from './run-correct.js'
import { storeOption } from './store-option.js'

const examples = `
Examples:
  hearsay correct s0ecc19a6a --right --by anna
  hearsay correct s0ecc19a6a --speaker "Ada Brel" --why "she is named in the line before"
  hearsay correct s0ecc19a6a --content 18:44,87:103 --form mixed
  hearsay correct s0ecc19a6a --undo

Several repairs can stand in one call. Spans are offsets of the page's text, as who --offsets utf16 prints them; "-" stands for nobody and for no words.
The machine's own reading is kept: hearsay log ID tells it, and every step since.

Exit codes: 0 done, 1 failed, 2 usage, 4 no such statement.`

/** `hearsay correct ID` */
export const correctCommand = (setExitCode: (code: number) => void): Command =>
  new Command('correct')
    .summary('repair a statement, or say that it is right or wrong')
    .description('Repairs one statement; every search, count and export shows it so from then on. For scripts; on a terminal there is review.')
    .argument('<id>', 'a statement, or a unique beginning of its id')
    .addOption(new Option('--right', 'it is right as it is').conflicts('wrong'))
    .option('--wrong', 'nobody says this: it leaves counts and exports, --rejected shows it')
    .addOption(
      new Option('--speaker <name>', 'who says it: a name or an id; again for several').argParser((name: string, before: readonly string[] = []) => [
        ...before,
        name,
      ]),
    )
    .option('--source <span>', 'the words for who says it: start:end')
    .option('--cue <span>', 'the words for the saying')
    .option('--content <spans>', 'what is said: start:end, several pieces with commas')
    .addOption(new Option('--form <form>', 'quoted, paraphrased, or partly quoted').choices(['direct', 'indirect', 'mixed']))
    .addOption(new Option('--undo [number]', 'take back its last step, or that number of the log').argParser(logNumber))
    .addOption(byOption())
    .addOption(whyOption())
    .addOption(offsetsOption('what spans are counted in; utf16 where it is not said'))
    .option('--json', 'before and after as one line of JSON')
    .addOption(storeOption())
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (id: string, options: CorrectOptions) => setExitCode(await runCorrect(id, options)))

const logNumber = (text: string): number => {
  if (!/^[1-9]\d{0,14}$/u.test(text)) throw new InvalidArgumentError('It is a number of the log.')
  return Number(text)
}
