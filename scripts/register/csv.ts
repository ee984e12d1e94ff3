/** Reads comma-separated values (RFC 4180) into rows by column name. */
export type CsvRow = Readonly<Record<string, string>>

export const readCsv = (text: string): readonly CsvRow[] => {
  const [header = [], ...lines] = cells(text)
  return lines.filter((line) => line.length > 1).map((line) => Object.fromEntries(header.map((column, index) => [column.trim(), (line[index] ?? '').trim()])))
}

const cells = (text: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (quoted) {
      if (character !== '"') cell += character
      else if (text.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
    } else if (character !== '\r') cell += character
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}
