import { canMean } from './agreement.js'
import type { DescribedMention } from './described-mention.js'
import { pairFeatures } from './pair-features.js'

/** A mention before a pronoun that it may mean, with the features of the pair. */
export interface AntecedentPair {
  /** Number of the candidate among the mentions. */
  readonly candidate: number
  readonly features: readonly number[]
}

/** Most mentions, and most sentences, that are looked back. */
const mostMentions = 80
const mostSentences = 12

/** The mentions that a pronoun may mean, nearest first: earlier ones that its form does not rule out; of these the possible ones. */
export const antecedentPairs = (
  text: string,
  mentions: readonly DescribedMention[],
  number: number,
  isPossible: (candidate: DescribedMention) => boolean = () => true,
): readonly AntecedentPair[] => {
  const anaphor = mentions[number]
  const pronoun = anaphor?.pronoun
  if (!anaphor || !pronoun) return []
  const pairs: AntecedentPair[] = []
  let fitting = 0
  let fittingNamesOrPronouns = 0
  for (let candidate = number - 1; candidate >= 0 && number - candidate <= mostMentions; candidate -= 1) {
    const mention = mentions[candidate]
    if (!mention || anaphor.sentence - mention.sentence > mostSentences) break
    const agreement = canMean(pronoun, mention)
    if (agreement === false || (mention.start <= anaphor.start && anaphor.end <= mention.end && mention.kind !== 'pronoun' && pronoun.role !== 'possessive'))
      continue
    if (isPossible(mention)) {
      const borders = anaphor.sentence === mention.sentence ? countBorders(text.slice(mention.end, anaphor.start)) : 0
      pairs.push({
        candidate,
        features: pairFeatures(pronoun, anaphor, mention, { mentions: number - candidate - 1, fitting, fittingNamesOrPronouns, borders }),
      })
    }
    fitting += 1
    if (mention.kind !== 'nominal') fittingNamesOrPronouns += 1
  }
  return pairs
}

const countBorders = (words: string): number =>
  words.match(/[,;:–—]|\b(?:and|but|because|that|which|who|when|while|if|as|after|before|although|since)\b/g)?.length ?? 0
