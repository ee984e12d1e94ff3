import type { Pronoun } from '../mentions/pronouns.js'
import { keyOf, type Referent } from './referent.js'

/** How often each referent of a page was "he" and how often "she", by how sure that was. */
export interface PronounForms {
  readonly add: (referent: Referent, agrees: Pronoun['agrees'] | null, weight: number) => void
  /** The one member of the cast who is told of by such a form, where there is no second. */
  readonly onlyOne: (pronoun: Pronoun) => Referent | null
  /** Whether a referent is told of by the other form. */
  readonly contradict: (key: string, pronoun: Pronoun) => boolean
}

export const createPronounForms = (): PronounForms => {
  const known = new Map<string, { readonly referent: Referent; masculine: number; feminine: number }>()
  return {
    add: (referent, agrees, weight) => {
      if (agrees !== 'masculine' && agrees !== 'feminine') return
      const weights = known.get(keyOf(referent)) ?? { referent, masculine: 0, feminine: 0 }
      weights[agrees] += weight
      known.set(keyOf(referent), weights)
    },
    onlyOne: ({ agrees, plural }) => {
      if (plural || (agrees !== 'masculine' && agrees !== 'feminine')) return null
      const other = agrees === 'masculine' ? 'feminine' : 'masculine'
      const told = [...known.values()].filter((weights) => weights.referent.kind === 'members' && weights[agrees] > 2 * weights[other])
      return told.length === 1 && told[0] ? told[0].referent : null
    },
    contradict: (key, { agrees, plural }) => {
      const weights = known.get(key)
      if (!weights || plural || (agrees !== 'masculine' && agrees !== 'feminine')) return false
      const [own, other] = agrees === 'masculine' ? [weights.masculine, weights.feminine] : [weights.feminine, weights.masculine]
      return other > 2 * own && other > 0.5
    },
  }
}
