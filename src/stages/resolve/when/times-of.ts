import type { Document } from '../../../model/document.js'
import type { EarlierCoverage } from '../../../model/earlier-coverage.js'
import type { StatementTime } from '../../../model/statement-time.js'
import type { Attribution } from '../../../model/statement.js'
import { pageSentences } from '../page-parts.js'
import { capByOuter, carryOver } from './between-statements.js'
import { citedAnchors } from './cited-anchor.js'
import { contentIndex } from './content-index.js'
import { contentTime } from './content-time.js'
import { dateWordsFinder } from './date-words-finder.js'
import { findDateWords } from './find-date-words.js'
import { outerFirst } from './outer-first.js'
import { ownTime } from './own-time.js'
import { pageFrame } from './page-frame.js'
import { placeStatement } from './placed-statement.js'
import { written, type KnownTime } from './said-interval.js'
import { sayingWords } from './saying-words.js'

/** When a statement was said, and when its content was so where words date that. */
export interface StatementTimes {
  readonly saidAt: StatementTime
  readonly contentAt: StatementTime | null
}

export interface TimesOptions {
  readonly earlierCoverage?: readonly EarlierCoverage[]
  /** Two statements with the same key have one speaker; null: not known. Without it pronouns and repeated sources tell. */
  readonly speakerKey?: (statement: Attribution) => string | null
}

/**
 * When each statement was said, by the words of the page: half open intervals, keyed by the statement's id.
 *
 * The publication is an upper bound, never the fallback. All is counted on the page's own wall clock; no clock or zone of the machine is read.
 */
export const timesOf = (document: Document, statements: readonly Attribution[], options: TimesOptions = {}): ReadonlyMap<string, StatementTimes> => {
  const { text } = document
  const found = findDateWords(text)
  const frame = pageFrame(document, found)
  const sentences = pageSentences(text)
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const outerOf = (statement: Attribution): Attribution | null => (statement.within === null ? null : (byId.get(statement.within) ?? null))
  const placed = statements.map((statement) => placeStatement(statement, outerOf(statement), sentences, text))
  const numbers = new Map(statements.map((statement, number) => [statement.id, number]))
  const outerNumber = (number: number): number | null => numbers.get(statements[number]?.within ?? '') ?? null

  const words = dateWordsFinder(found, frame.dateline)
  const contents = contentIndex(statements)
  const saying = sayingWords(text, words, placed, contents)
  const anchorOf = citedAnchors(frame, options.earlierCoverage ?? [])

  const known: KnownTime[] = []
  const order = outerFirst(statements.length, outerNumber)
  for (const number of order) {
    const statement = placed[number]
    const outer = outerNumber(number)
    if (statement)
      known[number] = ownTime(
        text,
        statement,
        saying(number),
        anchorOf(statement),
        frame,
        words,
        outer === null ? null : { statement: statements[outer], time: known[outer] },
      )
  }
  carryOver(placed, known, { text, frame, words, sentences, contents, speakerKey: options.speakerKey, hasOwn: (number) => saying(number).length > 0 })
  capByOuter(order, outerNumber, known)

  const result = new Map<string, StatementTimes>()
  placed.forEach((statement, number) => {
    const time = known[number]
    if (!time) return
    const contentAt = contentTime(text, statement, words, (wordsNumber) => saying.ownerOf(wordsNumber) === number, anchorOf(statement), frame, time)
    result.set(statement.statement.id, { saidAt: written(time, frame), contentAt: contentAt && written(contentAt, frame) })
  })
  return result
}
