import { roleNames, type Role } from './roles.js'
import { shared, type TokenRoles } from './tokens.js'

/** Numbers of a gold attribution and of the predicted one that stands for it. */
export interface Pair {
  readonly gold: number
  readonly predicted: number
}

/** Pairs attributions one to one, greedily by the share of tokens in common over all roles; a pair shares a token of the anchor. With content as anchor the same as in the scorer. */
export const align = (gold: readonly TokenRoles[], predicted: readonly TokenRoles[], anchor: Role = 'content'): readonly Pair[] => {
  const candidates = gold.flatMap((one, number) =>
    predicted.flatMap((other, place) => {
      if (shared(one[anchor], other[anchor]) === 0) return []
      const both = sum(roleNames.map((role) => shared(one[role], other[role])))
      const either = sum(roleNames.map((role) => one[role].length + other[role].length)) - both
      return [{ gold: number, predicted: place, likeness: both / either }]
    }),
  )
  candidates.sort((a, b) => b.likeness - a.likeness || a.gold - b.gold || a.predicted - b.predicted)
  const takenGold = new Set<number>()
  const takenPredicted = new Set<number>()
  return candidates.filter((pair) => {
    if (takenGold.has(pair.gold) || takenPredicted.has(pair.predicted)) return false
    takenGold.add(pair.gold)
    takenPredicted.add(pair.predicted)
    return true
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
