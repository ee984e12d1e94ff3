import type { Span } from '../model/span.js'

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g

/** The paragraphs of a text: what stands between line ends, without the white space around it; empty ones left out. UTF-16 offsets. */
export const paragraphsOf = (text: string): Span[] => {
  const paragraphs: Span[] = []
  let start = 0
  const add = (end: number): void => {
    const paragraph = trimmed(text, start, end)
    if (paragraph.start < paragraph.end) paragraphs.push(paragraph)
  }
  for (const match of text.matchAll(lineEnd)) {
    add(match.index)
    start = match.index + match[0].length
  }
  add(text.length)
  return paragraphs
}

/** A span without the white space at its ends; empty at its end where it holds nothing else. */
export const trimmed = (text: string, start: number, end: number): Span => {
  let first = start
  let last = end
  while (first < last && isBlank(text.charCodeAt(first))) first += 1
  while (first < last && isBlank(text.charCodeAt(last - 1))) last -= 1
  return { start: first, end: last }
}

const isBlank = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit > 0x7f && /\s/.test(String.fromCharCode(unit)))
