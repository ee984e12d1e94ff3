import { Command } from 'commander'
import { HearsayError } from '../../errors.js'
import { counted } from '../../formats/counted.js'
import { createMessages } from './messages.js'
import { type StoreChoice, storeOption, storePlace } from './store-option.js'
import { withRecord } from './with-record.js'

const examples = `
Examples:
  hearsay backup monday.db                            hearsay.db as it is now, in one file
  hearsay backup team.db --store postgres://db/news   a PostgreSQL record as a file

Others may add pages meanwhile. The copy is a record: hearsay who --store monday.db

Exit codes: 0 done, 1 failed, 2 usage.`

/** `hearsay backup FILE` */
export const backupCommand = (setExitCode: (code: number) => void): Command =>
  new Command('backup')
    .summary('copy the record into one file')
    .description('Copies the record, pages and all, into a new file that is a record by itself, opens the copy, and counts it.')
    .argument('<file>', 'a file that is not there yet')
    .addOption(storeOption())
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (file: string, options: StoreChoice & { readonly quiet?: true }) => setExitCode(await runBackup(file, options)))

const runBackup = async (file: string, options: StoreChoice & { readonly quiet?: true }): Promise<number> => {
  const place = await storePlace(options)
  const before = await withRecord(place, { create: false }, async (record) => {
    await record.backup(file)
    return record.extent()
  })
  const copy = await withRecord(file, { readOnly: true }, (record) => record.extent())
  if (copy.documents > before.documents || (copy.documents === 0 && before.documents > 0))
    throw new HearsayError('UNEXPECTED', `the copy '${file}' has ${copy.documents} documents, the record ${before.documents}: keep the record and report this`)
  createMessages({ quiet: options.quiet === true, verbose: false }).say(
    `${file}: ${counted(copy.documents, 'document')}, ${counted(copy.statements, 'statement')}`,
  )
  return 0
}
