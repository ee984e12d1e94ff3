import type { Span } from '../../model/span.js'
import { overlapFinder } from '../../text/overlap-finder.js'
import type { WordRange } from './word-windows.js'
import type { Words } from './words.js'

/** Whether a word stands in a paragraph that is known: one all of whose words lie in the spans given. */
export const knownWords = (words: Words, spans: readonly Span[]): ((word: number) => boolean) => {
  if (spans.length === 0) return () => false
  const around = overlapFinder(spans, (span) => [span])
  const unknown = new Set<number>()
  for (let word = 0; word < words.count; word += 1) {
    const [start, end] = [words.starts[word] ?? 0, words.ends[word] ?? 0]
    const lies = around({ start, end }).some((number) => (spans[number]?.start ?? end) <= start && end <= (spans[number]?.end ?? start))
    if (!lies) unknown.add(words.paragraphs[word] ?? 0)
  }
  return (word) => !unknown.has(words.paragraphs[word] ?? 0)
}

/** The windows that must be read: those with a word of a paragraph that is not known. They are those of a whole reading, so that what is read in them is what that would find. */
export const windowsToRead = (windows: readonly WordRange[], isKnown: (word: number) => boolean): readonly WordRange[] =>
  windows.filter(({ start, end }) => {
    for (let word = start; word < end; word += 1) if (!isKnown(word)) return true
    return false
  })
