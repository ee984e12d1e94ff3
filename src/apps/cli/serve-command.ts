import { Command, InvalidArgumentError, Option } from 'commander'
import { runServe, type ServeCommandOptions } from './run-serve.js'
import { storeOption } from './store-option.js'

const examples = `
Examples:
  hearsay serve                            the record in a browser, at http://127.0.0.1:4747
  hearsay serve --demo                     one press conference told by eight outlets, in a record of its own
  hearsay serve --port 8080 --store news.db

Ctrl-C stops it: requests under way are answered first.

Exit codes: 0 stopped, 1 failed, 2 usage.`

/** `hearsay serve` */
export const serveCommand = (setExitCode: (code: number) => void): Command =>
  new Command('serve')
    .summary('show the record in a browser')
    .description(
      'Serves the record to a browser on this machine: pages with their statements marked, search, actors, pairs, tracing and repair; and an API for programs.',
    )
    .addOption(new Option('--port <number>', 'the port; 0 for any that is free').argParser(port).default(4747).env('HEARSAY_PORT'))
    .addOption(new Option('--demo', 'the story told by eight outlets, in a record that is gone afterwards').conflicts('store'))
    .addOption(storeOption())
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (options: ServeCommandOptions) => setExitCode(await runServe(options)))

const port = (text: string): number => {
  const number = Number(text)
  if (!/^\d+$/u.test(text) || number > 65_535) throw new InvalidArgumentError('It is a whole number from 0 to 65535.')
  return number
}
