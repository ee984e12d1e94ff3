/** The little that the grammar of date words is made of: rules of one pattern, one of several, one behind another. All go forward from one place and look few words ahead. */
import type { DateMeaning } from './date-meaning.js'

/** Date words read from one place on: where they end and what they mean. */
export interface Parsed {
  readonly end: number
  readonly meaning: DateMeaning
}

export type Parser = (text: string, at: number) => Parsed | null
export type Groups = Readonly<Record<string, string | undefined>>

/** A parser of one pattern. Ends at a word's end. A space stands for white space of one line. */
export const rule = (pattern: string, read: (groups: Groups) => DateMeaning | null, flags = 'iy'): Parser => {
  const expression = new RegExp(`${pattern.replaceAll(' ', String.raw`[ \t\u00a0]{1,3}`)}(?![\\p{L}\\p{N}])`, `${flags}u`)
  return (text, at) => {
    expression.lastIndex = at
    const match = expression.exec(text)
    const meaning = match ? read(match.groups ?? {}) : null
    return match && meaning ? { end: expression.lastIndex, meaning } : null
  }
}

export const first =
  (...parsers: readonly Parser[]): Parser =>
  (text, at) => {
    for (const parser of parsers) {
      const parsed = parser(text, at)
      if (parsed) return parsed
    }
    return null
  }

/** One thing and, where it stands there, another after it. */
export const followedBy =
  (parser: Parser, link: RegExp, next: Parser, join: (a: DateMeaning, b: DateMeaning) => DateMeaning | null): Parser =>
  (text, at) => {
    const head = parser(text, at)
    if (!head) return null
    link.lastIndex = head.end
    if (!link.test(text)) return null
    const tail = next(text, link.lastIndex)
    const meaning = tail && join(head.meaning, tail.meaning)
    return tail && meaning ? { end: tail.end, meaning } : null
  }

/** A parser that is tried only where one of some characters stands: most places are told by their first letter. */
export const startingWith = (characters: string, parser: Parser): Parser => {
  const allowed = new Set(`${characters}${characters.toUpperCase()}`)
  return (text, at) => (allowed.has(text.charAt(at)) ? parser(text, at) : null)
}

export const digits = '0123456789'
/** The first letters of "one" to "twelve", and of "a". */
export const numberStarts: string = `${digits}aotfsen`

export const vague: DateMeaning = { kind: 'vague', loose: false }
export const daysFromNow = (count: number): DateMeaning => ({ kind: 'days', days: count })
/** The number of a group; 0 where it is not there. */
export const whole = (word: string | undefined): number => Number(word ?? '0')
export const year = '(?<year>(?:1[5-9]|20|21)\\d\\d)'
