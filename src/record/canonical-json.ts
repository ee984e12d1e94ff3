/** JSON with the fields of every object in the order of their names: the same for the same values, however they were put together. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, (_, each: unknown) => (isPlain(each) ? sorted(each) : each))

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const sorted = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
