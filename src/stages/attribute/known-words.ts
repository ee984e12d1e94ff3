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

/** The stretches of words that must be read: the paragraphs that are not known, each with the paragraph before it and the one after it, in the order of the text. */
export const stretchesToRead = (words: Words, isKnown: (word: number) => boolean): readonly WordRange[] => {
  const paragraphs = paragraphRanges(words)
  const wanted = paragraphs.map(({ start }) => !isKnown(start))
  const stretches: { start: number; end: number }[] = []
  paragraphs.forEach(({ start, end }, number) => {
    if (!wanted[number - 1] && !wanted[number] && !wanted[number + 1]) return
    const last = stretches.at(-1)
    if (last?.end === start) last.end = end
    else stretches.push({ start, end })
  })
  return stretches
}

const paragraphRanges = (words: Words): readonly WordRange[] => {
  const ranges: WordRange[] = []
  let start = 0
  for (let word = 1; word <= words.count; word += 1) {
    if (word < words.count && words.paragraphs[word] === words.paragraphs[word - 1]) continue
    ranges.push({ start, end: word })
    start = word
  }
  return ranges
}
