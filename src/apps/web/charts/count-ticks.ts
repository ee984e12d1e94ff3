/** Few round numbers from 0 to the most, for an axis of counts: there is no half statement. */
export const countTicks = (most: number): readonly number[] => {
  const step = [1, 2, 5].flatMap((digit) => Array.from({ length: 10 }, (_, zeros) => digit * 10 ** zeros)).toSorted((a, b) => a - b)
  const each = step.find((size) => most / size <= mostSteps) ?? most
  return Array.from({ length: Math.floor(most / each) + 1 }, (_, number) => number * each)
}

const mostSteps = 3
