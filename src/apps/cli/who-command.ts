import { Command, Option } from 'commander'
import { offsetsOption } from './input-options.js'
import { limitOption } from './limit-option.js'
import { runWho, usualRows } from './run-who.js'
import { storeOption } from './store-option.js'
import type { WhoOptions } from './who-options.js'

const stances = ['assert', 'deny', 'accuse', 'promise', 'warn', 'demand', 'praise', 'ask', 'believe', 'agree', 'decline', 'silent']

const forms = {
  list: 'a list for people (the default on a terminal)',
  json: 'one line of JSON for each statement (the default in a pipe)',
  jsonl: 'the same as --json',
  csv: 'a table with a row for each statement',
  plain: 'one line for each statement, for grep, cut and awk',
}

const formOptions = (): readonly Option[] =>
  Object.entries(forms).map(([form, words]) =>
    new Option(`--${form}`, words).conflicts(Object.keys(forms).filter((other) => other !== form && !(isJson(form) && isJson(other)))),
  )

const isJson = (form: string): boolean => form === 'json' || form === 'jsonl'

const examples = `
Examples:
  hearsay who                                          everything, newest first
  hearsay who Erdogan --words "grain deal"             however a page names him
  hearsay who --about NATO --since 2024-03 --facets    with counts by speaker, month, ...
  hearsay who Q22686 --limit all --csv > said.csv      all of it as a table

A row is a distinct statement: the same words by the same speakers count once, in however many reports.

Exit codes: 0 done (also where nothing was found), 1 failed, 2 usage, 4 nothing found with --fail-empty.`

/** `hearsay who [SPEAKER]` */
export const whoCommand = (setExitCode: (code: number) => void): Command => {
  const command = new Command('who')
    .summary('search the record: who said what')
    .description('Searches the record, newest first. Names find their actor however a page words it; all filters must hold.')
    .argument('[speaker]', 'a name, or an id such as Q22686')
    .option('--words <words>', 'words that the statement has, all of them')
    .option('--to <name>', 'to whom it was said')
    .option('--about <name>', 'whom it names')
    .option('--via <name>', 'according to whom')
    .option('--publisher <name>', 'in which outlet')
    .addOption(new Option('--stance <stance>', 'how it was said').choices(stances))
    .addOption(new Option('--form <form>', 'quoted, paraphrased, or partly quoted').choices(['direct', 'indirect', 'mixed']))
    .addOption(new Option('--verified <state>', 'what somebody made of it').choices(['unchecked', 'right', 'repaired', 'wrong']))
    .option('--since <date>', 'published on that day or later: YYYY-MM-DD, YYYY-MM or YYYY')
    .option('--until <date>', 'published on that day or earlier')
    .option('--said-since <date>', 'possibly said on that day or later')
    .option('--said-until <date>', 'possibly said on that day or earlier')
    .option('--all-versions', 'also what only older versions of pages say')
    .addOption(limitOption('so many statements', usualRows))
    .option('--after <cursor>', 'the next page: what the page before ended with')
    .option('--facets', 'counts by speaker, publisher, stance, form and month; in a pipe instead of the statements')
  for (const option of formOptions()) command.addOption(option)
  return command
    .addOption(offsetsOption('show offsets, and what they are counted in; in data utf16 where it is not said'))
    .addOption(storeOption())
    .option('--fail-empty', 'end with 4 where nothing is found')
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (speaker: string | undefined, options: WhoOptions) => setExitCode(await runWho(speaker, options)))
}
