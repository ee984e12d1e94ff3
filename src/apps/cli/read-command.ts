import { Command, Option } from 'commander'
import { fromOption, inputArgument, offsetsOption, urlOption } from './input-options.js'
import { type ReadOptions, checkTogether, forms } from './read-options.js'
import { runRead } from './run-read.js'
import { probability, readerOptions } from './shared-options.js'

const formOptions = (): readonly Option[] => {
  const described = {
    list: 'a list for people (the default on a terminal)',
    json: 'the whole record, one line of JSON for each page',
    jsonl: 'one line of JSON for each statement (the default in a pipe)',
    csv: 'a table with a row for each statement',
    plain: 'one line for each statement, for grep, cut and awk',
  }
  return forms.map((form) => new Option(`--${form}`, described[form]).conflicts([...forms.filter((other) => other !== form), 'format']))
}

const examples = `
Examples:
  hearsay read page.html                       a readable list (on a terminal)
  hearsay read pages/ --csv > statements.csv   all pages of a folder and below
  cat article.txt | hearsay read - --json      the whole record of one page
  hearsay read https://example.org/story       a page of the web, fetched politely

Exit codes: 0 all read, 1 none could be read, 2 usage, 3 some could not be read, 5 refused by policy, 130 interrupted.`

/** `hearsay read PATH...` */
export const readCommand = (setExitCode: (code: number) => void): Command => {
  const command = new Command('read')
    .summary('print who says what in pages')
    .description('Reads pages and prints every statement: who says it, in what words, directly or not, and where in the page.')
    .argument('<path...>', inputArgument)
  for (const option of formOptions()) command.addOption(option)
  command
    .addOption(new Option('--format <name>', 'brat: standoff annotation; w3c: Web Annotations, one line of JSON-LD for each page').choices(['brat', 'w3c']))
    .addOption(new Option('--out <folder>', 'where --format brat writes its files'))
    .addOption(fromOption())
    .addOption(offsetsOption('what offsets are counted in; brat and w3c count code points').default('utf16'))
    .addOption(urlOption())
    .addOption(new Option('--min-confidence <x>', 'leave out statements below it, 0 to 1').argParser(probability).env('HEARSAY_MIN_CONFIDENCE'))
  for (const option of readerOptions()) command.addOption(option)
  return command
    .option('-q, --quiet', 'only failures on the standard error')
    .option('-v, --verbose', 'more on the standard error')
    .addHelpText('after', examples)
    .action(async (paths: readonly string[], options: ReadOptions) => {
      checkTogether(paths, options)
      setExitCode(await runRead(paths, options))
    })
}
