import { counted } from '../formats/counted.js'
import { countsLine } from '../formats/counts-line.js'
import type { Counts } from '../model/counts.js'
import type { KeptReading } from '../model/kept-reading.js'
import type { WhoQuery } from '../model/who-query.js'
import type { StatementStream } from '../record/index.js'
import type { ExportedRecord } from './exported-record.js'
import { withDocuments } from './with-documents.js'
import { type FoundInText, withTexts } from './with-texts.js'

/** What an export will write, with its number told first. */
export interface Entries<Part> {
  readonly noun: 'document' | 'statement'
  readonly announced: number
  /** The number in words, for people. */
  readonly announcement: string
  /** null where they are too many to be counted, and of everything. */
  readonly counts: Counts | null
  readonly parts: AsyncIterable<Part>
  /** Entries that such a part is. */
  readonly entriesIn: (part: Part) => number
}

/** Every document with its statements, those that somebody judged wrong only where they are asked for. */
export const allDocuments = async (record: ExportedRecord, rejected: boolean): Promise<Entries<KeptReading>> => {
  const { documents, statements } = await record.extent()
  return {
    noun: 'document',
    announced: documents,
    announcement: `${counted(documents, 'document')} with ${counted(statements, 'statement')}`,
    counts: null,
    parts: rejected ? record.readings() : withoutWrong(record.readings()),
    entriesIn: () => 1,
  }
}

/** Every statement that a query finds, by their documents. */
export const foundInDocuments = async (record: ExportedRecord, query: WhoQuery): Promise<Entries<KeptReading>> => {
  const stream = await record.stream(query)
  return { ...(await announced(stream)), parts: withDocuments(record, stream.pages), entriesIn: statementsIn }
}

/** The same with the texts of the documents alone: a small part of the work. */
export const foundInTexts = async (record: ExportedRecord, query: WhoQuery): Promise<Entries<FoundInText>> => {
  const stream = await record.stream(query)
  return { ...(await announced(stream)), parts: withTexts(record, stream.pages), entriesIn: statementsIn }
}

const statementsIn = ({ statements }: Pick<FoundInText, 'statements'>): number => statements.length

const announced = async ({ rowCount, ...stream }: StatementStream): Promise<Pick<Entries<unknown>, 'noun' | 'announced' | 'announcement' | 'counts'>> => {
  const counts = rowCount > mostCounted ? null : await stream.counts()
  const announcement =
    rowCount === 0
      ? 'No statement of the record is asked for.'
      : `${counted(rowCount, 'statement')} of documents, none collapsed${counts === null ? '' : `: ${countsLine(counts)}`}`
  return { noun: 'statement', announced: rowCount, announcement, counts }
}

/** Most rows that distinct statements and origins are counted of: counting takes memory for each, writing does not. */
const mostCounted = 100_000

const withoutWrong = async function* (readings: AsyncIterable<KeptReading>): AsyncGenerator<KeptReading> {
  for await (const reading of readings)
    yield reading.statements.some(isWrong) ? { ...reading, statements: reading.statements.filter((each) => !isWrong(each)) } : reading
}

const isWrong = ({ verification }: KeptReading['statements'][number]): boolean => verification === 'wrong'
