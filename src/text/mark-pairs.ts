import type { Span } from '../model/span.js'
import { trimmed } from './paragraphs.js'
import type { MarkFamily, MarkSide, QuotationMark } from './quotation-marks.js'

/** A quotation as far as one paragraph holds it. Finished ones have an end; those left open at the paragraph's end may go on in the next. */
export interface Quotation {
  readonly family: MarkFamily
  /** The mark that opened it. */
  readonly glyph: string
  readonly start: number
  readonly innerStart: number
  end: number
  innerEnd: number
  unclosed: boolean
  /** The part of an earlier paragraph that this one goes on with. */
  readonly continues: Quotation | null
}

/** A quotation that is open where we read. */
interface Open {
  readonly quotation: Quotation
  /** Stands for a quotation left open by an earlier paragraph and not opened again here: counts only if something closes it. */
  readonly implied: boolean
  /** Where the same mark opens again directly inside: if this one never closes, its closing mark is missing before there. */
  nextAlike: number | null
}

/** For each closing glyph the opening glyphs that it closes: its own first, then those that careless typing mixes it with. */
const closes: Readonly<Record<string, readonly [string, string]>> = {
  '"': ['"', "“„”‟``''"],
  '”': ['“„”‟', "\"``''"],
  '“': ['„”', '“"'],
  "''": ["``''", '“„"'],
  "'": ["'", '‘‚‛'],
  '’': ['‘‚‛', "'"],
  '‘': ['‚', '‘'],
  '»': ['«', '»'],
  '«': ['»', '«'],
  '›': ['‹', '›'],
  '‹': ['›', '‹'],
}

/** Deeper nesting than this is no quotation in quotation: it bounds the time of a look back. */
const deepest = 16

/** Quotations that an earlier paragraph left open, outermost first, and whether that was the paragraph right before. */
export interface Carried {
  readonly quotations: readonly Quotation[]
  readonly fromTheOneBefore: boolean
}

/** What one paragraph's marks make: closed quotations, and those open at its end, outermost first. */
export interface Paired {
  readonly closed: readonly Quotation[]
  readonly open: readonly Quotation[]
  /** Whether what the earlier paragraph left open was neither closed nor contradicted here. */
  readonly passesThrough: boolean
}

/**
 * Pairs the marks of one paragraph.
 *
 * Marks that open the paragraph open again what the one before left open; failing that, a closing mark that nothing here opened closes it.
 */
export const pairMarks = (text: string, { start, end }: Span, marks: readonly QuotationMark[], carried: Carried): Paired => {
  const closed: Quotation[] = []
  const stack: Open[] = []
  const nextSides = sidesOfNextInFamily(marks)

  const open = (mark: QuotationMark, continues: Quotation | null): void => {
    const around = stack.at(-1)
    if (around?.implied === true && around.quotation.family === mark.family) stack.pop()
    else if (around?.quotation.glyph === mark.glyph) around.nextAlike ??= mark.start
    const { family, glyph } = mark
    stack.push({
      quotation: { family, glyph, start: mark.start, innerStart: mark.end, end, innerEnd: end, unclosed: true, continues },
      implied: false,
      nextAlike: null,
    })
  }

  /** Takes what is open above a depth off the stack: its closing marks are missing. Single marks without a partner were none. */
  const abandon = (depth: number, at: number): Quotation[] => {
    const left: Quotation[] = []
    for (const { quotation, implied, nextAlike } of stack.splice(depth)) {
      if (implied || (quotation.family === 'single' && !(nextAlike === null && isWhereSpeechStarts(text, start, quotation.start)))) continue
      const inner = trimmed(text, quotation.innerStart, nextAlike ?? at)
      quotation.innerEnd = inner.end
      quotation.end = inner.end
      if (inner.start === inner.end) continue
      if (nextAlike === null && at === end) left.push(quotation)
      else closed.push(quotation)
    }
    return left
  }

  const close = (mark: QuotationMark, depth: number): void => {
    abandon(depth + 1, mark.start)
    const quotation = stack.pop()?.quotation
    if (quotation === undefined) return
    quotation.innerEnd = mark.start
    quotation.end = mark.end
    quotation.unclosed = false
    const inner = trimmed(text, quotation.innerStart, quotation.innerEnd)
    if (inner.start < inner.end) closed.push(quotation)
  }

  const reopened = carried.fromTheOneBefore ? reopeningMarks(start, marks, carried.quotations) : 0
  marks.slice(0, reopened).forEach((mark, index) => open(mark, carried.quotations[index] ?? null))
  if (reopened === 0) stack.push(...carried.quotations.filter(({ family }) => family !== 'single').map((quotation) => impliedBy(quotation, start, end)))
  const impliedCount = stack.filter(({ implied }) => implied).length

  let contradicted = false
  for (let index = reopened; index < marks.length; index += 1) {
    const mark = marks[index]
    if (mark === undefined) break
    contradicted ||= mark.family !== 'single'
    const depth = mark.side === 'opens' ? -1 : depthThatCloses(stack, mark)
    if (depth >= 0 && !(mark.doubtful && nextSides[index] === 'closes')) close(mark, depth)
    else if (depth < 0 && mark.side !== 'closes') open(mark, null)
  }
  const left = abandon(0, end)
  return { closed, open: left, passesThrough: impliedCount > 0 && !contradicted }
}

const impliedBy = (carried: Quotation, start: number, end: number): Open => ({
  quotation: { ...carried, start, innerStart: start, end, innerEnd: end, unclosed: true, continues: carried },
  implied: true,
  nextAlike: null,
})

/** How many of the paragraph's first marks, adjoining, open again what is carried. */
const reopeningMarks = (start: number, marks: readonly QuotationMark[], carried: readonly Quotation[]): number => {
  let count = 0
  let place = start
  for (const { glyph } of carried) {
    const mark = marks[count]
    if (mark === undefined || mark.start !== place || mark.glyph !== glyph || mark.side === 'closes') break
    place = mark.end
    count += 1
  }
  return count
}

/** Depth in the stack of the quotation that the mark closes, or -1. A single mark closes nothing across a double one: it is rather an apostrophe. */
const depthThatCloses = (stack: readonly Open[], mark: QuotationMark): number => {
  for (const glyphs of closes[mark.glyph] ?? []) {
    for (let depth = stack.length - 1; depth >= 0 && depth >= stack.length - deepest; depth -= 1) {
      const quotation = stack[depth]?.quotation
      if (quotation?.family === mark.family && glyphs.includes(quotation.glyph)) return depth
      if (mark.family === 'single' && quotation?.family !== 'single') break
    }
  }
  return -1
}

/** For each mark the side of the next one of its family, null where there is none or it is doubtful. */
const sidesOfNextInFamily = (marks: readonly QuotationMark[]): (MarkSide | null)[] => {
  const latest = new Map<MarkFamily, MarkSide | null>()
  const sides: (MarkSide | null)[] = []
  for (const { family, side, doubtful } of marks.toReversed()) {
    sides.push(latest.get(family) ?? null)
    latest.set(family, doubtful ? null : side)
  }
  return sides.reverse()
}

/** At the paragraph's start, or after a comma or colon: there a single mark without a partner may still open a speech. */
const isWhereSpeechStarts = (text: string, start: number, place: number): boolean =>
  place === start || /[,:]\s$/.test(text.slice(Math.max(0, place - 2), place))
