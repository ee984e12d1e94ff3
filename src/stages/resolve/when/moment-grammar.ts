/** Days with or without a part of them or a time: "Tuesday morning", "on Friday at 9 p.m.", "a day after Tuesday's fire". */
import { parseZonedClock } from './clock-grammar.js'
import { parseDatesOfOneMonth, parseDay } from './day-grammar.js'
import type { DateMeaning } from './date-meaning.js'
import { dayPartOf, dayPartWord, numberOf, numberWord } from './date-vocabulary.js'
import { daysFromNow, first, followedBy, numberStarts, rule, startingWith, vague, type Parsed, type Parser } from './rule.js'

const partNamed = (word: string | undefined, day: DateMeaning): DateMeaning => ({ kind: 'part', part: dayPartOf(word ?? ''), day })
const part = rule(`(?<part>${dayPartWord})`, (g) => partNamed(g['part'], vague))
const inPart = (day: DateMeaning, of: DateMeaning): DateMeaning | null => (of.kind === 'part' ? { ...of, day } : null)

const partOfDay = startingWith(
  'tmaenol',
  first(
    followedBy(
      first(
        rule(`the (?:early |late )?(?<part>${dayPartWord})`, (g) => partNamed(g['part'], vague)),
        part,
      ),
      /[ \t\u00a0](?:of|on)[ \t\u00a0]/y,
      parseDay,
      (of, day) => inPart(day, of),
    ),
    rule('tonight', () => partNamed('night', daysFromNow(0))),
    rule('overnight|last night', () => partNamed('night', daysFromNow(-1))),
    rule('last evening', () => partNamed('evening', daysFromNow(-1))),
    rule(`this (?<part>${dayPartWord})`, (g) => partNamed(g['part'], daysFromNow(0))),
    rule(`that (?:same )?(?<part>${dayPartWord})`, (g) => partNamed(g['part'], { kind: 'later', days: 0 })),
    rule(`the (?:next|following) (?<part>${dayPartWord})`, (g) => partNamed(g['part'], { kind: 'later', days: 1 })),
  ),
)

const shiftedStart = new RegExp(`(?:(?<count>${numberWord}) days?|the day) (?<way>after|before) `, 'iy')
/** "A day after Tuesday's fire", "the day before Christmas Eve". */
const shifted: Parser = (text, at) => {
  shiftedStart.lastIndex = at
  const match = shiftedStart.exec(text)
  if (!match) return null
  const base = parseDay(text, shiftedStart.lastIndex)
  if (!base || (base.meaning.kind === 'days' && match.groups?.['count'] === undefined)) return null
  const event = /['’]s [\p{L}\p{N}-]+/uy
  event.lastIndex = base.end
  const count = match.groups?.['count'] === undefined ? 1 : numberOf(match.groups['count'])
  const signed = /^after$/i.test(match.groups?.['way'] ?? '') ? count : -count
  return { end: event.test(text) ? event.lastIndex : base.end, meaning: { kind: 'shifted', days: signed, base: base.meaning } }
}

const toPart = /[ \t\u00a0](?:in the )?/y
const toClock = /,?[ \t\u00a0](?:at[ \t\u00a0])?/y

/** What stands behind a head and its link, joined to it; else the head. */
const extended = (text: string, head: Parsed, link: RegExp, next: Parser, join: (head: DateMeaning, tail: DateMeaning) => DateMeaning | null): Parsed => {
  link.lastIndex = head.end
  const tail = link.test(text) ? next(text, link.lastIndex) : null
  const meaning = tail && join(head.meaning, tail.meaning)
  return tail && meaning ? { end: tail.end, meaning } : head
}

export const parseMoment: Parser = (text, at) => {
  const alone = startedByNumber(text, at) ?? parseDatesOfOneMonth(text, at)
  if (alone) return alone
  const day = parseDay(text, at)
  const head = day ? extended(text, day, toPart, part, inPart) : partOfDay(text, at)
  return (
    head && extended(text, head, toClock, parseZonedClock, (of, time) => (time.kind === 'clock' ? { ...time, day: of.kind === 'part' ? of.day : of } : null))
  )
}

const startedByNumber = startingWith(`${numberStarts}t`, shifted)
