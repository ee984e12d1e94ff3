/** Dates that are wrong by centuries must not make a chart of a thousand years. */
const mostMonths = 1_200

/** All months from the first to the last of these; where that are too many only these. */
export const monthsBetween = (months: readonly string[]): readonly string[] => {
  const sorted = [...new Set(months)].toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const numbers = [first, last].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1)
  const length = numbers[1]! - numbers[0]! + 1
  if (length > mostMonths) return sorted
  return Array.from({ length }, (_, at) => {
    const number = numbers[0]! + at
    return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
  })
}
