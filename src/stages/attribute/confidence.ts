import type { WordAttribution } from './read-window.js'

/**
 * Probability, 0 to 1, that an attribution's source, cue and content touch the right words: a logistic function of the model's probabilities, fitted on dev
 * (Platt 1999); see docs/accuracy.md for its expected calibration error.
 */
export const confidenceOf = (attribution: WordAttribution, decoding: Readonly<Record<string, number>>): number => {
  const score =
    (decoding['confidence'] ?? 0) +
    (decoding['confidenceOfCue'] ?? 1) * logit(attribution.cueProbability) +
    (decoding['confidenceOfLabels'] ?? 1) * logit(attribution.labelProbability) +
    (decoding['confidenceOfLeast'] ?? 0) * logit(attribution.leastProbability)
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000
}

const logit = (probability: number): number => {
  const kept = Math.min(0.999, Math.max(0.001, probability))
  return Math.log(kept / (1 - kept))
}
