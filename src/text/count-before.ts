/** How many items of a list in the order of the text start before a place; takes logarithmic time. */
export const countBefore = (items: readonly { readonly start: number }[], place: number): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
