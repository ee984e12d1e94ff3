import type { Span } from '../../../model/span.js'

/** One line of a text: its words as a span, spaces at both ends left out. */
export interface TextLine extends Span {
  readonly text: string
  /** Columns before the first word. */
  readonly indent: number
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly afterGap: boolean
}

/** The lines of a text that hold words, in order. Lines end at any line end of Unicode. */
export const textLines = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = []
  let afterGap = true
  let start = 0
  for (const [index, raw] of text.split(/(\r\n|[\n\r\f\v\u0085\u2028\u2029])/).entries()) {
    const words = raw.trim()
    if (index % 2 === 0 && words === '') afterGap = true
    else if (index % 2 === 0) {
      const lead = raw.length - raw.trimStart().length
      lines.push({ start: start + lead, end: start + lead + words.length, text: words, indent: columns(raw.slice(0, lead)), afterGap })
      afterGap = false
    }
    start += raw.length
  }
  return lines
}

const columns = (lead: string): number => Array.from(lead).reduce((count, character) => count + (character === '\t' ? 4 : 1), 0)
