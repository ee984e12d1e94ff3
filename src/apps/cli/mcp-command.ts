import { Command } from 'commander'
import { interruption } from './interruption.js'
import { createMessages } from './messages.js'
import { type StoreChoice, storeOption, storePlace } from './store-option.js'
import { version } from './version.js'
import { withRecord } from './with-record.js'

const examples = `
An assistant's settings name the command and its arguments:
  {"mcpServers": {"hearsay": {"command": "hearsay", "args": ["mcp", "--store", "/path/to/hearsay.db"]}}}

Tools: search_statements, get_statement, verify_quote, trace_quote, actor, pair_timeline. They read, and change nothing. Over HTTP the same tools are at /mcp of "hearsay serve".

Exit codes: 0 the client is done, 1 failed, 2 usage, 130 interrupted.`

/** `hearsay mcp` */
export const mcpCommand = (setExitCode: (code: number) => void): Command =>
  new Command('mcp')
    .summary('give an assistant the record as tools')
    .description(
      'Answers an assistant on the standard input and output, by the Model Context Protocol: every answer has the exact words, the chain, the address and whether it was checked.',
    )
    .addOption(storeOption())
    .addHelpText('after', examples)
    .action(async (options: StoreChoice) => setExitCode(await runMcp(options)))

const runMcp = async (options: StoreChoice): Promise<number> => {
  const signal = interruption()
  const messages = createMessages({ quiet: false, verbose: false })
  return withRecord(await storePlace(options), { readOnly: true }, async (record) => {
    const { mcpOverStdio } = await import('../mcp/index.js')
    if (process.stdin.isTTY) messages.say(`${record.place} is ready for an assistant on the standard input and output (Ctrl-C stops it)`)
    await mcpOverStdio({ record, version }, signal, (error) => messages.failure({ code: 'UNEXPECTED', message: String(error) }))
    return signal.aborted ? 130 : 0
  })
}
