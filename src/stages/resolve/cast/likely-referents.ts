import { keyOf, type Referent } from './referent.js'

/** One whom a pronoun may mean. */
export interface Likely {
  readonly referent: Referent
  /** 0 to 1. */
  readonly probability: number
}

/** Those whom one pronoun may mean, the antecedents of each counted together. */
export interface LikelyReferents {
  readonly add: (referent: Referent, probability: number) => void
  /** Makes one likelier or less likely than it is among the others. */
  readonly weigh: (referent: Referent, factor: number, least?: number) => void
  /** Most likely first. Where most antecedents were ruled out, those that are left share half of what there is. */
  readonly sorted: () => readonly Likely[]
}

/** A name this much as likely as a description comes first. */
const namesFirst = 0.6
/** The least that all have together. */
const leastSum = 0.5

export const createLikelyReferents = (): LikelyReferents => {
  const totals = new Map<string, { readonly referent: Referent; probability: number }>()
  const sum = (): number => [...totals.values()].reduce((all, { probability }) => all + probability, 0)
  const scale = (factor: number): void => {
    for (const likely of totals.values()) likely.probability *= factor
  }
  const add: LikelyReferents['add'] = (referent, probability) => {
    const key = keyOf(referent)
    const total = totals.get(key)
    if (total) total.probability += probability
    else totals.set(key, { referent, probability })
  }
  return {
    add,
    weigh: (referent, factor, least = 0) => {
      if (least > 0 && !totals.has(keyOf(referent))) add(referent, least)
      const total = totals.get(keyOf(referent))
      if (!total) return
      const before = sum()
      total.probability *= factor
      scale(before / (sum() || 1))
    },
    sorted: () => {
      const all = sum()
      if (all > 0 && all < leastSum) scale(leastSum / all)
      return namesBefore([...totals.values()].toSorted((a, b) => b.probability - a.probability))
    },
  }
}

/** A description that could be anybody's stands back behind a name that is likely, too: it is mostly that one's. */
const namesBefore = (sorted: readonly Likely[]): readonly Likely[] => {
  const [first] = sorted
  if (first?.referent.kind !== 'described') return sorted
  const member = sorted.find(({ referent, probability }) => referent.kind === 'members' && probability >= first.probability * namesFirst)
  return member ? [member, ...sorted.filter((likely) => likely !== member)] : sorted
}
