import { Command, Option } from 'commander'
import { HearsayError } from '../../errors.js'
import type { OffsetUnit } from '../../formats/offset-unit.js'
import type { PageFormat } from '../../model/page.js'
import type { OutputForm } from './printers.js'
import { runRead } from './run-read.js'
import { type ReaderChoice, probability, readerOptions } from './shared-options.js'

/** What `hearsay read` was asked for. */
export interface ReadOptions extends ReaderChoice {
  readonly json?: true
  readonly jsonl?: true
  readonly csv?: true
  readonly plain?: true
  readonly list?: true
  readonly format?: 'brat' | 'w3c'
  readonly out?: string
  readonly from: PageFormat | 'auto'
  readonly offsets: OffsetUnit
  readonly url?: string
  readonly minConfidence?: number
  readonly quiet?: true
  readonly verbose?: true
}

const forms = ['list', 'json', 'jsonl', 'csv', 'plain'] as const

const formOptions = (): readonly Option[] => {
  const described = {
    list: 'the readable list, also in a pipe',
    json: 'a record an input, a line each',
    jsonl: 'a statement a line as JSON (the default in a pipe)',
    csv: 'a table, a row a statement',
    plain: 'a statement a line for grep, cut and awk',
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
    .argument('<path...>', 'files (.html .htm .txt .md, also .gz), folders, addresses (https://...), or - for the standard input')
  for (const option of formOptions()) command.addOption(option)
  command
    .addOption(new Option('--format <name>', 'brat: standoff annotation; w3c: Web Annotations, a page of them a line').choices(['brat', 'w3c']))
    .addOption(new Option('--out <folder>', 'where --format brat writes its files'))
    .addOption(new Option('--from <kind>', 'what the pages are in').choices(['auto', 'html', 'text', 'markdown']).default('auto').env('HEARSAY_FROM'))
    .addOption(
      new Option('--offsets <unit>', 'what offsets are counted in; brat and w3c count code points')
        .choices(['utf16', 'code-points'])
        .default('utf16')
        .env('HEARSAY_OFFSETS'),
    )
    .addOption(new Option('--url <address>', 'the address that the page came from'))
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

/** The form that was asked for, or null: then the standard output decides. */
export const formOf = (options: ReadOptions): OutputForm | null => options.format ?? forms.find((form) => options[form]) ?? null

const checkTogether = (paths: readonly string[], { format, out, url }: ReadOptions): void => {
  if (url !== undefined && paths.length > 1)
    throw new HearsayError('USAGE', `--url is the address of one page, but ${paths.length} paths were given: read them one by one`)
  if (url !== undefined && !/^https?:\/\//iu.test(url)) throw new HearsayError('USAGE', `--url '${url}' is no address: it begins with http:// or https://`)
  if (out !== undefined && format !== 'brat') throw new HearsayError('USAGE', '--out is for --format brat; for the other forms write > FILE')
  if (format === 'brat' && out === undefined && (paths.length > 1 || paths[0]?.endsWith('/')))
    throw new HearsayError('USAGE', '--format brat writes two files a page: name a folder for them with --out FOLDER')
}
