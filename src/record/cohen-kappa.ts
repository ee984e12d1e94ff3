/**
 * The agreement of two judges beyond chance; null where chance alone would agree always, or where nothing was judged. Source: J. Cohen, A coefficient of agreement for nominal scales,
 * Educational and Psychological Measurement 20, 1960.
 *
 * @param pairs What the one and the other say of each thing.
 */
export const cohenKappa = (pairs: readonly (readonly [string, string])[]): number | null => {
  if (pairs.length === 0) return null
  const observed = pairs.filter(([one, other]) => one === other).length / pairs.length
  const shareOf = (side: 0 | 1, category: string): number => pairs.filter((pair) => pair[side] === category).length / pairs.length
  const chance = [...new Set(pairs.flat())].reduce((sum, category) => sum + shareOf(0, category) * shareOf(1, category), 0)
  return chance >= 1 ? null : (observed - chance) / (1 - chance)
}
