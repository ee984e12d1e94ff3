import { Command, InvalidArgumentError, Option } from 'commander'
import { runServe, type ServeCommandOptions } from './run-serve.js'
import { storeOption } from './store-option.js'

const examples = `
Examples:
  hearsay serve                            the record in a browser, at http://127.0.0.1:4747
  hearsay serve --demo                     one press conference told by eight outlets, in a record of its own
  hearsay serve --port 8080 --store news.db
  hearsay serve --host 0.0.0.0 --token-file token --allow-host desk.example

The address is printed on the standard output. Ctrl-C stops it: requests under way are answered first; once more ends it at once.
Beyond this machine (--host) whoever asks must show a token of at least 20 characters, in HEARSAY_TOKEN or in a file. docs/serve.md says more.

Exit codes: 0 stopped, 1 failed, 2 usage.`

/** `hearsay serve` */
export const serveCommand = (setExitCode: (code: number) => void): Command =>
  new Command('serve')
    .summary('show the record in a browser')
    .description(
      'Serves the record to a browser on this machine: pages with their statements marked, search, actors, pairs, tracing and repair; and an API for programs.',
    )
    .addOption(new Option('--host <address>', 'the address of this machine to listen at').default('127.0.0.1').env('HEARSAY_HOST'))
    .addOption(new Option('--port <number>', 'the port; 0 for any that is free').argParser(port).default(4747).env('HEARSAY_PORT'))
    .addOption(new Option('--demo', 'the story told by eight outlets, in a record that is gone afterwards').conflicts('store'))
    .addOption(storeOption())
    .option('--token-file <file>', 'a file with the token that whoever asks must show; else HEARSAY_TOKEN, where it is set')
    .option('--allow-host <name...>', 'further names that the server is known by, as a proxy passes them on; with a port, or without one for any')
    .addOption(new Option('--rate <number>', 'requests a second of one address; 0 for any number').argParser(wholeNumber).default(100))
    .option('--read-only', 'nothing can be added or repaired')
    .option('-q, --quiet', 'only failures on the standard error')
    .option('-v, --verbose', 'also every request')
    .addHelpText('after', examples)
    .action(async (options: ServeCommandOptions) => setExitCode(await runServe(options)))

const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('It is a whole number, 0 or more.')
  return Number(text)
}

const port = (text: string): number => {
  const number = wholeNumber(text)
  if (number > 65_535) throw new InvalidArgumentError('It is a whole number from 0 to 65535.')
  return number
}
