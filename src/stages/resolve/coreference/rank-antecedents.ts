import type { AntecedentWeights } from '../../../ports.js'
import type { AntecedentPair } from './antecedent-pairs.js'

/** An antecedent with its probability among all that were looked at. */
export interface RankedAntecedent {
  /** Number of the mention. */
  readonly mention: number
  readonly probability: number
}

/** The antecedents of one pronoun by a small network, most likely first. */
export const rankAntecedents = (pairs: readonly AntecedentPair[], weights: AntecedentWeights): readonly RankedAntecedent[] => {
  const scores = pairs.map(({ features }) => scoreOf(features, weights))
  const most = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(score - most))
  const total = parts.reduce((sum, part) => sum + part, 0)
  return pairs
    .map(({ candidate }, number) => ({ mention: candidate, probability: (parts[number] ?? 0) / total }))
    .toSorted((a, b) => b.probability - a.probability)
}

/** One hidden layer over the features that hold. */
const scoreOf = (features: readonly number[], { input, bias, output }: AntecedentWeights): number => {
  const hidden = [...bias]
  for (const feature of features) {
    const row = input[feature]
    if (!row) continue
    for (let unit = 0; unit < hidden.length; unit += 1) hidden[unit] = (hidden[unit] ?? 0) + (row[unit] ?? 0)
  }
  let score = 0
  for (let unit = 0; unit < hidden.length; unit += 1) score += Math.max(0, hidden[unit] ?? 0) * (output[unit] ?? 0)
  return score
}
