import type { Span } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import { cueHeadOf, type CueHead } from '../stance/cue-head.js'
import { cueLexicon } from '../stance/cue-lexicon.js'
import { cueSentenceOf, type CueSentence, type Word } from '../stance/cue-words.js'
import {
  answerVerbs,
  audiences,
  commanding,
  commandingPhrases,
  givingVerbs,
  messageNouns,
  otherTo,
  pleadingVerbs,
  pressing,
  tales,
  talks,
  telling,
  things,
  thingTakers,
  withVerbs,
} from './addressee-cues.js'
import { headOf, nounPhraseAt, nounPhraseBefore, nounPhrasesAt, type NounPhrase } from './noun-phrase.js'

/**
 * The words for those to whom it is said, in the cue's own sentence: the object of telling, whoever "to", "with" or "before" leads to, the subject of "was told". Several where they are listed, none where
 * nobody is named.
 *
 * Those whom a statement criticises or praises are not spoken to by it, and an outlet that one speaks on stands between, not at the end.
 *
 * @param others The document's other attributions: their cues and sources end the search.
 */
export const addresseeSpansOf = (
  text: string,
  attribution: Pick<Attribution, 'source' | 'cue' | 'content'>,
  others: readonly Pick<Attribution, 'source' | 'cue'>[],
): readonly Span[] => {
  const sentence = cueSentenceOf(text, attribution)
  const head = sentence && cueHeadOf(sentence, cueLexicon)
  if (!sentence || !head || isAdjective(sentence.words, head)) return []
  const { words } = sentence
  const blocked = blockedBy(words, attribution, others)
  const field: Field = { words, head, contentAt: contentPlace(words, attribution, head.to), limit: limitAfter(words, sentence, head, blocked), blocked }
  const isFree = (phrase: NounPhrase): boolean => {
    for (let number = phrase.from; number < phrase.to; number += 1) if (blocked.has(number)) return false
    return true
  }
  const found =
    [passiveSubject(sentence, field), objects(field), afterPreposition(field), afterMessage(sentence, field)].find((phrases) => phrases.length > 0) ?? []
  return found.filter(isFree).flatMap(({ from, to }) => {
    const [first, last] = [words[from], words[to - 1]]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
}

interface Field {
  readonly words: readonly Word[]
  readonly head: CueHead
  /** Number of the content's first word after the head; null where the content stands before. */
  readonly contentAt: number | null
  /** Where the search to the right ends. */
  readonly limit: number
  /** Words of the source, and of other statements' sources and cues. */
  readonly blocked: ReadonlySet<number>
}

/** Of a word after "and", for what follows a list of those spoken to is often the next thing done. */
const isVerb = (word: string): boolean =>
  cueLexicon.verbs.has(word) || /^(?:is|was|are|were|has|had|will|would|left|went|came|ran|sat|stood|walked|then|\p{L}+ed)$/u.test(word)

const isBe = (word: string | undefined): boolean => /^(?:is|are|was|were|be|been|being|got|get)$/.test(word ?? '')

/** "Reporters were told by the ministry that". */
const passiveSubject = ({ words, cue }: CueSentence, { head }: Field): readonly NounPhrase[] => {
  if (!takesObject(head) || !/(?:ed|told|taught|shown|forbidden)$/.test(words[head.at]?.word ?? '')) return []
  let first = head.at
  let passive = false
  while (
    first > 0 &&
    head.at - first < 5 &&
    /^(?:is|are|was|were|be|been|being|got|get|has|have|had|not|also|then|never|will|would|later|already|often|repeatedly|once)$/.test(
      words[first - 1]?.word ?? '',
    )
  ) {
    first -= 1
    passive ||= isBe(words[first]?.word)
  }
  if (!passive) return []
  const subject = nounPhraseBefore(words, Math.min(first, cue[0] ?? first), 0) ?? subjectPronoun(words, Math.min(first, cue[0] ?? first))
  return subject && !things.has(words[headOf(words, subject)]?.word ?? '') ? [subject] : []
}

const subjectPronoun = (words: readonly Word[], end: number): NounPhrase | null =>
  /^(?:he|she|they|we|i|who)$/.test(words[end - 1]?.word ?? '') ? { from: end - 1, to: end } : null

/** "A telling example". */
const isAdjective = (words: readonly Word[], { at }: CueHead): boolean =>
  (words[at]?.word ?? '').endsWith('ing') && /^(?:a|an|the|most|very)$/.test(words[at - 1]?.word ?? '')

const takesObject = ({ row }: CueHead): boolean =>
  row.kind !== 'noun' && row.kind !== 'state' && (telling.has(row.lemma) || commanding.has(row.lemma) || commandingPhrases.has(row.lemma))

/** "Told reporters", "called on the Council to", "sent the president a letter". */
const objects = ({ words, head, contentAt, limit }: Field): readonly NounPhrase[] => {
  const { lemma } = head.row
  const at = pastAdverbs(words, head.to)
  if (takesObject(head)) {
    const inContent = contentAt !== null && at >= contentAt
    const phrases = nounPhrasesAt(words, at, inContent ? limit : Math.min(limit, contentAt ?? limit), isVerb)
    const end = phrases.at(-1)?.to ?? at
    const next = words[end]?.word ?? ''
    const asks = next === 'to' || next === 'that' || next === 'whether' || next === 'if'
    if (phrases[0] && tales.has(words[headOf(words, phrases[0])]?.word ?? '')) return []
    if (inContent) return infinitiveWithin(words, end, head.row.stance === 'demand' ? 10 : 1) ? phrases : []
    if (telling.has(lemma)) return phrases
    if (commandingPhrases.has(lemma)) return asks || (contentAt !== null && end >= contentAt - 1) ? phrases : []
    if (lemma === 'write' && phrases[0] && words[headOf(words, phrases[0])]?.isCapital !== true) return []
    const isPressed = pressing.has(lemma) && /^(?:on|about|over|for|what|why|how)$/.test(next)
    const isGiven = lemma === 'offer' && end === contentAt && !/^(?:his|her|their|its|our|my)$/.test(words[at]?.word ?? '')
    return asks || isPressed || isGiven || (!thingTakers.has(lemma) && contentAt !== null) || lemma === 'ask' ? phrases : []
  }
  return []
}

/** Answers go to questions as often as to people: only a name or a pronoun is surely one. */
const isPerson = (word: Word | undefined): boolean =>
  word !== undefined && (word.isCapital || /^(?:me|him|her|us|them|reporters|journalists|critics|supporters|lawmakers)$/.test(word.word))

const infinitiveWithin = (words: readonly Word[], from: number, reach: number): boolean => {
  for (let at = from; at < from + reach && /[\p{L}\p{N}]/u.test(words[at]?.word ?? ''); at += 1) if (words[at]?.word === 'to') return true
  return false
}

/** A bare word in small letters after "to" is as often a verb: it must be a plural, or a word for people. */
const mayListen = (words: readonly Word[], { from, to }: NounPhrase): boolean => {
  const [first, last] = [words[from], words[to - 1]]
  return (
    first !== undefined &&
    last !== undefined &&
    (first.isCapital ||
      last.isCapital ||
      last.word.endsWith('s') ||
      /^(?:the|an?|his|her|their|its|our|my|your|me|him|them|us|you|this|these|those|some|many|several|both|all|one|two|anyone|everyone|people|staff|police|congress)$/.test(
        first.word,
      ))
  )
}

/** Whether "to" after a head leads to those spoken to: after words of saying in the active, but for "referred to" and its like. */
const saysTo = (words: readonly Word[], { row, at, to }: CueHead): boolean =>
  (row.kind === 'verb' || row.kind === 'phrase') &&
  /^(?:assert|deny|warn|accuse)$/.test(row.stance) &&
  !otherTo.has(row.lemma) &&
  !/^(?:to|at|for|of|on|about)$/.test(words[to - 1]?.word ?? '') &&
  !(isBe(words[at - 1]?.word) && !(words[at]?.word ?? '').endsWith('ing'))

const afterPreposition = ({ words, head, contentAt, limit }: Field): readonly NounPhrase[] => {
  const { lemma } = head.row
  const end = Math.min(limit, contentAt ?? limit)
  for (let at = head.to; at < end; at += 1) {
    const word = words[at]?.word ?? ''
    const previous = words[at - 1]?.word ?? ''
    const adjacent = at <= pastTime(words, pastAdverbs(words, head.to))
    const phrases = (): readonly NounPhrase[] => nounPhrasesAt(words, at + 1, end, isVerb)
    const headWord = (phrase: NounPhrase | undefined): string => (phrase ? (words[headOf(words, phrase)]?.word ?? '') : '')
    if (word === 'to' && !isInfinitive(words[at + 1]?.word)) {
      const found = phrases()
      if (things.has(headWord(found[0]))) continue
      if (saysTo(words, head) && found[0] && mayListen(words, found[0]) && (adjacent || messageNouns.has(previous))) return found
      if (answerVerbs.has(lemma) && adjacent && found[0] && isPerson(words[headOf(words, found[0])])) return found
    }
    if (word === 'with' && withVerbs.has(lemma) && adjacent && !things.has(headWord(phrases()[0]))) return phrases()
    if (word === 'before' && audiences.has(headWord(phrases()[0]))) return phrases()
  }
  if (!pleadingVerbs.has(lemma)) return []
  for (let at = end; at < Math.min(limit, end + 30); at += 1) {
    const phrases = words[at]?.word === 'before' ? nounPhrasesAt(words, at + 1, limit, isVerb) : []
    if (phrases[0] && audiences.has(words[headOf(words, phrases[0])]?.word ?? '')) return phrases
  }
  return []
}

/** "In a letter to the president", anywhere in the sentence but in the content; "sent Mr. Xi a letter", "met with the envoy to discuss" within the cue. */
const afterMessage = ({ words, cue }: CueSentence, { head, contentAt, limit, blocked }: Field): readonly NounPhrase[] => {
  const [first = 0, last = 0] = [cue[0], cue.at(-1)]
  for (let at = first; at <= last; at += 1) {
    const word = words[at]?.word ?? ''
    if (givingVerbs.has(word)) {
      const phrase = nounPhraseAt(words, at + 1, last + 1)
      const given = phrase && givenAfter(words, phrase)
      if (given) return [given]
    }
    if (word === 'with' && /^(?:met|meet|meets|meeting|spoke|speaks|talked|talks)$/.test(words[at - 1]?.word ?? ''))
      return nounPhrasesAt(words, at + 1, last + 1, isVerb).filter((phrase) => !things.has(words[headOf(words, phrase)]?.word ?? ''))
  }
  const end = Math.min(words.length, contentAt ?? limit)
  for (let at = Math.max(1, first - 40); at < end; at += 1) {
    if (blocked.has(at) || !leadsToListeners(words, at, first)) continue
    const phrases = nounPhrasesAt(words, at + 1, at < first ? first : end, isVerb)
    const [phrase] = phrases
    if (phrase && !things.has(words[headOf(words, phrase)]?.word ?? '') && phrase.from !== head.at) return phrases
  }
  return []
}

/** "In a letter to", "on a call with", "speaking to", "addressing": whether those spoken to follow a word. */
const leadsToListeners = (words: readonly Word[], at: number, cue: number): boolean => {
  const [previous = '', word = '', next] = [words[at - 1]?.word, words[at]?.word, words[at + 1]?.word]
  if (word === 'addressing') return !things.has(next ?? '')
  if (word !== 'to' && word !== 'with' && word !== 'before') return false
  if (isInfinitive(next)) return false
  if (previous === 'speaking' || previous === 'talking' || previous === 'testifying' || previous === 'appearing')
    return previous !== 'appearing' || word === 'before'
  if (word === 'with') return talks.has(previous) && opensWithIn(words, at - 1)
  return word === 'to' && messageNouns.has(previous) && (at > cue || opensWithIn(words, at - 1))
}

/** "Mr. Xi" of "Mr. Xi a letter": two phrases that stand side by side. */
const givenAfter = (words: readonly Word[], person: NounPhrase): NounPhrase | null => {
  const next = words[person.to]?.word ?? ''
  if (next !== 'a' && next !== 'an') return null
  const thing = nounPhraseAt(words, person.to, person.to + 8)
  return thing && messageNouns.has(words[headOf(words, thing)]?.word ?? '') ? person : null
}

const opensWithIn = (words: readonly Word[], noun: number): boolean =>
  words.slice(Math.max(0, noun - 5), noun).some(({ word }) => word === 'in' || word === 'on' || word === 'at' || word === 'during' || word === 'with')

const adverb = /^(?:also|then|again|later|repeatedly|privately|publicly|directly|explicitly|flatly|bluntly)$/

const pastAdverbs = (words: readonly Word[], at: number): number => (adverb.test(words[at]?.word ?? '') ? at + 1 : at)

/** Past "on Tuesday", "yesterday", "last week". */
const pastTime = (words: readonly Word[], at: number): number => {
  const from = /^(?:on|last|late|early)$/.test(words[at]?.word ?? '') ? at + 1 : at
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|week|month|year)$/.test(words[from]?.word ?? '') ? from + 1 : at
}

/** A bare verb after "to": "said to be", "spoke to raise". */
const isInfinitive = (word: string | undefined): boolean =>
  word === undefined ||
  /^(?:be|have|do|go|get|make|take|keep|give|help|win|stop|raise|see|work|build|pay|vote|run|come|find)$/.test(word) ||
  cueLexicon.verbs.get(word)?.lemma === word

const blockedBy = (
  words: readonly Word[],
  { source, cue }: Pick<Attribution, 'source' | 'cue'>,
  others: readonly Pick<Attribution, 'source' | 'cue'>[],
): ReadonlySet<number> => {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const near = others
    .flatMap((other) => (other.cue?.some((piece) => piece.start < end && piece.end > start) ? other.cue : []))
    .filter((piece) => !cue?.some((own) => own.start < piece.end && piece.start < own.end))
  const pieces = [...(source ?? []), ...near]
  return new Set(words.flatMap((word, number) => (pieces.some((piece) => piece.start < word.end && word.start < piece.end) ? [number] : [])))
}

const contentPlace = (words: readonly Word[], { content }: Pick<Attribution, 'content'>, from: number): number | null => {
  const place = words[from] ? content.find((piece) => piece.end > (words[from]?.start ?? 0)) : undefined
  if (!place) return null
  const number = words.findIndex((word, index) => index >= from && word.end > place.start)
  return number === -1 ? null : number
}

/** The end of the head's clause: a stop, a quote mark, another statement's words. */
const limitAfter = (words: readonly Word[], { cue }: CueSentence, head: CueHead, blocked: ReadonlySet<number>): number => {
  let at = head.to
  const within = (cue.at(-1) ?? head.to) + 1
  while (at < words.length && at < head.to + 60 && (at < within || (!/^[;:!?"“”()—–]$/.test(words[at]?.word ?? '') && !blocked.has(at)))) at += 1
  return at
}
