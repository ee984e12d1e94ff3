/** What date words mean before they are counted from any day. */

/** Hours of a day, half open; over 24 they reach into the next. */
export interface DayPart {
  readonly from: number
  readonly to: number
}

export type CountedUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** Which one of those that come again: the latest not after the anchor, the latest before its day, month or week, the coming one. */
export type Which = 'latest' | 'last' | 'next'

export type DateMeaning =
  /** "Tuesday", "last Friday"; `week` counts calendar weeks: "Thursday of last week" is -1. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which; readonly week: number | null }
  /** "today", "yesterday", "three days ago". */
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number; readonly weekday: number | null }
  /** "the 14th". */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** Days before or after Easter Sunday. */
  | { readonly kind: 'easter'; readonly days: number }
  /** `fromAnchor`: "March last year" is -1. */
  | { readonly kind: 'month'; readonly month: number; readonly year: number | { readonly fromAnchor: number } | null; readonly which: Which }
  /** "last week", "this month", "two years ago": a calendar one, counted from the anchor's. */
  | { readonly kind: 'unit'; readonly unit: CountedUnit; readonly count: number }
  /** "a year ago today": the very day. */
  | { readonly kind: 'same-day'; readonly unit: CountedUnit; readonly count: number }
  | { readonly kind: 'weekend'; readonly count: number }
  /** "in 2014", "the 1990s". */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** "two days later": counted from the day told of before. */
  | { readonly kind: 'later'; readonly days: number }
  /** "a day after Tuesday's fire". */
  | { readonly kind: 'shifted'; readonly days: number; readonly base: DateMeaning }
  /** "Tuesday morning". */
  | { readonly kind: 'part'; readonly part: DayPart; readonly day: DateMeaning }
  /** "at 9 p.m. EST"; without a day it is the anchor's, or the day before where that were too late. */
  | { readonly kind: 'clock'; readonly minutes: number; readonly length: number; readonly zone: string | null; readonly day: DateMeaning | null }
  | { readonly kind: 'since'; readonly base: DateMeaning }
  /** `through`: "by Friday" holds that day, "before Friday" does not. */
  | { readonly kind: 'until'; readonly base: DateMeaning; readonly through: boolean }
  | { readonly kind: 'range'; readonly first: DateMeaning; readonly last: DateMeaning }
  /** "Last summer", "03/04/2023": no edges; `loose`: "recently", "previously", which tell of no time at all. */
  | { readonly kind: 'vague'; readonly loose: boolean }
