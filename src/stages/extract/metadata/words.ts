/** Lower case with plain apostrophes, dashes and spaces: for comparing titles and names. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()

/** Share of the words of both texts that stand in both: 0 to 1 (Dice). */
export const similarity = (first: string, second: string): number => {
  const a = wordSet(first)
  const b = wordSet(second)
  if (a.size === 0 || b.size === 0) return 0
  return (2 * Array.from(a).filter((word) => b.has(word)).length) / (a.size + b.size)
}

const wordSet = (text: string): ReadonlySet<string> => new Set(folded(text).match(/[\p{L}\p{N}]+/gu) ?? [])
