import { isApostrophe, isWordCharacter } from './apostrophes.js'

/** Marks of one family pair with each other and nest in the other families. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single-guillemet'

/** One quotation mark, UTF-16 offsets; apostrophes, inches and feet are none. */
export interface QuotationMark {
  readonly start: number
  readonly end: number
  readonly glyph: string
  readonly family: MarkFamily
  /** What the glyph and its neighbours tell: `either` closes where something is open that it can close, and opens otherwise. */
  readonly side: MarkSide
  /** Whether a closing mark might be none after all: after a letter or digit and before a further word, like a possessive or inches. */
  readonly doubtful: boolean
}

export type MarkSide = 'opens' | 'closes' | 'either'

const familyOf: Readonly<Record<string, MarkFamily>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '``': 'double',
  "''": 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single-guillemet',
  '›': 'single-guillemet',
}

const opening = new Set(['“', '„', '‟', '``', '‘', '‚', '‛', '«', '‹'])
const closing = new Set(['”', '’', '»', '›'])

/** The quotation marks of a stretch of text in order. Takes time linear in the stretch. */
export const quotationMarksOf = (text: string, start: number, end: number): QuotationMark[] => {
  const marks: QuotationMark[] = []
  let position = start
  while (position < end) {
    if (glyphAt(text, position) === null) {
      position += 1
      continue
    }
    const run: [number, string][] = []
    const runStart = position
    for (let glyph = glyphAt(text, position); glyph !== null && position < end; glyph = glyphAt(text, position)) {
      run.push([position, glyph])
      position += glyph.length
    }
    const before = runStart > start ? text.charAt(runStart - 1) : ''
    const after = position < end ? text.charAt(position) : ''
    for (const [place, glyph] of run) {
      const mark = markAt(text, place, glyph, before, after, position)
      if (mark !== null) marks.push(mark)
    }
  }
  return marks
}

const glyphAt = (text: string, position: number): string | null => {
  const character = text.charAt(position)
  if (character === '`') return text.charAt(position + 1) === '`' ? '``' : null
  if (character === "'" && text.charAt(position + 1) === "'") return "''"
  return familyOf[character] === undefined ? null : character
}

/** `before` and `after` are the characters around the run of adjoining marks that this one stands in, empty at the ends of the paragraph. */
const markAt = (text: string, start: number, glyph: string, before: string, after: string, runEnd: number): QuotationMark | null => {
  const family = familyOf[glyph] ?? 'double'
  const end = start + glyph.length
  if (family === 'single' && isApostrophe(text, start)) return null
  if (glyph === '"' && isInchMark(text, start)) return null
  const looks = sideByNeighbours(before, after)
  // A curly apostrophe before a word is an elision that the list does not know; a lone straight mark between spaces is a slip of the pen.
  if (glyph === '’' && looks === 'opens') return null
  if (glyph === "'" && isSpace(before) && isSpace(after)) return null
  const doubtful = family === 'single' ? doubtfulAfter(/[\p{L}\p{N}]/u, text, before, after, runEnd) : doubtfulAfter(/\d/, text, before, after, runEnd)
  return { start, end, glyph, family, side: sideOf(glyph, looks), doubtful }
}

const sideOf = (glyph: string, looks: MarkSide): MarkSide => {
  const natural = opening.has(glyph) ? 'opens' : closing.has(glyph) ? 'closes' : 'either'
  if (natural === 'either') return looks
  return looks === 'either' || looks === natural ? natural : 'either'
}

const opensAfter = /[\s([{<\-‐‑–—/=]/
const closesBefore = /[\s)\]}>.,;:!?…\-‐‑–—/]/

const isSpace = (character: string): boolean => character === '' || /\s/.test(character)

const sideByNeighbours = (before: string, after: string): MarkSide => {
  const mayOpen = before === '' || opensAfter.test(before)
  const mayClose = after === '' || closesBefore.test(after)
  if (mayOpen === mayClose) return 'either'
  return mayOpen ? 'opens' : 'closes'
}

const doubtfulAfter = (wordEnd: RegExp, text: string, before: string, after: string, runEnd: number): boolean =>
  wordEnd.test(before) && (after === '-' || (after === ' ' && isWordCharacter(text, runEnd + 1)))

/** 5'11": a double mark after feet and inches. */
const isInchMark = (text: string, position: number): boolean => /\d ?['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, position - 7), position))
