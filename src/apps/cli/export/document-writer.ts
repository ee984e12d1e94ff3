import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HearsayError } from '../../../errors.js'
import { bratConfiguration } from '../../../formats/brat-configuration.js'
import { brat } from '../../../formats/brat.js'
import { keptJson } from '../../../formats/kept-record.js'
import type { OffsetUnit } from '../../../formats/offset-unit.js'
import { w3c } from '../../../formats/w3c.js'
import type { KeptReading } from '../../../model/kept-reading.js'
import type { Reading } from '../../../model/reading.js'
import { bratName } from '../brat-folder.js'

/** What writes documents, one after the other. */
export interface DocumentWriter {
  readonly mediatype: string
  readonly offsets: OffsetUnit
  readonly add: (reading: KeptReading) => Promise<void> | void
}

/** The formats with an entry for each document. `jsonl` is one where everything is written. */
export type DocumentFormat = 'jsonl' | 'w3c' | 'brat'

type Write = (data: string) => Promise<void> | void

/** The writer of a format. `folder`: where brat's files go; what it writes are their sums, as `sha256sum -c` reads them. */
export const documentWriter = async (format: DocumentFormat, unit: OffsetUnit, write: Write, folder: string | null): Promise<DocumentWriter> => {
  switch (format) {
    case 'jsonl':
      return { mediatype: 'application/jsonl', offsets: unit, add: (reading) => write(keptJson(reading, unit)) }
    case 'w3c':
      return { mediatype: 'application/jsonl', offsets: 'code-points', add: (reading) => write(w3c(placeOf(reading), readingOf(reading))) }
    case 'brat':
      return bratWriter(folder!, write)
  }
}

const bratWriter = async (folder: string, write: Write): Promise<DocumentWriter> => {
  const put = async (name: string, data: string): Promise<void> => {
    try {
      await writeFile(join(folder, name), data)
    } catch (error) {
      throw new HearsayError('USAGE', `--out '${folder}' cannot be written to: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
    await write(`${createHash('sha256').update(data).digest('hex')}  ${name}\n`)
  }
  await mkdir(folder, { recursive: true }).catch(() => undefined)
  await put('annotation.conf', bratConfiguration)
  return {
    mediatype: 'text/plain',
    offsets: 'code-points',
    add: async (reading) => {
      const { text, annotations } = brat(readingOf(reading))
      const name = bratName(placeOf(reading), reading.kept.document.id)
      await put(`${name}.txt`, text)
      await put(`${name}.ann`, annotations)
    },
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
