import type { QuoteWord } from './quote-words.js'
import { clearHedges, hedgePhrases } from './words/hedges.js'
import { tenseAuxiliaries } from './words/small-words.js'

/** The hedges among words. "About" and the like are hedges before a number only; `after` is the word behind the last one. */
export const hedgesAmong = (words: readonly QuoteWord[], after: QuoteWord | undefined): readonly QuoteWord[] => {
  const hedges: QuoteWord[] = []
  for (let at = 0; at < words.length;) {
    const phrase = hedgePhrases.find((candidate) => candidate.every((token, place) => words[at + place]?.token === token))
    const word = words[at]
    if (phrase) hedges.push(...words.slice(at, at + phrase.length))
    else if (word && clearHedges.has(word.token) && (!/^(?:about|around)$/.test(word.token) || (words[at + 1] ?? after)?.kind === 'number')) hedges.push(word)
    at += phrase?.length ?? 1
  }
  return hedges
}

/** Whether words are a hedge and no more. */
export const isHedge = (words: readonly QuoteWord[], after: QuoteWord | undefined): boolean => {
  const hedges = hedgesAmong(words, after)
  return hedges.length > 0 && words.every((word) => hedges.includes(word) || tenseAuxiliaries.has(word.token) || /^(?:that|to|very|of)$/.test(word.token))
}
