/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** A share, 0 to 1, in per cent with one decimal. */
export const percent = (share: number): string => (100 * share).toFixed(1)

/** Per cent of a count, "-" of none. */
export const percentOf = (part: number, whole: number): string => (whole === 0 ? '-' : percent(part / whole))
