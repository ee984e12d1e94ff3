import { Command } from 'commander'
import { printable } from '../../formats/printable.js'
import { grouped } from '../../formats/counted.js'
import type { Copied } from '../../model/copied.js'
import { createMessages } from './messages.js'
import { createOutput } from './output.js'
import { type StoreChoice, storeOption, storePlace } from './store-option.js'
import { withRecord } from './with-record.js'

interface MigrateOptions extends StoreChoice {
  readonly to: string
  readonly json?: true
  readonly quiet?: true
}

const examples = `
Examples:
  hearsay migrate --to postgres://user@host/news              hearsay.db into a database
  hearsay migrate --store postgres://host/news --to news.db   and back into a file

The record stays as it is. Both sides are counted and hashed after it, and compared. Again goes on where it was stopped.

Exit codes: 0 both sides are the same, 1 failed or they differ, 2 usage.`

/** `hearsay migrate --to PLACE` */
export const migrateCommand = (setExitCode: (code: number) => void): Command =>
  new Command('migrate')
    .summary('copy the record into another store')
    .description('Copies the record from a file into PostgreSQL, or the other way, and compares counts and hashes of both.')
    .requiredOption('--to <place>', 'where to: postgres://... or a file')
    .addOption(storeOption())
    .option('--json', 'the comparison as one line of JSON')
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (options: MigrateOptions) => setExitCode(await runMigrate(options)))

const runMigrate = async (options: MigrateOptions): Promise<number> => {
  const messages = createMessages({ quiet: options.quiet === true, verbose: false })
  return withRecord(await storePlace(options), { create: false }, async (record) => {
    const copied = await record.copyTo(options.to, (done) => messages.progress(`${Math.floor(done * 100)} % copied`))
    messages.progress('')
    await createOutput().write(options.json ? `${JSON.stringify(copied)}\n` : asTable(copied))
    return copied.same ? 0 : 1
  })
}

const asTable = ({ from, to, same }: Copied): string => {
  const rows = [
    ['', printable(from.place), printable(to.place)],
    ['documents', grouped(from.documents), grouped(to.documents)],
    ['statements', grouped(from.statements), grouped(to.statements)],
    ['pages', grouped(from.pages), grouped(to.pages)],
    ['hash', from.hash.slice(0, 16), to.hash.slice(0, 16)],
  ]
  const width = Math.max(...rows.map(([, left = '']) => left.length))
  const table = rows.map(([name = '', left = '', right = '']) => `${name.padEnd(12)}${left.padEnd(width)}  ${right}`.trimEnd()).join('\n')
  return `${table}\n\n${same ? 'Both sides are the same.' : 'The two sides differ: keep the first, and do not use the second.'}\n`
}
