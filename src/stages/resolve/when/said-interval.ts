/** Intervals while they are worked out: with the words and the reason, before they are written in the page's way. */
import type { Span } from '../../../model/span.js'
import type { StatementTime } from '../../../model/statement-time.js'
import { DAY } from './calendar.js'
import type { Interval } from './date-interval.js'
import type { PageFrame } from './page-frame.js'

export interface KnownTime extends Interval {
  readonly mention: Span | null
  readonly reason: string
  /** Whether words gave an edge, not only a bound. */
  readonly dated: boolean
}

/** Whole days where the page has no clock; cut at the bound; null for a contradiction: nothing is said after the publication. */
export const cut = ({ from, to }: Interval, limit: number | null, frame: PageFrame): Interval | null => {
  const isWhole = frame.zone.offset !== null
  const start = from === null || isWhole ? from : Math.floor(from / DAY) * DAY
  const end = to === null || isWhole ? to : Math.ceil(to / DAY) * DAY
  const last = limit === null ? end : end === null ? limit : Math.min(end, limit)
  return start !== null && last !== null && start >= last ? null : { from: start, to: last }
}

export const written = ({ from, to, reason, mention }: KnownTime, frame: PageFrame): StatementTime => ({
  earliest: from === null ? null : frame.write(from),
  latest: to === null ? null : frame.write(to),
  reason,
  mention,
})
