import { Argument, Command, Option } from 'commander'
import { type ActorOptions, runActor } from './run-actor.js'
import { byOption, whyOption } from './by-options.js'
import { storeOption } from './store-option.js'

const examples = `
Examples:
  hearsay actor Brel                                 names, offices, what she says and is said about
  hearsay actor merge "A. Brel" "Ada Brel"           the first is the second
  hearsay actor split Brel --statements s0ecc19a6a --as "Tom Brel"
  hearsay actor not-same "Ada Brel" "Tom Brel"       they may never be merged
  hearsay actor undo 3                               takes the third change back
  hearsay actor log                                  all changes

A change holds for what is kept and for what is added later; every step stays in the log. An actor that is called like one of these words: hearsay actor show NAME.

Exit codes: 0 done, 1 failed, 2 usage, 4 no such actor.`

/** `hearsay actor NAME`, and what sets identities right. */
export const actorCommand = (setExitCode: (code: number) => void): Command =>
  new Command('actor')
    .summary('show an actor, and set right who is who')
    .description('Shows what the record knows of an actor; merges two that are one, and parts one that is two. Each change can be taken back.')
    .addArgument(new Argument('<words...>', 'a name or an id; or merge A B, split A, not-same A B, undo N, log, show NAME'))
    .option('--statements <id...>', 'of split: the statements that mean the other one')
    .option('--as <name>', 'of split: who is meant there, known or new')
    .addOption(byOption())
    .addOption(whyOption())
    .addOption(new Option('--json', 'the same as JSON'))
    .addOption(storeOption())
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (words: readonly string[], options: ActorOptions) => setExitCode(await runActor(words, options)))
