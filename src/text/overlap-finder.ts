import type { Span } from '../model/span.js'

/**
 * Finds which items of a list have a span that shares at least one code unit with a given one: their numbers in the list, ascending, each once.
 *
 * A search takes time logarithmic in the list, and linear in what it finds: a balanced search tree over the starts that knows the last end of each of its parts (an interval tree).
 */
export const overlapFinder = <Item>(items: readonly Item[], spansOf: (item: Item) => readonly Span[]): ((span: Span) => readonly number[]) => {
  const entries = items
    .flatMap((item, number) => spansOf(item).map(({ start, end }) => ({ start, end, number, lastEnd: end })))
    .toSorted((a, b) => a.start - b.start)

  /** Notes the last end of each part in the entry in its middle. */
  const measure = (from: number, to: number): number => {
    const middle = (from + to) >> 1
    const entry = entries[middle]
    if (from >= to || !entry) return -Infinity
    entry.lastEnd = Math.max(entry.end, measure(from, middle), measure(middle + 1, to))
    return entry.lastEnd
  }
  measure(0, entries.length)

  return ({ start, end }) => {
    const found = new Set<number>()
    const search = (from: number, to: number): void => {
      const middle = (from + to) >> 1
      const entry = entries[middle]
      if (from >= to || !entry || entry.lastEnd <= start) return
      search(from, middle)
      if (entry.start >= end) return
      if (entry.end > start) found.add(entry.number)
      search(middle + 1, to)
    }
    search(0, entries.length)
    return [...found].sort((a, b) => a - b)
  }
}
