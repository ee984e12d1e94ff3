/** Each gold attribution and each predicted statement of an article with what became of it. */
import { align } from '../polnear/align.js'
import type { Article } from '../polnear/articles.js'
import type { Roles } from '../polnear/roles.js'
import { allEqual, allOverlap, tokenRolesOf, tokensOf } from '../polnear/tokens.js'

/** `loose`: source, cue and content each share a token with the counterpart's; `exact`: the same tokens but for punctuation at the edges. */
export interface Verdict {
  readonly loose: boolean
  readonly exact: boolean
}

export interface Verdicts {
  readonly gold: readonly Verdict[]
  readonly predicted: readonly Verdict[]
}

export const judge = ({ text, gold }: Article, predicted: readonly Roles[]): Verdicts => {
  const tokens = tokensOf(text)
  const goldRoles = gold.map((roles) => tokenRolesOf(tokens, roles))
  const predictedRoles = predicted.map((roles) => tokenRolesOf(tokens, roles))
  const missed: Verdict = { loose: false, exact: false }
  const ofGold = gold.map(() => missed)
  const ofPredicted = predicted.map(() => missed)
  for (const pair of align(goldRoles, predictedRoles)) {
    const [one, other] = [goldRoles[pair.gold], predictedRoles[pair.predicted]]
    if (!one || !other) continue
    const verdict = { loose: allOverlap(one, other), exact: allEqual(tokens, one, other) }
    ofGold[pair.gold] = verdict
    ofPredicted[pair.predicted] = verdict
  }
  return { gold: ofGold, predicted: ofPredicted }
}
