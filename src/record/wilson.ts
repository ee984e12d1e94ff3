import type { Estimate } from '../model/estimate.js'

/** The 97.5 % point of the normal distribution. */
const z = 1.959963984540054

/**
 * The share of right ones in a sample with its 95 % score interval. Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22, 1927.
 */
export const wilson = (right: number, reviewed: number): Estimate => {
  if (reviewed === 0) return { reviewed, right, share: null, low: 0, high: 1 }
  const share = right / reviewed
  const scale = 1 + z ** 2 / reviewed
  const middle = (share + z ** 2 / (2 * reviewed)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / reviewed + z ** 2 / (4 * reviewed ** 2))
  // Rounding may leave the ends, which are exact.
  return { reviewed, right, share, low: right === 0 ? 0 : Math.max(0, middle - half), high: right === reviewed ? 1 : Math.min(1, middle + half) }
}
