import { contains, type Fragments, type Span } from '../../../model/span.js'
import { placedTokens } from '../../../text/search-tokens.js'
import { sentencesOf } from '../../../text/sentences.js'

/** Words as they stand in a document, and what they are to a search. */
export interface ContextRun {
  readonly words: string
  /** Whether they are the statement's; the others stand around it. */
  readonly isContent: boolean
  /** Whether they are among the words that were searched for. */
  readonly isSought: boolean
}

/** Characters shown before and behind a statement's words, and between two pieces of them. */
const mostAround = 90
/** Characters shown of the statement's words. */
const mostContent = 480
/** Of those, how many before the first word that was sought. */
const beforeSought = 160
/** Characters within which a word ends, where the script has spaces at all. */
const longestWord = 40

/**
 * A statement's words with a bit of the sentence around them; `sought` are tokens of `searchTokens`. Of many words those around the first that was sought are shown: " … " stands
 * where some were left out. Takes time linear in the paragraph.
 */
export const wordsInContext = (text: string, content: Fragments, sought: ReadonlySet<string>): readonly ContextRun[] => {
  const first = content[0].start
  const last = content.at(-1)!.end
  const shown = windowOf(text, content, sought)
  const pieces = content
    .map((piece) => ({ start: Math.max(piece.start, shown.start), end: Math.min(piece.end, shown.end) }))
    .filter(({ start, end }) => start < end)
  const runs: ContextRun[] = [around(shown.start > first ? '… ' : wordsBefore(text, first))]
  for (const [number, piece] of pieces.entries()) {
    if (number > 0) runs.push(around(wordsBetween(text.slice(pieces[number - 1]!.end, piece.start))))
    runs.push(...contentRuns(text, piece, sought))
  }
  runs.push(around(shown.end < last ? ' …' : wordsBehind(text, last)))
  return runs.filter(({ words }) => words !== '')
}

const around = (words: string): ContextRun => ({ words, isContent: false, isSought: false })

const contentRuns = (text: string, { start, end }: Span, sought: ReadonlySet<string>): readonly ContextRun[] => {
  const words = text.slice(start, end)
  const runs: ContextRun[] = []
  let reached = 0
  const put = (to: number, isSought: boolean): void => {
    if (to > reached) runs.push({ words: words.slice(reached, to), isContent: true, isSought })
    reached = Math.max(reached, to)
  }
  for (const token of sought.size === 0 ? [] : placedTokens(words)) {
    if (!sought.has(token.token)) continue
    put(token.start, false)
    put(token.end, true)
  }
  put(words.length, false)
  return runs
}

/** The stretch of the content that is shown: all of it, or what stands around the first word that was sought, cut between words. */
const windowOf = (text: string, content: Fragments, sought: ReadonlySet<string>): Span => {
  const whole = { start: content[0].start, end: content.at(-1)!.end }
  if (whole.end - whole.start <= mostContent) return whole
  const wanted = firstSought(text, content, sought) - beforeSought
  const space = text.indexOf(' ', wanted)
  const start = wanted <= whole.start ? whole.start : space >= 0 && space - wanted <= longestWord ? space + 1 : characterStart(text, wanted)
  const most = start + mostContent
  const end = most >= whole.end ? whole.end : Math.max(text.lastIndexOf(' ', most), characterStart(text, most - longestWord))
  return { start, end }
}

const firstSought = (text: string, content: Fragments, sought: ReadonlySet<string>): number => {
  if (sought.size > 0)
    for (const { start, end } of content) {
      const found = placedTokens(text.slice(start, end)).find(({ token }) => sought.has(token))
      if (found !== undefined) return start + found.start
    }
  return content[0].start
}

const wordsBefore = (text: string, end: number): string => {
  const start = sentenceAt(text, end)?.start ?? end
  const words = text.slice(Math.min(start, end), end)
  return words.length <= mostAround ? words : `… ${words.slice(characterStart(words, words.length - mostAround)).replace(/^\S*\s/u, '')}`
}

const wordsBehind = (text: string, start: number): string => {
  const end = sentenceAt(text, start - 1)?.end ?? start
  const words = text.slice(start, Math.max(start, end))
  return words.length <= mostAround ? words : `${words.slice(0, characterStart(words, mostAround)).replace(/\s\S*$/u, '')} …`
}

const wordsBetween = (words: string): string => (words.length <= mostAround && !/[\n\r]/u.test(words) ? words : ' … ')

/** The sentence that a unit of the text stands in; its paragraph is enough to tell. */
const sentenceAt = (text: string, at: number): Span | undefined => {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const lineEnd = text.indexOf('\n', at)
  const unit = { start: at, end: at + 1 }
  return sentencesOf(text, { start, end: lineEnd < 0 ? text.length : lineEnd }).find((sentence) => contains(sentence, unit))
}

/** Where the character begins that this unit is of: no sign is cut in two. */
const characterStart = (text: string, at: number): number => (/^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at)
