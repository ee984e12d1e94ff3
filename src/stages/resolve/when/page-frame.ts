/** What the page says of its own time: what its days are counted from, and what none of its sayings can be after. */
import type { Document } from '../../../model/document.js'
import { DAY } from './calendar.js'
import type { Anchor } from './date-interval.js'
import { datelineOf, type Dateline } from './dateline.js'
import type { DateWords } from './find-date-words.js'
import { readPageTime, writePageTime, type PageTime, type PageZone } from './page-clock.js'

export interface PageFrame {
  readonly zone: PageZone
  readonly anchor: Anchor
  /** "the publication", "the dateline": for people. */
  readonly anchorName: string
  /** "the publication", "the page's update"; null where there is no bound. */
  readonly limitName: string | null
  readonly dateline: Dateline | null
  /** A time as the page would write it. */
  readonly write: (at: number) => string
}

const days: PageZone = { offset: null, ahead: 0 }
/**
 * The page says that its text was worked on later: only then may a later `modifiedAt` be the bound. A site that touches all its pages at night, or counts a comment as a change, sets that date, too,
 * and the words still are of the first publication.
 */
const updated =
  /(?:^|\n)[ \t]*(?:last )?updated?\b|\bthis (?:article|story|page|report|post|piece) (?:was|has been|is being) (?:last )?(?:updated|amended|corrected)\b/i

/** A page that is written on while things happen says so in its title. */
const live = /\blive\b(?! (?:music|show|concert|performance|album|in|with))|\bas it happened\b|\blive (?:blog|updates|coverage)\b/i

export const pageFrame = (document: Document, found: readonly DateWords[]): PageFrame => {
  const published = readPageTime(document.publishedAt)
  const modified = readPageTime(document.modifiedAt)
  const zone: PageZone = published ?? modified ?? days
  const last = lastTime(document, published, modified, zone)
  const limit = last && endOf(last, zone)
  const publishedDay = published && Math.floor(published.at / DAY)
  const dateline = datelineOf(document, found, { day: publishedDay, at: null, limit: null, story: null, zone, ahead: false })
  const anchorDay = dateline?.day ?? publishedDay
  const isDatelined = dateline !== null && dateline.day !== null
  return {
    zone,
    anchor: {
      day: anchorDay,
      at: isDatelined || published === null || published.offset === null ? null : published.at,
      limit,
      story: null,
      zone,
      ahead: false,
    },
    anchorName: isDatelined ? 'the dateline' : 'the publication',
    limitName: last === null ? null : last === published ? 'the publication' : "the page's last change",
    dateline,
    write: (at) => (last !== null && at === limit && last.offset === zone.offset && last.offset !== null ? last.written : writePageTime(at, zone)),
  }
}

const lastTime = (document: Document, published: PageTime | null, modified: PageTime | null, zone: PageZone): PageTime | null => {
  if (!published || !modified) return published ?? modified
  return endOf(modified, zone) > endOf(published, zone) && (updated.test(document.text) || live.test(document.title ?? '')) ? modified : published
}

/** On the wall clock of `zone`: a day alone ends with it. */
const endOf = (time: PageTime, zone: PageZone): number => (time.offset === null ? time.at + DAY : time.at - time.ahead + zone.ahead)
