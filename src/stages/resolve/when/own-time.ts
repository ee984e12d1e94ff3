import { slice } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import type { StatementAnchor } from './cited-anchor.js'
import { DAY } from './calendar.js'
import { intervalOf, singleDay, type Interval } from './date-interval.js'
import type { DateWordsFinder } from './date-words-finder.js'
import type { PageFrame } from './page-frame.js'
import { isInside, type PlacedStatement } from './placed-statement.js'
import { cut, type KnownTime } from './said-interval.js'
import type { SayingWords } from './saying-words.js'

/** The statement that one is nested in, and when that was said. */
export interface OuterTime {
  readonly statement: Attribution | undefined
  readonly time: KnownTime | undefined
}

/** When a statement was said by its own words alone; else the bounds. */
export const ownTime = (
  text: string,
  placed: PlacedStatement,
  saying: readonly SayingWords[],
  pageAnchor: StatementAnchor,
  frame: PageFrame,
  words: DateWordsFinder,
  outer: OuterTime | null,
): KnownTime => {
  const anchor = speakersAnchor(placed, pageAnchor, outer)
  const limitReason = anchor.limitName === null ? null : `not after ${anchor.limitName}`
  const read = ({ number, role }: SayingWords, counted: StatementAnchor): Interval | null => {
    const dateWords = words.all[number]
    const named = dateWords ? intervalOf(dateWords.meaning, words.withStory(number, counted)) : null
    return named && cut(role.kind === 'printing' ? { from: null, to: named.to } : named, counted.limit, frame)
  }
  const printing = saying.find(({ role }) => role.kind === 'printing')
  const out = printing ? (read(printing, anchor)?.to ?? null) : null
  for (const candidate of saying) {
    const { number, role } = candidate
    const dateWords = words.all[number]
    const plain = read(candidate, anchor)
    // "recorded on Tuesday and aired on Sunday": the Tuesday before that Sunday
    const interval =
      plain && plain.from !== null && out !== null && plain.from >= out
        ? read(candidate, { ...anchor, day: Math.ceil(out / DAY) - 1, at: null, limit: out })
        : plain
    if (!dateWords) continue
    if (!interval || (interval.from === null && interval.to === null)) continue
    const counted = anchor.day === null ? '' : `, counted from ${anchor.anchorName}`
    const reason = `${quoted(text, dateWords)}${role.kind === 'printing' ? ', when it was out already' : ''}${counted}`
    return { ...interval, mention: { start: dateWords.start, end: dateWords.end }, reason, dated: true }
  }
  const [first] = saying
  const undated = first && words.all[first.number]
  const bounds = { from: null, to: anchor.limit, dated: false }
  if (!undated) return { ...bounds, mention: null, reason: limitReason ?? 'nothing dates it' }
  const reason = `${quoted(text, undated)} tells no day here${limitReason === null ? '' : `; ${limitReason}`}`
  return { ...bounds, mention: { start: undated.start, end: undated.end }, reason }
}

/** Inside another's quote marks "yesterday" is the quoted speaker's: counted from when that was said, if it is known to the day. */
const speakersAnchor = ({ cue }: PlacedStatement, anchor: StatementAnchor, outer: OuterTime | null): StatementAnchor => {
  if (!outer?.statement || !isInside(outer.statement.quoted, cue)) return anchor
  return { ...anchor, day: outer.time ? singleDay(outer.time) : null, at: null, anchorName: 'the saying around it' }
}

const quoted = (text: string, { start, end }: { readonly start: number; readonly end: number }): string => `'${slice(text, { start, end })}'`
