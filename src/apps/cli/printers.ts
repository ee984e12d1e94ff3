import { csv, csvHeader } from '../../formats/csv.js'
import { failureJson, json } from '../../formats/json.js'
import { jsonl } from '../../formats/jsonl.js'
import type { OffsetUnit } from '../../formats/offset-unit.js'
import { plain } from '../../formats/plain.js'
import { terminal } from '../../formats/terminal.js'
import { w3c } from '../../formats/w3c.js'
import type { Reading } from '../../model/reading.js'
import { writeBrat } from './brat-folder.js'
import { paletteFor } from './colours.js'
import type { Failure } from './failure.js'
import type { Output } from './output.js'

/** The forms that a reading is printed in. */
export type OutputForm = 'list' | 'json' | 'jsonl' | 'csv' | 'plain' | 'brat' | 'w3c'

/** What is written to the standard output before all inputs, for one, and for a failed one. */
export interface Printer {
  readonly header: string
  reading(input: string, reading: Reading): string | Promise<string>
  failure(input: string, failure: Failure): string
  /** Whether notes and numbers are in what is printed. */
  readonly tellsAll: boolean
}

/** The printer of a form. `folder` is where brat's files go. */
export const printerOf = (form: OutputForm, unit: OffsetUnit, output: Output, folder: string | undefined): Printer => {
  const silent = { header: '', failure: () => '', tellsAll: false }
  switch (form) {
    case 'json':
      return { ...silent, reading: (input, reading) => json(input, reading, unit), failure: failureJson, tellsAll: true }
    case 'jsonl':
      return { ...silent, reading: (input, reading) => jsonl(input, reading, unit) }
    case 'csv':
      return { ...silent, header: csvHeader, reading: (input, reading) => csv(input, reading, unit) }
    case 'plain':
      return { ...silent, reading: (input, reading) => plain(input, reading, unit) }
    case 'w3c':
      return { ...silent, reading: w3c }
    case 'brat':
      return { ...silent, reading: (input, reading) => writeBrat(input, reading, folder) }
    case 'list': {
      const options = { palette: paletteFor(output), width: output.width, unit }
      return { ...silent, reading: (input, reading) => terminal(input, reading, options), tellsAll: true }
    }
  }
}
