import type { ActorKind } from '../../../model/actor.js'

/** A mention in words of its window, end exclusive. */
export interface FoundMention {
  readonly start: number
  readonly end: number
  readonly kind: ActorKind | 'other'
  /** Probability of the kind, 0 to 1. */
  readonly probability: number
}

/** What the mention head tells apart, in the order of its scores. `other`: things, events, times: what a pronoun can mean beside an actor. */
const kinds = ['person', 'organization', 'place', 'other'] as const

/** Most words of a mention: the same as in training. */
const longestMention = 30

/**
 * The mentions of a window: each stretch that is likelier a mention than none, the surest first, without those that cross a surer one; nested ones stay.
 *
 * @param scores Four logits a stretch (person, organization, place, other) against none at 0: first word x last word x kind, row-major.
 * @param outside What a stretch's score must beat: less finds more.
 */
export const decodeMentions = (scores: Float32Array, words: number, outside: number = 0): readonly FoundMention[] => {
  const found: (FoundMention & { readonly score: number })[] = []
  for (let start = 0; start < words; start += 1) {
    for (let last = start; last < words && last - start < longestMention; last += 1) {
      const at = (start * words + last) * kinds.length
      let best = 0
      for (let kind = 1; kind < kinds.length; kind += 1) if ((scores[at + kind] ?? 0) > (scores[at + best] ?? 0)) best = kind
      const score = scores[at + best] ?? 0
      if (!(score > outside)) continue
      let total = 1
      for (let kind = 0; kind < kinds.length; kind += 1) total += Math.exp(scores[at + kind] ?? 0)
      found.push({ start, end: last + 1, kind: kinds[best] ?? 'other', probability: Math.exp(score) / total, score })
    }
  }
  return withoutCrossing(found.toSorted((a, b) => b.score - a.score))
}

const withoutCrossing = (sorted: readonly (FoundMention & { readonly score: number })[]): readonly FoundMention[] => {
  const kept: FoundMention[] = []
  for (const { start, end, kind, probability } of sorted) {
    const crosses = kept.some(
      (other) => (other.start < start && start < other.end && other.end < end) || (start < other.start && other.start < end && end < other.end),
    )
    if (!crosses) kept.push({ start, end, kind, probability })
  }
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end)
}
