import type { Document } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import { intervalOf, singleDay, type Anchor } from './date-interval.js'
import type { DateWords } from './find-date-words.js'

/** "PORT ALDER, March 3 (Agency) -": relative words are counted from its day. It bounds nothing by itself. */
export interface Dateline extends Span {
  /** Null: a day without a year, and nothing to count it from. */
  readonly day: number | null
}

const head = /^\p{Lu}[\p{L}.'’/ -]*(?:,[ \t]*\p{Lu}[\p{L}.'’ -]*){0,2},?[ \t]*[(]?$/u
const tail = /^(?:[ \t]*\))?\.?(?:[ \t]*[(][^()\n]{1,60}[)])?[ \t]*(?:[-–—]|\n|$)/
/** A dateline stands among the first lines, and at the start of its own. */
const [lines, longest] = [12, 90]

/** The dateline of a page: of a block of that kind, else one run into one of the first lines. */
export const datelineOf = (document: Document, found: readonly DateWords[], anchor: Anchor): Dateline | null => {
  const blocks = document.blocks.filter((block) => block.kind === 'dateline')
  for (const block of blocks.slice(0, lines)) {
    const words = found.find((candidate) => candidate.start >= block.start && candidate.end <= block.end && isDay(candidate))
    if (words) return { start: block.start, end: block.end, day: dayOf(words, anchor) }
  }
  return runIn(document.text, found, anchor)
}

const runIn = (text: string, found: readonly DateWords[], anchor: Anchor): Dateline | null => {
  let start = 0
  for (let line = 0; line < lines && start <= text.length; line += 1) {
    const lineStart = start
    for (const words of found) {
      if (words.start >= lineStart + longest) break
      if (words.start < lineStart || !isDay(words)) continue
      const end = words.end + (tail.exec(text.slice(words.end, words.end + longest))?.[0].length ?? -1)
      if (end >= words.end && end > words.end && /[-–—]$/.test(text.slice(lineStart, end)) && head.test(text.slice(lineStart, words.start)))
        return { start: lineStart, end, day: dayOf(words, anchor) }
    }
    const lineEnd = text.indexOf('\n', start)
    if (lineEnd === -1) return null
    start = lineEnd + 1
  }
  return null
}

const isDay = ({ meaning }: DateWords): boolean => meaning.kind === 'date' || meaning.kind === 'weekday'

const dayOf = (words: DateWords, anchor: Anchor): number | null => {
  // written on the next day of another zone, and never after the page
  const last = anchor.day === null || words.meaning.kind !== 'date' ? anchor.day : anchor.day + 1
  const interval = intervalOf(words.meaning, { ...anchor, day: last })
  const day = interval && singleDay(interval)
  return day !== null && anchor.day !== null ? Math.min(day, anchor.day) : day
}
