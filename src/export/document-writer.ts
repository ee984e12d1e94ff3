import { createHash } from 'node:crypto'
import { bratConfiguration } from '../formats/brat-configuration.js'
import { brat } from '../formats/brat.js'
import { keptJson } from '../formats/kept-record.js'
import type { OffsetUnit } from '../formats/offset-unit.js'
import { w3c } from '../formats/w3c.js'
import type { KeptReading } from '../model/kept-reading.js'
import type { Reading } from '../model/reading.js'
import { bratName } from './brat-name.js'
import { type EntryWriter, nothing, type Write } from './entry-writer.js'
import type { ExportSink } from './export-sink.js'

/** The formats with an entry for each document. `jsonl` is one where everything is written. */
export type DocumentFormat = 'jsonl' | 'w3c' | 'brat'

/** The writer of a format. `writeFile`: what takes brat's files; what it writes itself are their sums, as `sha256sum -c` reads them. */
export const documentWriter = (
  format: DocumentFormat,
  unit: OffsetUnit,
  write: Write,
  writeFile: NonNullable<ExportSink['writeFile']>,
): EntryWriter<KeptReading> => {
  const plain = { columns: null, begin: nothing, end: nothing }
  switch (format) {
    case 'jsonl':
      return { ...plain, offsets: unit, add: (reading) => write(keptJson(reading, unit)) }
    case 'w3c':
      return { ...plain, offsets: 'code-points', add: (reading) => write(w3c(placeOf(reading), readingOf(reading))) }
    case 'brat': {
      const put = async (name: string, text: string): Promise<void> => {
        await writeFile(name, text)
        await write(`${createHash('sha256').update(text).digest('hex')}  ${name}\n`)
      }
      const add: EntryWriter<KeptReading>['add'] = async (reading) => {
        const { text, annotations } = brat(readingOf(reading))
        const name = bratName(placeOf(reading), reading.kept.document.id)
        await put(`${name}.txt`, text)
        await put(`${name}.ann`, annotations)
      }
      return { ...plain, offsets: 'code-points', begin: () => put('annotation.conf', bratConfiguration), add }
    }
  }
}

const placeOf = ({ kept: { address, document } }: KeptReading): string => address ?? document.id

const readingOf = ({ kept: { document, unattributed, notes, actors, earlierCoverage }, statements }: KeptReading): Reading => ({
  document,
  unattributed,
  notes,
  actors,
  earlierCoverage,
  statements: statements.map(({ statement }) => statement),
})
