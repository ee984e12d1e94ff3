/** What statements take from one another: the same speaker's day before, and the bound of the one around. */
import { slice, type Span } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import { carriedStatements, isNamedIn, isPronounSource, mayCarry, sameSpeaker } from './carry-over.js'
import type { ContentIndex } from './content-index.js'
import { intervalOf } from './date-interval.js'
import type { DateWordsFinder } from './date-words-finder.js'
import { tellsOfSpeaking } from './occasion-words.js'
import type { PageFrame } from './page-frame.js'
import type { PlacedStatement } from './placed-statement.js'
import { cut, type KnownTime } from './said-interval.js'

/** What carrying over looks at. */
export interface CarryContext {
  readonly text: string
  readonly frame: PageFrame
  readonly words: DateWordsFinder
  readonly sentences: readonly Span[]
  readonly contents: ContentIndex
  readonly speakerKey: ((statement: Attribution) => string | null) | undefined
  /** Whether words of its own sentence date a statement, or try to. */
  readonly hasOwn: (statement: number) => boolean
}

/** Fills in, in the order of the text, the times of statements that no words of their own date. */
export const carryOver = (placed: readonly PlacedStatement[], known: KnownTime[], context: CarryContext): void => {
  const order = placed.map((_, number) => number).toSorted((a, b) => (placed[a]?.cue.start ?? 0) - (placed[b]?.cue.start ?? 0))
  order.forEach((number, rank) => {
    const statement = placed[number]
    if (!statement || context.hasOwn(number)) return
    const time =
      fromSpeaker(placed, known, order.slice(Math.max(0, rank - carriedStatements), rank).toReversed(), statement, context) ?? fromOccasion(statement, context)
    const bound = known[number]?.to ?? null
    if (time && (bound === null || time.from === null || time.from < bound))
      known[number] = { ...time, to: bound !== null && (time.to === null || time.to > bound) ? bound : time.to }
  })
}

const fromSpeaker = (
  placed: readonly PlacedStatement[],
  known: readonly KnownTime[],
  before: readonly number[],
  statement: PlacedStatement,
  { text, speakerKey }: CarryContext,
): KnownTime | null => {
  for (const [step, number] of before.entries()) {
    const earlier = placed[number]
    const time = known[number]
    if (!earlier || !sameSpeaker(text, earlier.statement, statement.statement, step === 0, speakerKey)) continue
    if (!time?.dated || !mayCarry(text, earlier, statement)) return null
    return { ...time, reason: time.reason.startsWith('carried on: ') ? time.reason : `carried on: ${time.reason}` }
  }
  return null
}

/** "The minister spoke in Hask on Tuesday. “All is well,” he said." */
const fromOccasion = (statement: PlacedStatement, { text, frame, words, sentences, contents }: CarryContext): KnownTime | null => {
  const before = sentences[statement.sentence - 1]
  if (!before || before.end - before.start > 600 || statement.statement.within !== null) return null
  if (!isPronounSource(text, statement.statement) && !isNamedIn(slice(text, before), text, statement.statement)) return null
  if (contents.touches(before) || !tellsOfSpeaking(slice(text, before))) return null
  const [number] = words.near(before, before.start, 1)
  const dateWords = number === undefined ? undefined : words.all[number]
  const named = dateWords && intervalOf(dateWords.meaning, frame.anchor)
  const interval = named && cut(named, frame.anchor.limit, frame)
  return interval
    ? { ...interval, mention: { start: dateWords.start, end: dateWords.end }, dated: true, reason: `carried on: '${slice(text, dateWords)}'` }
    : null
}

const toldIn = 'not after the saying that it is told in: '

/** What is told inside a statement was said before that. */
export const capByOuter = (order: readonly number[], outerOf: (number: number) => number | null, known: KnownTime[]): void => {
  for (const number of order) {
    const outer = outerOf(number)
    const [time, bound] = [known[number], outer === null ? undefined : known[outer]]
    if (!time || !bound || bound.to === null || (time.to !== null && time.to <= bound.to)) continue
    const told = bound.reason.includes(toldIn) ? bound.reason.slice(bound.reason.indexOf(toldIn)) : `${toldIn}${bound.reason}`
    const isAgainst = time.from !== null && time.from >= bound.to
    known[number] =
      time.dated && !isAgainst
        ? { ...time, to: bound.to, reason: `${time.reason}; ${told}` }
        : { from: null, to: bound.to, dated: false, mention: time.mention ?? bound.mention, reason: told }
  }
}
