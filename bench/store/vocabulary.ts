import type { Chance } from './chance.js'

/** Words that are made up, as unevenly frequent as real ones. */
export interface Vocabulary {
  /** As often rare or frequent as words in a text. */
  any(): string
  /** A word that hardly another text has. */
  rare(): string
  sentence(words: number): string
}

/** The most frequent words of English, so that what is known of frequent words holds here, too. */
const frequent =
  'the of to and a in that is for it on was with he as be we by at not have are this but they from his will has said an or which had were been their more who would one all its there out about when up our what if can than other some no so into people could them time only new after also two first over last very made many before through must where most now then'.split(
    ' ',
  )
const consonants = 'b c d f g h k l m n p r s t v w br dr gr kl pl sk st tr'.split(' ')
const vowels = 'a e i o u ai ea ou'.split(' ')

/** So many words. */
export const createVocabulary = (chance: Chance, size: number): Vocabulary => {
  const pick = (from: readonly string[]): string => from[Math.floor(chance.next() * from.length)]!
  const made = new Set(frequent)
  while (made.size < size) {
    const syllables = 2 + Math.floor(chance.next() * 3)
    made.add(Array.from({ length: syllables }, () => pick(consonants) + pick(vowels)).join('') + (chance.share(0.3) ? pick(['n', 's', 'r', 't', 'l']) : ''))
  }
  const words = [...made]
  const any = (): string => (chance.share(0.01) ? String(Math.floor(chance.next() * 2000)) : words[chance.skewed(size)]!)
  return {
    any,
    rare: () => words[Math.floor(size / 2 + (chance.next() * size) / 2)]!,
    sentence: (length) => Array.from({ length }, any).join(' '),
  }
}
