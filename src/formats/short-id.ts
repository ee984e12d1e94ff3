/** The beginning of an id that people see: 36 bits, told apart among a million of them. Data always has the whole id. */
export const shortId = (id: string): string => id.slice(0, 10)
