import type { Span } from '../../../model/span.js'

/** Where what follows a noun phrase's head begins: a preposition, a comma, a relative clause, a participle, a bracket. */
const afterHead =
  /(?:,|;|\(|\[|["“”:–—]|\s(?:of|in|on|at|for|from|to|with|by|about|over|under|against|between|among|during|after|before|near|across|inside|outside|without|within|around|who(?:['’]\p{L}+)?|whom|whose|which|that|where|when|why|as|than|and|or|&|-)\s)/u

/** Whoever a phrase of more code units means is named in its beginning. */
const longestPhrase = 600

/** The head of a noun phrase by plain rules: the last word before what follows it, possessive mark left out. Its span in the text. */
export const headWordOf = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, Math.min(end, start + longestPhrase))
  const cut = afterHead.exec(words)
  const phrase = (cut && cut.index > 0 ? words.slice(0, cut.index) : words).replace(/(?:['’]s?|[\s.,;:!?"”)\]]+)$/u, '')
  const from = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('\n'), phrase.lastIndexOf('\u00a0')) + 1
  return phrase.length > from ? { start: start + from, end: start + phrase.length } : { start, end }
}
