import { createInterface } from 'node:readline/promises'
import { Command } from 'commander'
import { HearsayError } from '../../errors.js'
import { counted } from '../../formats/counted.js'
import { oneLineJson } from '../../formats/one-line-json.js'
import { printable } from '../../formats/printable.js'
import { type ByChoice, byOption, whyOption } from './by-options.js'
import { createMessages } from './messages.js'
import { createOutput } from './output.js'
import { type StoreChoice, storeOption, storePlace } from './store-option.js'
import { withRecord } from './with-record.js'

interface ForgetOptions extends StoreChoice, ByChoice {
  readonly yes?: true
  readonly json?: true
  readonly quiet?: true
}

const examples = `
Examples:
  hearsay forget https://example.org/story       a page with all its versions
  hearsay forget d5b1c6a3e0 --yes                the same by its id, without a question
  hearsay forget "Ada Brel" --why "she asked"    all that she says

What was forgotten is not added again: a hash of the address or the name is left that says so, with when, by whom and why. Backups and exports made before still have it.

Exit codes: 0 done, 1 failed, 2 usage, 4 no such page or actor.`

/** `hearsay forget URL|SPEAKER` */
export const forgetCommand = (setExitCode: (code: number) => void): Command =>
  new Command('forget')
    .summary('remove a page, or all that somebody says, for good')
    .description('Removes a page with all its versions, or all statements of a speaker, and keeps them from coming back. This cannot be undone.')
    .argument('<what>', 'an address, the id of a document, or the name or id of a speaker')
    .option('--yes', 'do not ask')
    .addOption(byOption())
    .addOption(whyOption())
    .option('--json', 'what was removed as one line of JSON')
    .addOption(storeOption())
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (what: string, options: ForgetOptions) => setExitCode(await runForget(what, options)))

/** Whether words are a page's: an address, or a document's id. */
const isPage = (what: string): boolean => /^[a-z][a-z\d+.-]*:\/\//iu.test(what) || /^d[0-9a-f]{6,20}$/u.test(what)

const runForget = async (what: string, options: ForgetOptions): Promise<number> => {
  const output = createOutput()
  const { say } = createMessages({ quiet: options.quiet === true, verbose: false })
  const page = isPage(what)
  if (!options.yes && !(await isSure(page ? `the page ${what} with all its versions` : `all that ${what} says`))) {
    say('Nothing was removed.')
    return 0
  }
  return withRecord(await storePlace(options), { create: false }, async (record) => {
    const removed = await record.forget(page ? { page: what } : { actor: what }, options)
    if (options.json) await output.write(`${oneLineJson(removed)}\n`)
    else say(`Removed: ${counted(removed.documents, 'document')}, ${counted(removed.statements, 'statement')}.`)
    return 0
  })
}

/** Asks on the terminal. Throws USAGE where there is none. */
const isSure = async (what: string): Promise<boolean> => {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true)
    throw new HearsayError('USAGE', 'forget removes for good and asks first, and here is no terminal to ask on: give --yes')
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  // Ctrl-C and Ctrl-D are no yes.
  const answer = await new Promise<string>((resolve) => {
    asking.on('close', () => resolve(''))
    void asking.question(`Remove ${printable(what)} for good? Type yes: `).then(resolve)
  })
  asking.close()
  return answer.trim().toLowerCase() === 'yes'
}
