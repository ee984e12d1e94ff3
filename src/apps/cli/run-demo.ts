import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { terminal } from '../../formats/terminal.js'
import { calledAs } from './called-as.js'
import { paletteFor } from './colours.js'
import { createCount } from './count.js'
import { inputsOf } from './inputs.js'
import { interruption } from './interruption.js'
import { loadPage } from './load-page.js'
import { createMessages } from './messages.js'
import { openReader } from './open-reader.js'
import { createOutput } from './output.js'
import { takeInputs } from './take-inputs.js'
import { type ReaderChoice, readerChoice } from './shared-options.js'
import { packageFolder } from './version.js'

/** Statements shown of each example. */
const shown = 3

/** Reads the examples and prints what a first look needs; gives the exit code. */
export const runDemo = async (options: ReaderChoice & { readonly all?: true }): Promise<number> => {
  const signal = interruption()
  const output = createOutput()
  const messages = createMessages({ quiet: false, verbose: false })
  const palette = paletteFor(output)
  const view = { palette, width: output.width, unit: 'utf16', ...(options.all ? {} : { limit: shown }) } as const
  const reader = openReader(readerChoice(options))
  const count = createCount()
  // The examples have no addresses, so nothing is ever fetched.
  const load = { format: 'auto', url: null, signal, fetcher: () => Promise.reject(new Error('an example with an address')) } as const
  try {
    for await (const outcome of takeInputs(
      inputsOf(await exampleFolders()),
      { load: (input) => loadPage(input, load), take: (page) => reader.read(page, signal) },
      signal,
    )) {
      count.add(outcome)
      const name = relative(process.cwd(), outcome.input)
      if ('failure' in outcome) messages.failure(outcome.failure, name)
      else await output.write(terminal(name, outcome.result, view))
    }
  } finally {
    await reader.close()
  }
  if (signal.aborted) return 130
  await output.write(`${palette.heading(count.summary())}\n${tryNext()}`)
  return count.exitCode()
}

// An example is a folder with its page and its expected record; what stands beside them is for readers of the folder, and the story of several pages for the record.
const exampleFolders = async (): Promise<readonly string[]> => {
  const examples = fileURLToPath(new URL('examples', packageFolder))
  const entries = await readdir(examples, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(examples, entry.name))
    .filter((folder) => existsSync(join(folder, 'expected.json')))
    .sort()
}

const examplesOfUse: readonly (readonly [words: string, what: string])[] = [
  ['demo --all', 'every statement of these pages'],
  ['read YOUR-PAGE.html', 'a page of your own: HTML, plain text or Markdown'],
  ['read YOUR-PAGE.html --json', 'its whole record, with exact offsets'],
  ['read FOLDER --csv > statements.csv', 'all pages of a folder as a table'],
  ['add FOLDER', 'keep its pages in a record, hearsay.db'],
  ['who NAME', 'search the record: who said what'],
  ['doctor', 'is everything in order?'],
]

/** What to type next. */
const tryNext = (): string => {
  const width = Math.max(...examplesOfUse.map(([words]) => words.length))
  return ['', 'Try next:', ...examplesOfUse.map(([words, what]) => `  ${calledAs} ${words.padEnd(width)} ${what}`), ''].join('\n')
}
