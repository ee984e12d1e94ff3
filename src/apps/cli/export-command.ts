import { Command, Option } from 'commander'
import { exportFormats } from '../../export/export-format.js'
import type { ExportOptions } from './export/export-options.js'
import { runExport } from './export/run-export.js'
import { offsetsOption } from './input-options.js'
import { queryOptions, speakerArgument } from './query-options.js'
import { storeOption } from './store-option.js'

const examples = `
Examples:
  hearsay export > record.jsonl                            everything, a line for each document
  hearsay export --format csv --out all.csv                everything, a row for each statement
  hearsay export Brel --about Vell --format parquet --out brel.parquet
  hearsay export Brel --since 2031 --format bibtex --out brel.bib
  hearsay export --publisher Meridian --format brat --out meridian/

What goes out:
  jsonl              of everything a line for each document, as read --json; of a query a line for each statement
  csv                a row for each statement, safe to open in a spreadsheet
  parquet            the same as a typed table, for DuckDB, pandas, R
  brat               two files for each document, and annotation.conf
  w3c                a Web Annotation page for each document
  schema-org         JSON-LD for each statement: a Quotation or a Claim of a NewsArticle
  bibtex, ris, csl   a citation of each statement

Statements of documents, not collapsed: what ten pages report is ten rows. Without SPEAKER and filters older versions
of pages are among them. The number is said first and checked at the end. With --out a datapackage.json beside the
file says what is in it. The pages' bytes are not exported: hearsay backup has them.

Exit codes: 0 done, 1 failed, 2 usage, 130 interrupted.`

/** `hearsay export [SPEAKER]` */
export const exportCommand = (setExitCode: (code: number) => void): Command => {
  const command = new Command('export')
    .summary('write the record, or what a query finds, in a format of others')
    .description('Writes everything, or what who would find, to the standard output or a file. Nothing is left out but what somebody judged wrong.')
    .argument('[speaker]', speakerArgument)
    .addOption(new Option('--format <name>', 'what is written').choices([...exportFormats]).default('jsonl'))
    .option('--out <path>', 'into a file, in place of the standard output; of brat a folder')
  for (const option of queryOptions()) command.addOption(option)
  return command
    .addOption(offsetsOption('what offsets are counted in; brat and w3c count code points').default('utf16'))
    .addOption(storeOption())
    .option('-q, --quiet', 'only failures on the standard error')
    .addHelpText('after', examples)
    .action(async (speaker: string | undefined, options: ExportOptions) => setExitCode(await runExport(speaker, options)))
}
