import { Command, Option } from 'commander'
import { byOption } from './by-options.js'
import { limitOption } from './limit-option.js'
import { queryOptions, speakerArgument } from './query-options.js'
import { type ReviewOptions, runReview } from './review/run-review.js'
import { storeOption } from './store-option.js'

const examples = `
Examples:
  hearsay review                               what the machine was least sure of
  hearsay review Brel --since 2024-03          of what she said
  hearsay review --order random --by anna      a random sample: it tells how often the machine errs
  hearsay review --missed                      paragraphs drawn at random: what was missed there?
  hearsay review --report                      precision, recall, and how far reviewers agree

Keys: y right, n wrong, f fix, s skip, u undo, q quit, ? help. Each answer is kept at once.
In a script: hearsay correct.

Exit codes: 0 done, 1 failed, 2 usage, 130 interrupted.`

/** `hearsay review [SPEAKER]` */
export const reviewCommand = (setExitCode: (code: number) => void): Command => {
  const command = new Command('review')
    .summary('check by hand what the machine read, key by key')
    .description(
      'Shows one statement after the other in its sentences and asks whether it is right. Answers are kept in a log; the machine’s own reading stays beside them.',
    )
    .argument('[speaker]', speakerArgument)
    .addOption(
      new Option('--order <order>', 'least certain first, most reported and uncertain first, or a random sample')
        .choices(['uncertain', 'impact', 'random'])
        .default('uncertain'),
    )
    .option('--seed <text>', 'names the random sample: the same seed draws the same', '1')
    .addOption(limitOption('so many statements or paragraphs', 20))
    .addOption(byOption())
    .addOption(new Option('--missed', 'paragraphs drawn at random, to count what was missed').conflicts(['report', 'export']))
    .addOption(new Option('--report', 'what the reviews tell: precision, recall, agreement').conflicts('export'))
    .option('--json', 'the report as one line of JSON')
    .addOption(new Option('--export <form>', 'gold: reviewed statements as training reads them, a line of JSON each').choices(['gold']))
  // What was judged wrong is asked about again in any case: see the queue.
  for (const option of queryOptions()) if (option.long !== '--rejected') command.addOption(option)
  return command
    .addOption(storeOption())
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (speaker: string | undefined, options: ReviewOptions) => setExitCode(await runReview(speaker, options)))
}
