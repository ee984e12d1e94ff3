import type { Span } from '../../../model/span.js'
import { parseClock } from './clock-grammar.js'
import { parseMoment } from './moment-grammar.js'
import { parseBarePeriod, parsePeriod, parseVague } from './period-grammar.js'
import type { Parsed } from './rule.js'
import type { DateMeaning } from './date-meaning.js'
import { isPartOfName } from './name-traps.js'

/** Date words of a text: "on Friday", "earlier this month", "Tuesday's". */
export interface DateWords extends Span {
  readonly meaning: DateMeaning
  /** The preposition before them, small: "on", "as of"; empty where there is none. */
  readonly lead: string
  /** Whether they stand before a noun that they date: "Tuesday's statement", "the Monday night debate", "a 2019 interview". */
  readonly beforeNoun: 'possessive' | 'attributive' | null
}

/** Every word that date words may start with; a figure may, too. */
const starts =
  /(?<![\p{L}\p{N}'’.,:/-])(?:earlier|early|late|later|back|sometime|as|on|in|at|by|since|until|till|before|after|from|during|over|ahead|between|through|the|an?|this|last|next|that|past|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,4}|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|to(?:day|morrow|night)|yesterday|overnight|week|month|year|recently|previously|formerly|minutes|hours|days|weeks|months|years|decades|some|several|many|more|nearly|almost|about|around|long|not|new|valentine|christmas|boxing|halloween|ash|palm|maundy|good|holy|easter|following|previous)/giu

const clockLeads: ReadonlySet<string> = new Set(['at', 'by', 'since', 'until', 'before', 'after', 'from'])

/** No date words are without one of these; where none is near, nothing is tried. */
const cores =
  /(?<![\p{L}])(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|week|month|year|hour|minute|decade|centur|fortnight|spring|summer|autumn|fall|winter|(?:to|yester)day|tomorrow|morning|afternoon|evening|(?:to|over)?night|early|late|recent|previous|formerly|same|ago|time|past|point|war|eve|christmas|boxing|halloween|new|valentine|ash|palm|good|holy|easter|maundy)|\d/giu
/** How far from the first of the date words the first of these may be. */
const coreReach = 32

const adverbs = /(?:(?:earlier|early|late|later|back|sometime|as (?:early|late|recently|far back) as)[ \t\u00a0]+){0,2}/iy
const leads =
  /(?:on|in|at|by|since|until|till|before|after|from|during|over|through|as of|ahead of)[ \t\u00a0]+(?:(?:the[ \t\u00a0]+)?(?:early|late|mid|end of|beginning of|start of|middle of|(?:first|second|third|last|final|opening|early) (?:days?|weeks?|half) of)[ \t\u00a0-]+)?/iy
const between = /(?:between|from)[ \t\u00a0]+/iy
const through = /(?:[ \t\u00a0]+(?:and|to|until|till|through)[ \t\u00a0]+|[ \t\u00a0]?[-–][ \t\u00a0]?)/y
const possessives = /['’]s(?![\p{L}\p{N}])/uy

/** All date words of a text, in order, not overlapping; at each place the longest reading from the left. Takes time linear in the text. */
export const findDateWords = (text: string): DateWords[] => {
  const found: DateWords[] = []
  starts.lastIndex = 0
  let core = 0
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    if (core < match.index) {
      cores.lastIndex = match.index
      core = cores.exec(text)?.index ?? Infinity
    }
    if (core === Infinity) break
    if (core - match.index > coreReach) continue
    const words = dateWordsAt(text, match.index)
    if (!words) continue
    if (!isPartOfName(text, words)) found.push(words)
    starts.lastIndex = Math.max(words.end, match.index + 1)
  }
  return found
}

const dateWordsAt = (text: string, start: number): DateWords | null => {
  const range = rangeAt(text, start)
  if (range) return { start, end: range.end, meaning: range.meaning, lead: '', beforeNoun: null }
  const vague = parseVague(text, start)
  if (vague) return { start, end: vague.end, meaning: vague.meaning, lead: '', beforeNoun: null }
  const attributive = attributiveYear(text, start)
  if (attributive) return { start, end: attributive.end, meaning: attributive.meaning, lead: '', beforeNoun: 'attributive' }
  const whole = withoutLead(text, start)
  if (whole) return finished(text, start, '', whole, start)
  const adverbsEnd = skip(adverbs, text, start)
  const leadEnd = skip(leads, text, adverbsEnd)
  if (leadEnd === start) return null
  const lead = /^(?:as of|ahead of|\w+)/i.exec(text.slice(adverbsEnd, leadEnd))?.[0].toLowerCase() ?? ''
  const clock = clockLeads.has(lead) ? parseClock(text, leadEnd) : stampedClock(text, leadEnd)
  const core = clock ?? oneOrTwo(text, leadEnd, lead !== '' || / as[ \t]/i.test(text.slice(start, leadEnd)))
  if (core?.meaning.kind === 'day-of-month' && !/[a-z]$/i.test(text.slice(leadEnd, core.end))) return null
  return core && finished(text, start, lead, core, leadEnd)
}

/** "Her 2014 memoir", "a 2019 interview". */
const attributiveYear = (text: string, start: number): Parsed | null => {
  if (
    !/^(?:1[5-9]|20)\d\d(?=[ \t]\p{Ll})/u.test(text.slice(start, start + 6)) ||
    !/(?:^|[^\p{L}])(?:an?|the|that|this|his|her|its|their|my|our|whose|['’]s)[ \t]$/iu.test(text.slice(Math.max(0, start - 8), start))
  )
    return null
  const year = Number(text.slice(start, start + 4))
  return { end: start + 4, meaning: { kind: 'years', from: year, to: year } }
}

/** "earlier in the week" is read whole, before "earlier" is taken for an adverb. */
const withoutLead = (text: string, at: number): Parsed | null => {
  const clock = stampedClock(text, at)
  const spanned = oneOrTwo(text, at, false)
  return clock && (!spanned || spanned.end <= clock.end) ? clock : spanned
}

/** A time that no "at" stands before needs a zone, a day or "a.m." to be one: "2.05" may be a sum. */
const stampedClock = (text: string, at: number): Parsed | null => {
  const parsed = parseClock(text, at)
  return parsed?.meaning.kind === 'clock' &&
    (parsed.meaning.zone !== null || parsed.meaning.day !== null || /[ap]\.?m/i.test(text.slice(at, parsed.end)) || isStamp(text, at, parsed.end))
    ? parsed
    : null
}

/** "14:05: The union says": alone at the start of a line. */
const isStamp = (text: string, start: number, end: number): boolean =>
  (start === 0 || text[start - 1] === '\n') && /^(?::| [-–—] | *\n)/.test(text.slice(end, end + 3))

/** "from 3 to 5 March", "between 2016 and 2018". */
const rangeAt = (text: string, start: number): Parsed | null => {
  const end = skip(between, text, start)
  return end === start ? null : twoAt(text, end)
}

const member = (text: string, at: number, bare: boolean): Parsed | null =>
  parseMoment(text, at) ?? parsePeriod(text, at) ?? (bare ? parseBarePeriod(text, at) : null)

/** One, or two with "to" between them. `bare`: behind a preposition, where "March" and "2014" are dates, too. */
const oneOrTwo = (text: string, at: number, bare: boolean): Parsed | null => {
  const first = member(text, at, bare) ?? (bare ? dayFigure(text, at) : null)
  if (!first || first.meaning.kind === 'range') return first
  const link = skip(through, text, first.end)
  if (link === first.end || (!bare && / and /i.test(text.slice(first.end, link)))) return first
  const last = member(text, link, bare)
  return last ? { end: last.end, meaning: { kind: 'range', first: completed(first.meaning, last.meaning), last: last.meaning } } : first
}

/** The same, where it is two. */
const twoAt = (text: string, at: number): Parsed | null => {
  const parsed = oneOrTwo(text, at, true)
  return parsed?.meaning.kind === 'range' ? parsed : null
}

const dayFigure = (text: string, at: number): Parsed | null => {
  const figure = /\d{1,2}(?:st|nd|rd|th)?(?=[ \t]+(?:and|to|until)[ \t])/y
  figure.lastIndex = at
  const day = figure.exec(text)?.[0]
  return day === undefined ? null : { end: figure.lastIndex, meaning: { kind: 'day-of-month', day: Number.parseInt(day, 10) } }
}

/** The year of the last holds for the first: "between January and March 2014". */
const completed = (first: DateMeaning, last: DateMeaning): DateMeaning => {
  if (
    (first.kind === 'month' || first.kind === 'date') &&
    first.year === null &&
    (last.kind === 'month' || last.kind === 'date') &&
    typeof last.year === 'number'
  ) {
    return { ...first, year: first.month > last.month ? last.year - 1 : last.year }
  }
  if (first.kind === 'day-of-month' && last.kind === 'date') return { ...last, day: first.day, weekday: null }
  return first
}

/** Of "in Tuesday's statement" the date words are "Tuesday's". */
const finished = (text: string, start: number, lead: string, { end, meaning }: Parsed, coreStart: number): DateWords => {
  const possessive = meaning.kind === 'shifted' ? end : skip(possessives, text, end)
  if (possessive > end) return { start: coreStart, end: possessive, meaning, lead, beforeNoun: 'possessive' }
  return { start, end, meaning: led(lead, meaning), lead, beforeNoun: isAttributive(text, coreStart, end, meaning) ? 'attributive' : null }
}

/** "The Monday night debate": an article before, a noun behind. */
const isAttributive = (text: string, start: number, end: number, meaning: DateMeaning): boolean =>
  (meaning.kind === 'weekday' || meaning.kind === 'part') &&
  /(?:^|[^\p{L}])(?:an?|the|his|her|its|their)[ \t]$/iu.test(text.slice(Math.max(0, start - 8), start)) &&
  /^[ \t]\p{Ll}/u.test(text.slice(end, end + 2))

const led = (lead: string, base: DateMeaning): DateMeaning => {
  if (lead === 'since' || lead === 'from' || lead === 'after') return { kind: 'since', base }
  if (lead === 'by' || lead === 'until' || lead === 'till') return { kind: 'until', base, through: true }
  return lead === 'before' ? { kind: 'until', base, through: false } : base
}

const skip = (run: RegExp, text: string, position: number): number => {
  run.lastIndex = position
  return run.test(text) ? run.lastIndex : position
}
