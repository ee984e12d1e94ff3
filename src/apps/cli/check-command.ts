import { Command } from 'commander'
import { offsetsOption } from './input-options.js'
import { limitOption } from './limit-option.js'
import { type CheckOptions, runCheck } from './run-check.js'
import { storeOption } from './store-option.js'

const examples = `
Examples:
  hearsay check "We will return"              did anybody say that?
  hearsay check "We will return" --by Brel    did she?
  pbpaste | hearsay check -                   a long quote from the clipboard

Marks, dashes, case, ellipses and [insertions] may differ; another number, name or negation never does without being said.
All kept text is searched, not only statements. "Not found" says what was searched, not that nobody said it.

Exit codes: 0 done (also where it was not found), 1 failed, 2 usage, 4 not found with --fail-empty.`

/** `hearsay check "QUOTE"` */
export const checkCommand = (setExitCode: (code: number) => void): Command =>
  new Command('check')
    .summary('check a quote: did they really say that?')
    .description(
      'Looks for a quote in all that is kept: word for word, by somebody else, as a paraphrase, in a headline only, or altered, with what was changed.',
    )
    .argument('<quote...>', 'the quote, or - for the standard input')
    .option('--by <name>', 'who is said to have said it')
    .option('--rejected', 'also statements that somebody judged wrong')
    .option('--json', 'the whole answer as one line of JSON')
    .addOption(limitOption('so many wordings', 10))
    .addOption(offsetsOption('what offsets are counted in; utf16 where it is not said'))
    .addOption(storeOption())
    .option('--fail-empty', 'end with 4 where it is not found')
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (quote: readonly string[], options: CheckOptions) => setExitCode(await runCheck(quote, options)))
