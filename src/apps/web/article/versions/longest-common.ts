/** Cells of one table: longer lists have nothing in common but their beginnings and ends. */
const mostCells = 4_000_000

/** Places, in both lists, of the longest list that both have in the same order. */
export const longestCommon = (olds: readonly string[], news: readonly string[]): readonly (readonly [old: number, now: number])[] => {
  const shorter = Math.min(olds.length, news.length)
  let head = 0
  while (head < shorter && olds[head] === news[head]) head += 1
  let tail = 0
  while (tail < shorter - head && olds[olds.length - 1 - tail] === news[news.length - 1 - tail]) tail += 1
  const along = (length: number, oldFrom: number, newFrom: number): (readonly [number, number])[] =>
    Array.from({ length }, (_, at) => [oldFrom + at, newFrom + at] as const)
  return [
    ...along(head, 0, 0),
    ...commonByTable(olds.slice(head, olds.length - tail), news.slice(head, news.length - tail)).map(([old, now]) => [old + head, now + head] as const),
    ...along(tail, olds.length - tail, news.length - tail),
  ]
}

const commonByTable = (olds: readonly string[], news: readonly string[]): readonly (readonly [number, number])[] => {
  if (olds.length * news.length > mostCells) return []
  const width = news.length + 1
  const lengths = new Uint32Array((olds.length + 1) * width)
  for (let oldAt = olds.length - 1; oldAt >= 0; oldAt -= 1)
    for (let newAt = news.length - 1; newAt >= 0; newAt -= 1)
      lengths[oldAt * width + newAt] =
        olds[oldAt] === news[newAt]
          ? lengths[(oldAt + 1) * width + newAt + 1]! + 1
          : Math.max(lengths[(oldAt + 1) * width + newAt]!, lengths[oldAt * width + newAt + 1]!)
  const pairs: (readonly [number, number])[] = []
  for (let oldAt = 0, newAt = 0; oldAt < olds.length && newAt < news.length;) {
    if (olds[oldAt] === news[newAt]) pairs.push([oldAt++, newAt++])
    else if (lengths[(oldAt + 1) * width + newAt]! >= lengths[oldAt * width + newAt + 1]!) oldAt += 1
    else newAt += 1
  }
  return pairs
}
