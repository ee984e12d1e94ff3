import type { Word } from '../stance/cue-words.js'

/** Numbers of a phrase's words: end exclusive. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const objects = set('me him us them you it everyone everybody anyone anybody someone somebody himself herself themselves myself yourself ourselves itself whom')

/** Words that end a phrase: prepositions, conjunctions, pronouns as subjects, auxiliaries, adverbs, words of time. */
const stops = set(
  `that to in on at by for from with about during after before when while as if whether but or and because since until over under into through against without within toward towards between among amid via per than like
he she we they i who which what where why how there is are was were be been has have had do does did will would can could may might must should not n't never no nothing
today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday later earlier recently again afterwards afterward then now also once just only here so too ago
repeatedly publicly privately flatly bluntly simply directly instead back out up down off away of something anything everything`,
)

const determiners = set('the a an his her its their our my your this these those some many several all both each every any')

const abbreviated = set('mr mrs ms dr rep reps sen sens gov gen st lt col sgt prof rev hon pres sec jr sr u.s u.n u.k')

/** The noun phrase that starts at a word: its base and what hangs on it by "of". Null where none starts there. Never reads past `limit`. */
export const nounPhraseAt = (words: readonly Word[], at: number, limit: number): NounPhrase | null => {
  const base = baseAt(words, at, limit)
  if (!base) return null
  let { to } = base
  while (to < limit && words[to]?.word === 'of') {
    const further = baseAt(words, to + 1, limit)
    if (!further) break
    to = further.to
    if (words[to]?.word === 'for' && isProper(words, to + 1)) to = baseAt(words, to + 1, limit)?.to ?? to
  }
  return { from: at, to }
}

/** The phrases of a list: "reporters, aides and the mayor". */
export const nounPhrasesAt = (words: readonly Word[], at: number, limit: number, isVerb: (word: string) => boolean): readonly NounPhrase[] => {
  const first = nounPhraseAt(words, at, limit)
  if (!first) return []
  const listed = [first]
  let kept = 1
  for (let to = first.to; to < limit && listed.length < 12;) {
    const sign = words[to]?.word
    const joins = sign === 'and' || sign === 'or' || sign === '&'
    if (!joins && sign !== ',') break
    const start = sign === ',' && /^(?:and|or)$/.test(words[to + 1]?.word ?? '') ? to + 2 : to + 1
    const word = words[start]
    if (!word || (isVerb(word.word) && !word.isCapital) || word.word.endsWith('ing')) break
    const next = nounPhraseAt(words, start, limit)
    if (!next) break
    listed.push(next)
    to = next.to
    if (joins || start > to + 1 || /^(?:and|or)$/.test(words[start - 1]?.word ?? '')) kept = listed.length
  }
  // A comma alone joins nothing: "told Smith, the mayor".
  return listed.slice(0, kept)
}

/** The noun phrase that ends right before a word, not going past `limit`. */
export const nounPhraseBefore = (words: readonly Word[], end: number, limit: number): NounPhrase | null => {
  for (let from = Math.max(limit, end - 12); from < end; from += 1) {
    const previous = words[from - 1]?.word
    const starts = from === limit || previous === undefined || stops.has(previous) || !/[\p{L}\p{N}]/u.test(previous)
    if (starts && nounPhraseAt(words, from, end)?.to === end) return { from, to: end }
  }
  return null
}

/** Number of the word that a phrase turns on: the last of its base. */
export const headOf = (words: readonly Word[], phrase: NounPhrase): number => (baseAt(words, phrase.from, phrase.to)?.to ?? phrase.to) - 1

const isProper = (words: readonly Word[], at: number): boolean => (words[at]?.word === 'the' ? words[at + 1]?.isCapital : words[at]?.isCapital) ?? false

/** "Asked reporters rhetorically". */
const isAdverb = (word: string): boolean =>
  /^\p{L}{4,}ly$/u.test(word) && !/^(?:family|assembly|ally|bully|early|elderly|likely|daily|weekly|monthly|friendly|italy|july|only)$/.test(word)

const baseAt = (words: readonly Word[], at: number, limit: number): NounPhrase | null => {
  const first = words[at]
  if (!first || at >= limit) return null
  if (objects.has(first.word)) return words[at + 1]?.word === 'all' && at + 1 < limit ? { from: at, to: at + 2 } : { from: at, to: at + 1 }
  let to = at
  let nouns = 0
  while (to < limit && to < at + 16) {
    const { word = '', isCapital = false } = words[to] ?? {}
    const isName =
      isCapital &&
      !/^(?:he|she|we|they|i|that|if|but|and|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(word) &&
      (!stops.has(word) || (word === 'today' && words[to - 1]?.isCapital === true))
    if (determiners.has(word)) {
      // "His" within a phrase starts another one, save after "all" and "both".
      if (to > at && !determiners.has(words[to - 1]?.word ?? '')) break
    } else if (word === "'s" || word === "'" || word === '-') {
      if (to === at) break
    } else if (word === '.') {
      if (!abbreviated.has(words[to - 1]?.word ?? '') && (words[to - 1]?.word.length ?? 9) > 1) break
      if (words[to + 1]?.isCapital !== true) break
    } else if (/^[\p{L}\p{N}]/u.test(word) && (isName || (!stops.has(word) && (to === at || !isAdverb(word))))) nouns += 1
    else break
    to += 1
  }
  while (to > at && /^(?:'s|'|-|\.)$/.test(words[to - 1]?.word ?? '')) to -= 1
  if (nouns === 0 && first.word === 'her' && to === at + 1) return { from: at, to }
  return nouns === 0 ? (['all', 'many', 'some', 'both', 'several'].includes(first.word) && to > at ? { from: at, to } : null) : { from: at, to }
}
