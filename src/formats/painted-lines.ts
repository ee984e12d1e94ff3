import type { Paint } from './palette.js'

/** Words in one colour. */
export interface Run {
  readonly text: string
  readonly paint: Paint
}

/** No colour. */
export const plainly: Paint = (text) => text

/** Words in a colour, or in none. */
export const run = (text: string, paint: Paint = plainly): Run => ({ text, paint })

/** A space that no line is broken at; it is printed as a plain one. */
export const glue = '\u00a0'

/** Runs that are kept on one line where it has room for them. */
export type Cell = readonly Run[]

/** How cells are laid on lines. */
export interface Lines {
  /** Characters on a line. */
  readonly width: number
  readonly indent: string
  /** What leads every line after the first, beside the indent. */
  readonly hanging: string
  /** What stands between two cells: it ends a line, and never begins one. */
  readonly divider: Run
}

/** Cells on lines: a cell that does not fit on what is left of a line begins the next one; one that fits on no line is broken between words. */
export const paintedLines = (cells: readonly Cell[], { width, indent, hanging, divider }: Lines): string => {
  const lines: Run[][] = [[]]
  let used = 0
  const room = (): number => Math.max(width - indent.length - (lines.length > 1 ? hanging.length : 0), 20)
  const put = (word: readonly Run[], isFirstOfCell: boolean): void => {
    const length = lengthOf(word)
    if (used > 0 && used + 1 + length > room()) {
      lines.push([])
      used = 0
    }
    const line = lines.at(-1)!
    if (used > 0) line.push({ text: ' ', paint: isFirstOfCell ? plainly : spaceBetween(line.at(-1)!, word[0]!) })
    line.push(...word)
    used += length + (used > 0 ? 1 : 0)
  }
  cells.forEach((cell, number) => {
    const words = wordsOf(number === cells.length - 1 ? cell : [...cell, run(glue), divider])
    const length = words.reduce((sum, word) => sum + lengthOf(word) + 1, -1)
    if (used > 0 && used + 1 + length > room() && length <= width - indent.length - hanging.length) {
      lines.push([])
      used = 0
    }
    words.forEach((word, place) => put(word, place === 0))
  })
  return lines.map((line, number) => `${indent}${number === 0 ? '' : hanging}${paintLine(line)}`).join('\n')
}

const spaceBetween = (before: Run, after: Run): Paint => (before.paint === after.paint ? before.paint : plainly)

const lengthOf = (word: readonly Run[]): number => word.reduce((sum, { text }) => sum + [...text].length, 0)

// A word can have several colours: `("she")` after a name, with its brackets.
const wordsOf = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const words: Run[][] = [[]]
  for (const { text, paint } of runs)
    text.split(' ').forEach((part, number) => {
      if (number > 0) words.push([])
      if (part !== '') words.at(-1)!.push({ text: part, paint })
    })
  return words.filter((word) => word.length > 0)
}

const paintLine = (runs: readonly Run[]): string => {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last?.paint === run.paint) joined[joined.length - 1] = { text: last.text + run.text, paint: run.paint }
    else joined.push(run)
  }
  return joined.map(({ text, paint }) => (text === ' ' ? text : paint(text.replaceAll(glue, ' ')))).join('')
}
