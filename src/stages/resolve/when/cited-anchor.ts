import type { EarlierCoverage } from '../../../model/earlier-coverage.js'
import { overlapFinder } from '../../../text/overlap-finder.js'
import { DAY } from './calendar.js'
import type { Anchor } from './date-interval.js'
import { readPageTime } from './page-clock.js'
import type { PageFrame } from './page-frame.js'
import type { PlacedStatement } from './placed-statement.js'

/** What the relative words of one statement are counted from, and by whose time it was said. */
export interface StatementAnchor extends Anchor {
  readonly anchorName: string
  readonly limitName: string | null
}

/** The page's own anchor, or, for what it carries over from an earlier story, that story's day: it was said by the end of it. */
export const citedAnchors = (frame: PageFrame, stories: readonly EarlierCoverage[]): ((placed: PlacedStatement) => StatementAnchor) => {
  const at = overlapFinder(stories, (story) => [story])
  const own: StatementAnchor = { ...frame.anchor, anchorName: frame.anchorName, limitName: frame.limitName }
  return ({ statement, cue }) => {
    const number = at({ start: cue.start, end: cue.start + 1 })[0] ?? at(statement.content[0])[0]
    if (number === undefined) return statement.placedIn === 'citation' ? { ...own, day: null, at: null } : own
    const day = dayOf(stories[number])
    // a story without a date: its "yesterday" is not the page's
    if (day === null) return { ...own, day: null, at: null }
    const end = (day + 1) * DAY
    const isBound = own.limit === null || end < own.limit
    return {
      ...own,
      day,
      at: null,
      limit: isBound ? end : own.limit,
      anchorName: 'the earlier story',
      limitName: isBound ? 'the earlier story' : own.limitName,
    }
  }
}

const dayOf = (story: EarlierCoverage | undefined): number | null => {
  const time = readPageTime(story?.date ?? null)
  return time && Math.floor(time.at / DAY)
}
