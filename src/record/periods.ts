/** How long the periods are that statements are counted in. */
export type PeriodLength = 'month' | 'year'

/** Whether a word names a length of periods. */
export const isPeriod = (word: string): word is PeriodLength => word === 'month' || word === 'year'

/** More in a row are not listed one by one: only those that something stands for. */
const mostInARow = 1_200

/** The periods from the first to the last of these, those between that nothing stands for included. */
export const periodsBetween = (periods: readonly string[], by: PeriodLength): readonly string[] => {
  const sorted = [...new Set(periods)].toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const [from, to] = [numberOf(first, by), numberOf(last, by)]
  if (to - from >= mostInARow) return sorted
  return Array.from({ length: to - from + 1 }, (_, at) => nameOf(from + at, by))
}

const numberOf = (period: string, by: PeriodLength): number =>
  by === 'year' ? Number(period) : Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1

const nameOf = (number: number, by: PeriodLength): string => {
  const year = String(by === 'year' ? number : Math.floor(number / 12)).padStart(4, '0')
  return by === 'year' ? year : `${year}-${String((number % 12) + 1).padStart(2, '0')}`
}
