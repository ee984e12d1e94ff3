import type { ActorEntry } from '../model/actor-entry.js'
import { type FoundStatement, pageNameOf } from '../model/found-statement.js'
import type { PairAnswer, PairDirection, PairPeriod, PairSide } from '../model/pair-answer.js'
import { type CsvValue, csvLine } from './csv-line.js'
import { oneLineJson } from './one-line-json.js'

const header = [
  'period',
  'from',
  'to',
  'fromIso',
  'toIso',
  'fromCow',
  'toCow',
  'statements',
  'silences',
  'reports',
  'origins',
  'quoted',
  'paraphrased',
  'placedByPublication',
  'documents',
  'publishers',
  'shareReviewed',
]
const correctedHeader = ['corrected', 'correctedLow', 'correctedHigh']

/** What two actors say of each other as a table: a row a period and direction. Where `documents` is 0, nothing was read: that is no zero. */
export const pairCsv = (answer: PairAnswer): string => {
  const withCorrected = answer.directions.some(({ periods }) => periods.some(({ corrected }) => corrected !== undefined))
  const rows = answer.directions.flatMap((direction, number) => {
    const [from, to] = number === 0 ? [answer.a, answer.b] : [answer.b, answer.a]
    return direction.periods.map((period) => csvLine([...cells(period, from, to), ...(withCorrected ? correctedCells(period) : [])]))
  })
  return `${csvLine(withCorrected ? [...header, ...correctedHeader] : header)}${rows.join('')}`
}

/** One side of a pair as it is printed. */
export type SideRecord = Pick<ActorEntry, 'id' | 'key' | 'name' | 'kind'> & Pick<PairSide, 'iso' | 'cow'>

/** A statement that is in no period, as it is printed. */
export interface SpanningRecord {
  readonly id: string
  readonly words: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  /** Its page's address, else its document's id. */
  readonly input: string
}

/** One direction as it is printed. */
export interface DirectionRecord extends Omit<PairDirection, 'spanning'> {
  readonly spanning: readonly SpanningRecord[]
}

/** What two actors say of each other, as it is printed. */
export interface PairRecord extends Pick<PairAnswer, 'by' | 'rule'> {
  readonly a: SideRecord
  readonly b: SideRecord
  readonly directions: readonly DirectionRecord[]
}

/** The whole answer as a line of JSON. */
export const pairJson = (answer: PairAnswer): string => `${oneLineJson(pairRecord(answer))}\n`

/** The whole answer as data, with all statements that are in no period. */
export const pairRecord = ({ a, b, by, rule, directions }: PairAnswer): PairRecord => ({
  a: sideRecord(a),
  b: sideRecord(b),
  by,
  rule,
  directions: directions.map(({ spanning, ...direction }) => ({ ...direction, spanning: spanning.map(spanningRecord) })),
})

const cells = (period: PairPeriod, from: PairSide, to: PairSide): readonly CsvValue[] => [
  period.period,
  from.actor.name,
  to.actor.name,
  from.iso,
  to.iso,
  from.cow,
  to.cow,
  period.statements,
  period.silences,
  period.reports,
  period.origins,
  period.quoted,
  period.paraphrased,
  period.placedByPublication,
  period.documents,
  period.publishers,
  period.shareReviewed,
]

const correctedCells = ({ corrected }: PairPeriod): readonly CsvValue[] =>
  corrected ? [corrected.statements, corrected.low, corrected.high] : [null, null, null]

const sideRecord = ({ actor, iso, cow }: PairSide): SideRecord => ({ id: actor.id, key: actor.key, name: actor.name, kind: actor.kind, iso, cow })

const spanningRecord = ({ statement, words, document }: FoundStatement): SpanningRecord => ({
  id: statement.id,
  words,
  earliest: statement.saidAt.earliest,
  latest: statement.saidAt.latest,
  publisher: document.publisher,
  publishedAt: document.publishedAt,
  input: pageNameOf(document),
})
