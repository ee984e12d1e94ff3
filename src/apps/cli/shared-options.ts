import { existsSync } from 'node:fs'
import { InvalidArgumentError, Option } from 'commander'

/** Options of every command that reads. A flag goes before its HEARSAY_ variable, that before the default. */
export interface ReaderChoice {
  readonly model?: string
  readonly runtime: 'auto' | 'native' | 'wasm'
  readonly actors?: string
}

/** `--model`, `--runtime` and `--actors`. */
export const readerOptions = (): readonly Option[] => [
  new Option('--model <folder>', 'the model to read with; by default the one in the package').env('HEARSAY_MODEL'),
  new Option('--runtime <name>', 'what runs the model').choices(['auto', 'native', 'wasm']).default('auto').env('HEARSAY_RUNTIME'),
  new Option('--actors <file>', 'actors of your own, CSV or TOML; by default those in hearsay.toml here, where there is one').env('HEARSAY_ACTORS'),
]

/** What the reader is made with: the options that were given, none undefined. */
export const readerChoice = ({ model, runtime, actors = ownActors() }: ReaderChoice): ReaderChoice => ({
  runtime,
  ...(model === undefined ? {} : { model }),
  ...(actors === undefined ? {} : { actors }),
})

/** The folder's own file of actors. */
const ownActors = (): string | undefined => (existsSync('hearsay.toml') ? 'hearsay.toml' : undefined)

/** A probability as an option's argument. */
export const probability = (text: string): number => {
  const number = Number(text)
  if (text.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1.')
  return number
}
