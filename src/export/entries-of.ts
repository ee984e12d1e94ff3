import { counted } from '../formats/counted.js'
import { countsLine } from '../formats/counts-line.js'
import type { Counts } from '../model/counts.js'
import type { KeptReading } from '../model/kept-reading.js'
import type { WhoQuery } from '../model/who-query.js'
import type { ExportedRecord } from './exported-record.js'
import { withDocuments } from './with-documents.js'

/** What an export will write, with its number told first. */
export interface Entries {
  readonly noun: 'document' | 'statement'
  readonly announced: number
  /** The number in words, for people. */
  readonly announcement: string
  /** null where they are too many to be counted, and of everything. */
  readonly counts: Counts | null
  readonly readings: AsyncIterable<KeptReading>
  /** Entries that such a reading is. */
  readonly entriesIn: (reading: KeptReading) => number
}

/** Every document with its statements, those that somebody judged wrong only where they are asked for. */
export const allDocuments = async (record: ExportedRecord, rejected: boolean): Promise<Entries> => {
  const { documents, statements } = await record.extent()
  return {
    noun: 'document',
    announced: documents,
    announcement: `${counted(documents, 'document')} with ${counted(statements, 'statement')}`,
    counts: null,
    readings: rejected ? record.readings() : withoutWrong(record.readings()),
    entriesIn: () => 1,
  }
}

/** Every statement that a query finds, by their documents. */
export const foundStatements = async (record: ExportedRecord, query: WhoQuery): Promise<Entries> => {
  const stream = await record.stream(query)
  const counts = stream.rowCount > mostCounted ? null : await stream.counts()
  return {
    noun: 'statement',
    announced: stream.rowCount,
    announcement:
      stream.rowCount === 0
        ? 'No statement of the record is asked for.'
        : `${counted(stream.rowCount, 'statement')} of documents, none collapsed${counts === null ? '' : `: ${countsLine(counts)}`}`,
    counts,
    readings: withDocuments(record, stream.rows),
    entriesIn: ({ statements }) => statements.length,
  }
}

/** Most rows that distinct statements and origins are counted of: counting takes memory for each, writing does not. */
const mostCounted = 100_000

const withoutWrong = async function* (readings: AsyncIterable<KeptReading>): AsyncGenerator<KeptReading> {
  for await (const reading of readings)
    yield reading.statements.some(isWrong) ? { ...reading, statements: reading.statements.filter((each) => !isWrong(each)) } : reading
}

const isWrong = ({ verification }: KeptReading['statements'][number]): boolean => verification === 'wrong'
