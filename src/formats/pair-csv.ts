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

/** The whole answer as a line of JSON, with all statements that are in no period. */
export const pairJson = ({ a, b, by, rule, directions }: PairAnswer): string =>
  `${oneLineJson({ a: sideJson(a), b: sideJson(b), by, rule, directions: directions.map(directionJson) })}\n`

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

const sideJson = ({ actor, iso, cow }: PairSide): object => ({ id: actor.id, key: actor.key, name: actor.name, kind: actor.kind, iso, cow })

const directionJson = ({ spanning, ...direction }: PairDirection): object => ({ ...direction, spanning: spanning.map(spanningJson) })

const spanningJson = ({ statement, words, document }: FoundStatement): object => ({
  id: statement.id,
  words,
  earliest: statement.saidAt.earliest,
  latest: statement.saidAt.latest,
  publisher: document.publisher,
  publishedAt: document.publishedAt,
  input: pageNameOf(document),
})
