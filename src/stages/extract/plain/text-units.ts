import { textLines, type TextLine } from './text-lines.js'

/** What the layout alone tells of a stretch of text. */
export type UnitForm = 'paragraph' | 'title' | 'heading' | 'list' | 'quotation' | 'caption'

/** A paragraph, heading, list item or the like as the layout gives it, before its words are looked at. */
export interface TextUnit {
  readonly start: number
  readonly end: number
  readonly form: UnitForm
}

/** A unit whose lines are still being gathered. */
interface OpenUnit {
  readonly start: number
  end: number
  readonly form: UnitForm
  /** Of its first line. */
  readonly indent: number
  last: TextLine
}

/** The units of a plain text. Lines that were wrapped at a fixed width are joined to paragraphs; otherwise each line is a unit of its own. */
export const textUnits = (text: string): readonly TextUnit[] => {
  const lines = textLines(text)
  const width = wrapWidth(lines)
  const baseIndent = lines.reduce((least, line) => Math.min(least, line.indent), 40)
  const units: OpenUnit[] = []
  for (const line of lines) {
    const open = units.at(-1)
    if (open !== undefined && !line.afterGap && continuesUnit(open, line, width)) {
      open.end = line.end
      open.last = line
    } else units.push({ start: line.start, end: line.end, form: formOf(line, baseIndent), indent: line.indent, last: line })
  }
  return units.map(({ start, end, form }) => ({ start, end, form }))
}

const bullet = /^(?:[-*•▪◦‣·–—●○]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)\S/

const formOf = (line: TextLine, baseIndent: number): UnitForm => {
  if (bullet.test(line.text)) return 'list'
  return line.text.startsWith('>') || line.indent >= baseIndent + 4 ? 'quotation' : 'paragraph'
}

/** The width at which the text was wrapped by hand, or null: a wrapped text has many lines that go on in lower case after a line without a stop. */
const wrapWidth = (lines: readonly TextLine[]): number | null => {
  const pairs = lines.flatMap((line, index) => {
    const previous = lines[index - 1]
    return previous === undefined || line.afterGap || previous.text.length < 40 ? [] : [[previous, line] as const]
  })
  const goingOn = pairs.filter(([first, second]) => /^\p{Ll}/u.test(second.text) && !/[.!?:]["”’)]*$/.test(first.text))
  if (pairs.length === 0 || goingOn.length < pairs.length * 0.3) return null
  const lengths = pairs.map(([first]) => first.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  return width <= 120 ? width : null
}

/** Whether a unit goes on in the next line: a quotation or list item by its marks, a paragraph because the line's first word would not have fitted any more. */
const continuesUnit = ({ last, form, indent }: OpenUnit, next: TextLine, width: number | null): boolean => {
  if (last.text.startsWith('>') && next.text.startsWith('>')) return next.text.replace(/^[>\s]+/, '') !== ''
  if (bullet.test(next.text) || next.text.startsWith('>') !== last.text.startsWith('>')) return false
  if (form === 'list' && next.indent > indent) return true
  const firstWord = /^\S+/.exec(next.text)?.[0].length ?? 0
  return width !== null && last.text.length + 1 + firstWord > width - 2 && next.indent <= Math.max(last.indent, indent)
}
