import { Command } from 'commander'
import type { AddOptions } from './add-options.js'
import { checkUrl, fromOption, inputArgument, urlOption } from './input-options.js'
import { runAdd } from './run-add.js'
import { readerOptions } from './shared-options.js'
import { storeOption } from './store-option.js'

const examples = `
Examples:
  hearsay add page.html                          into hearsay.db, which is made where there is none
  hearsay add pages/ https://example.org/story   a folder and a page of the web
  hearsay add pages/ --store news.db -v          into another record, telling of each page

Adding a page again changes nothing; a page that has changed becomes a new version of it.

Exit codes: 0 all are kept, 1 none could be added, 2 usage, 3 some could not be added, 5 refused by policy, 130 interrupted.`

/** `hearsay add PAGE...` */
export const addCommand = (setExitCode: (code: number) => void): Command => {
  const command = new Command('add')
    .summary('read pages and keep them in the record')
    .description(
      'Reads pages and keeps them with their statements in the record, so that they can be searched, checked and traced, even when the address is dead.',
    )
    .argument('<path...>', inputArgument)
    .addOption(storeOption())
    .option('--json', 'one line of JSON for each page: what became of it')
    .addOption(fromOption())
    .addOption(urlOption())
  for (const option of readerOptions()) command.addOption(option)
  return command
    .option('-q, --quiet', 'only failures on the standard error')
    .option('-v, --verbose', 'a line for each page on the standard error')
    .addHelpText('after', examples)
    .action(async (paths: readonly string[], options: AddOptions) => {
      checkUrl(paths, options.url)
      setExitCode(await runAdd(paths, options))
    })
}
