/** A stretch of the document's text: UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Elements that show a stretch of the document sign for sign, in its order; `data-start` is the offset of the first. */
const blocks = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-start]')]

const startOf = (block: HTMLElement): number => Number(block.dataset['start'])

/** The words at a stretch, in one line. */
export const wordsAt = ({ start, end }: Stretch): string =>
  blocks()
    .map((block) => (block.textContent ?? '').slice(Math.max(start - startOf(block), 0), Math.max(end - startOf(block), 0)))
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** The stretch that is selected in the text, to whole words; null where none is. */
export const selectedStretch = (): Stretch | null => {
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const pieces = blocks().flatMap((block) => (range.intersectsNode(block) ? pieceIn(block, range) : []))
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

const pieceIn = (block: HTMLElement, range: Range): readonly Stretch[] => {
  const inside = document.createRange()
  inside.selectNodeContents(block)
  const before = inside.cloneRange()
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) inside.setStart(range.startContainer, range.startOffset)
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset)
  before.setEnd(inside.startContainer, inside.startOffset)
  const text = block.textContent ?? ''
  const start = before.toString().length
  return toWholeWords(text, start, start + inside.toString().length).map((piece) => ({ start: piece.start + startOf(block), end: piece.end + startOf(block) }))
}

const isOfWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character)

const toWholeWords = (text: string, from: number, to: number): readonly Stretch[] => {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(text[start]!)) start += 1
  while (end > start && /\s/u.test(text[end - 1]!)) end -= 1
  if (start === end) return []
  while (start > 0 && isOfWord(text[start - 1]) && isOfWord(text[start])) start -= 1
  while (end < text.length && isOfWord(text[end - 1]) && isOfWord(text[end])) end += 1
  return [{ start, end }]
}

/** Marks stretches in the text, without changing the page; none: takes the marks away. */
export const showChosen = (stretches: readonly Stretch[]): void => {
  if (!('highlights' in CSS)) return
  CSS.highlights.set('chosen', new Highlight(...stretches.flatMap(rangesOf)))
}

const rangesOf = ({ start, end }: Stretch): readonly Range[] =>
  blocks().flatMap((block) => {
    const from = Math.max(start - startOf(block), 0)
    const to = Math.min(end - startOf(block), (block.textContent ?? '').length)
    if (from >= to) return []
    const range = document.createRange()
    let passed = 0
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      if (passed <= from && from < passed + node.length) range.setStart(node, from - passed)
      if (passed < to && to <= passed + node.length) {
        range.setEnd(node, to - passed)
        return [range]
      }
      passed += node.length
    }
    return []
  })
