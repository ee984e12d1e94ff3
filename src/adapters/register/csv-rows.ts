/** Reads comma-separated values (RFC 4180) into rows by column name, each with the number of the line that it begins on. */
export interface CsvRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
}

export const readCsvRows = (text: string): CsvTable => {
  const [header, ...lines] = readLines(text.replace(/^\uFEFF/, ''))
  const columns = (header?.cells ?? []).map((column) => column.trim())
  const rows = lines
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({ line, cells: Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()])) }))
  return { columns, rows }
}

const readLines = (text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] => {
  const rows: { line: number; cells: string[] }[] = []
  let line = 1
  let row: { line: number; cells: string[] } = { line, cells: [] }
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    row.cells.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\n') line += 1
    if (quoted) {
      if (character !== '"') cell += character
      else if (text.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (character === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (character === ',') endCell()
    else if (character === '\n') {
      endCell()
      rows.push(row)
      row = { line, cells: [] }
    } else if (character !== '\r') cell += character
  }
  if (cell !== '' || row.cells.length > 0) {
    endCell()
    rows.push(row)
  }
  return rows
}
