/** The figures that the record must reach, beside what it reaches. The ratios and the bytes are musts; times depend on the machine, which should be idle. */
import type { EngineFigures } from './result.js'
import { bytesAStatement } from './sizes.js'

export interface Must {
  readonly name: string
  readonly value: number
  readonly limit: number
  /** Whether the limit is the most that is allowed, or the least. */
  readonly most: boolean
  readonly unit: '' | 'B' | 'ms'
  /** Missed, it makes the bench fail; the others are orientation. */
  readonly isMust: boolean
}

export const mustsOf = (engines: readonly EngineFigures[]): readonly Must[] => {
  return engines.flatMap((figures): readonly Must[] => {
    const { engine, statements, inserts, sizes, who, check, trace } = figures
    // Of records of other sizes the times say nothing beside one another.
    const lite = engines.find((other) => other.engine === 'sqlite' && other.statements === statements)
    const isLite = engine === 'sqlite'
    const must = (name: string, value: number, limit: number, unit: Must['unit'], most = true, isMust = true): Must => ({
      name: `${engine}: ${name}`,
      value,
      limit,
      most,
      unit,
      isMust,
    })
    return [
      must('insert of statements, share of the bare loop', inserts.statements.ratio, 0.6, '', false),
      must('insert of whole pages, share of the bare loop', inserts.pages.ratio, 0.6, '', false, false),
      // Of fewer statements, actors and tables weigh more.
      must('bytes a statement', bytesAStatement(sizes, statements), isLite ? 900 : 1600, 'B'),
      must('who, p50', who.answer.p50, isLite ? 5 : 15, 'ms', true, false),
      must('who, p99', who.answer.p99, isLite ? 50 : 150, 'ms', true, false),
      ...(isLite || !lite
        ? []
        : [
            must('who, p50 through that of sqlite', who.answer.p50 / lite.who.answer.p50, 3, ''),
            must('who, p99 through that of sqlite', who.answer.p99 / lite.who.answer.p99, 3, ''),
          ]),
      must('check of 20 words, p50', check.all.p50, 50, 'ms', true, false),
      must(`trace of ${trace.reports} reports, p50`, trace.times.p50, 200, 'ms', true, false),
    ]
  })
}

export const isReached = ({ value, limit, most }: Must): boolean => (most ? value <= limit : value >= limit)
