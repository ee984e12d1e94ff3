/** How well stated confidences are the shares that are right. */

/** A statement's confidence, and whether its source, cue and content touch the gold's. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly meanConfidence: number
  readonly shareRight: number
}

/** Bins of equal width; a confidence of 1 is in the last. */
export const binsOf = (judged: readonly Judged[], count = 10): readonly Bin[] =>
  Array.from({ length: count }, (_, number) => {
    const inside = judged.filter(({ confidence }) => Math.min(count - 1, Math.floor(confidence * count)) === number)
    return {
      from: number / count,
      to: (number + 1) / count,
      count: inside.length,
      meanConfidence: mean(inside.map(({ confidence }) => confidence)),
      shareRight: mean(inside.map(({ right }) => (right ? 1 : 0))),
    }
  })

/** Expected calibration error, 0 to 1 (Naeini et al. 2015): the mean distance of confidence and share right over the bins, weighted by their counts. */
export const calibrationErrorOf = (bins: readonly Bin[]): number => {
  const all = bins.reduce((total, { count }) => total + count, 0)
  return bins.reduce((total, { count, meanConfidence, shareRight }) => total + count * Math.abs(meanConfidence - shareRight), 0) / Math.max(1, all)
}

const mean = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : numbers.reduce((total, number) => total + number, 0) / numbers.length)
