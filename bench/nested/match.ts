/** Nested statements of one article held against others: two are the same statement where their cues share a token. */
import { align } from '../polnear/align.js'
import type { Roles } from '../polnear/roles.js'
import { allEqual, allOverlap, overlapOrEmpty, tokenRolesOf, type Tokens } from '../polnear/tokens.js'

export interface Match {
  /** Numbers in the two lists. */
  readonly one: number
  readonly other: number
  readonly sourceTouches: boolean
  readonly contentTouches: boolean
  /** Source, cue and content each share a token. */
  readonly loose: boolean
  /** The same tokens but for punctuation at the edges. */
  readonly exact: boolean
}

export const match = (tokens: Tokens, ones: readonly Roles[], others: readonly Roles[]): readonly Match[] => {
  const left = ones.map((roles) => tokenRolesOf(tokens, roles))
  const right = others.map((roles) => tokenRolesOf(tokens, roles))
  return align(left, right, 'cue').flatMap(({ gold, predicted }) => {
    const [one, other] = [left[gold], right[predicted]]
    if (!one || !other) return []
    return [
      {
        one: gold,
        other: predicted,
        sourceTouches: overlapOrEmpty(one.source, other.source),
        contentTouches: overlapOrEmpty(one.content, other.content),
        loose: allOverlap(one, other),
        exact: allEqual(tokens, one, other),
      },
    ]
  })
}
