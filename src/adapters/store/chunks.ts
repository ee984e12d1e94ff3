/** Values that a query lists at most: both engines have a limit, and short queries are prepared once. */
export const listed = 512

/** A list in pieces that a query can list. */
const chunks = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / listed) }, (_, at) => values.slice(at * listed, (at + 1) * listed))

/** Rows of one query after another, each for a piece of the list. A piece may hold a value twice. */
export const inChunks = async <Value, Row>(values: readonly Value[], query: (chunk: readonly Value[]) => Promise<readonly Row[]>): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const chunk of chunks(values)) for (const row of await query(filledUp(chunk))) rows.push(row)
  return rows
}

/** A list of 1, 2, 4, 8 … values, so that there are few different queries and each is prepared once. */
const filledUp = <Value>(chunk: readonly Value[]): readonly Value[] => {
  const length = Math.min(listed, 2 ** Math.ceil(Math.log2(chunk.length)))
  return [...chunk, ...Array.from({ length: length - chunk.length }, () => chunk[0]!)]
}
