/** Times of a day, with their zone: "at 9 p.m. EST on Friday", "14:05 GMT". */
import { parseDay } from './day-grammar.js'
import type { DateMeaning } from './date-meaning.js'
import { digits, first, followedBy, rule, startingWith, vague, whole, type Groups, type Parser } from './rule.js'
import { zoneWord } from './zones.js'

const meridiem = '(?<meridiem>[ap](?:\\.m\\.?|m))'
const clockTime = startingWith(
  digits,
  first(
    rule(`(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s?${meridiem}(?![\\p{L}])`, (g) => clock(g)),
    rule('(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::\\d\\d)?(?:\\s?(?:h|hrs|hours))?', (g) => clock(g)),
    rule('(?<hour>\\d{1,2})\\.(?<minute>\\d\\d)(?:\\s?(?:h|hrs|hours))?', (g) => clock(g)),
    rule('(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?: (?:h|hrs|hours)|(?= (?:GMT|UTC|BST|CES?T|E[SD]T)))', (g) => clock(g)),
  ),
)

const clock = (g: Groups): DateMeaning | null => {
  const [hour, minute] = [whole(g['hour']), whole(g['minute'])]
  if (hour > 24 || minute > 59) return null
  if (g['meridiem'] !== undefined && (hour < 1 || hour > 12)) return null
  const inDay = g['meridiem'] === undefined ? hour : (hour % 12) + (/^p/i.test(g['meridiem']) ? 12 : 0)
  return { kind: 'clock', minutes: inDay * 60 + minute, length: g['minute'] === undefined ? 60 : 1, zone: null, day: null }
}

const zone: Parser = first(
  rule(`[(]?(?<zone>${zoneWord})[)]?`, () => vague, 'y'),
  rule('[(]?local time[)]?', () => vague),
)

export const parseZonedClock: Parser = (text, at) => {
  const time = clockTime(text, at)
  if (!time || time.meaning.kind !== 'clock') return null
  const space = /[ \t\u00a0]?/y
  space.lastIndex = time.end
  space.test(text)
  const named = zone(text, space.lastIndex)
  if (!named) return time
  return { end: named.end, meaning: { ...time.meaning, zone: text.slice(space.lastIndex, named.end).replace(/[()]/g, '').toLowerCase() } }
}

const onDay = (time: DateMeaning, day: DateMeaning): DateMeaning | null => (time.kind === 'clock' ? { ...time, day } : null)

/** "9 p.m. EST on Friday", "on Friday at 9 p.m." */
export const parseClock: Parser = first(followedBy(parseZonedClock, /,?[ \t\u00a0](?:on[ \t])?/y, parseDay, onDay), parseZonedClock)
