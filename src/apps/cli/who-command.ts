import { Command, Option } from 'commander'
import { offsetsOption } from './input-options.js'
import { limitOption } from './limit-option.js'
import { queryOptions, speakerArgument } from './query-options.js'
import { runWho, usualRows } from './run-who.js'
import { storeOption } from './store-option.js'
import type { WhoOptions } from './who-options.js'

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
    .argument('[speaker]', speakerArgument)
  for (const option of queryOptions()) command.addOption(option)
  command
    .addOption(limitOption('so many statements', usualRows))
    .option('--after <cursor>', 'the next page: what the page before ended with')
    .addOption(new Option('--count', 'only the numbers, with what was reviewed of them and how often it was right').conflicts('facets'))
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
