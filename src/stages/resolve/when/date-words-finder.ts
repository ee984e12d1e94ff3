import type { Span } from '../../../model/span.js'
import { intervalOf, singleDay, type Anchor } from './date-interval.js'
import type { Dateline } from './dateline.js'
import type { DateMeaning } from './date-meaning.js'
import type { DateWords } from './find-date-words.js'

/** The date words of a page, looked up by place. */
export interface DateWordsFinder {
  readonly all: readonly DateWords[]
  /** The numbers of those that lie in a span: the `most` nearest to a place in it. */
  readonly near: (span: Span, place: number, most: number) => readonly number[]
  /** The same anchor with the day told of before some date words, where they are counted from one: "two days later". */
  readonly withStory: (number: number, anchor: Anchor) => Anchor
}

/** How far back, in words and in code units, the day told of before may be. */
const [storyWords, storyReach] = [4, 800]

export const dateWordsFinder = (found: readonly DateWords[], dateline: Dateline | null): DateWordsFinder => {
  const all = dateline ? found.filter(({ start, end }) => end <= dateline.start || start >= dateline.end) : found
  const firstFrom = (place: number): number => {
    let [from, to] = [0, all.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((all[middle]?.start ?? 0) < place) from = middle + 1
      else to = middle
    }
    return from
  }
  const near = (span: Span, place: number, most: number): readonly number[] => {
    const middle = firstFrom(place)
    const first = Math.max(firstFrom(span.start), middle - most)
    const numbers: number[] = []
    for (let number = first; number < middle + most; number += 1) {
      const words = all[number]
      if (!words || words.end > span.end) break
      numbers.push(number)
    }
    return numbers
  }
  const withStory = (number: number, anchor: Anchor): Anchor => {
    const words = all[number]
    if (!words || !isCountedOn(words.meaning)) return anchor
    for (let before = number - 1; before >= Math.max(0, number - storyWords); before -= 1) {
      const earlier = all[before]
      if (!earlier || words.start - earlier.end > storyReach) break
      const interval = intervalOf(earlier.meaning, { ...anchor, story: null })
      const day = interval && singleDay(interval)
      if (day !== null) return { ...anchor, story: day }
    }
    return anchor
  }
  return { all, near, withStory }
}

const isCountedOn = (meaning: DateMeaning): boolean =>
  meaning.kind === 'later' || ((meaning.kind === 'part' || meaning.kind === 'clock') && meaning.day !== null && isCountedOn(meaning.day))
