/** Values that a query lists at most: both engines have a limit, and short queries are prepared once. */
const listed = 500

/** A list in pieces that a query can list. */
export const chunks = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / listed) }, (_, at) => values.slice(at * listed, (at + 1) * listed))

/** Rows of one query after another, each for a piece of the list. */
export const inChunks = async <Value, Row>(values: readonly Value[], query: (chunk: readonly Value[]) => Promise<readonly Row[]>): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const chunk of chunks(values)) rows.push(...(await query(chunk)))
  return rows
}
