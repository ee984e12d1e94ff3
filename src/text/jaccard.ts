/** From this resemblance on, two texts count as copies of one: half of the shingles that either has are in both. */
export const nearDuplicateFrom = 0.5

/** The resemblance of two sets, 0 to 1: what both have over what either has (Jaccard 1901; Broder 1997 of shingles). 0 where both are empty: no text resembles none. */
export const jaccard = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number => {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let both = 0
  for (const element of small) if (large.has(element)) both += 1
  const either = one.size + other.size - both
  return either === 0 ? 0 : both / either
}
