import { Command } from 'commander'
import { runDemo } from './run-demo.js'
import { type ReaderChoice, readerOptions } from './shared-options.js'

/** `hearsay demo` */
export const demoCommand = (setExitCode: (code: number) => void): Command => {
  const command = new Command('demo')
    .summary('read the examples that come with hearsay')
    .description('Reads the example pages, prints the first statements of each, and says what to try next. The pages and their publishers are invented.')
    .option('--all', 'every statement of every example')
  for (const option of readerOptions()) command.addOption(option)
  return command.action(async (options: ReaderChoice & { readonly all?: true }) => setExitCode(await runDemo(options)))
}
