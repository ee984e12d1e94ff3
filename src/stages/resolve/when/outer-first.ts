/** The numbers of nested things, each after the one that it is in. A circle, which no page should give, is cut open. */
export const outerFirst = (count: number, outerOf: (number: number) => number | null): number[] => {
  const order: number[] = []
  const isPlaced = new Set<number>()
  for (let number = 0; number < count; number += 1) {
    const chain: number[] = []
    const isInChain = new Set<number>()
    for (let next: number | null = number; next !== null && !isPlaced.has(next) && !isInChain.has(next); next = outerOf(next)) {
      chain.push(next)
      isInChain.add(next)
    }
    for (const next of chain.toReversed()) {
      isPlaced.add(next)
      order.push(next)
    }
  }
  return order
}
