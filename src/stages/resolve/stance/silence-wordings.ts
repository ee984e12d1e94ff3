import type { CueSentence, Word } from './cue-words.js'
import {
  answers,
  askedThings,
  givenThings,
  givings,
  isEnd,
  negationFrom,
  nounWithin,
  pastAdverbs,
  requestEnd,
  requests,
  results,
  wordAt,
} from './silence-words.js'

/** A wording of silence in a list of words: numbers of its first cue word, of its first content word, and after its last. */
export interface SilenceWording {
  readonly stance: 'decline' | 'silent'
  readonly from: number
  readonly content: number
  readonly to: number
  /** "Calls to the ministry were not returned": who is silent stands among those words, or nowhere. */
  readonly passive: boolean
}

/** Every wording of silence in a list of words, from left to right, not overlapping. Looks a bounded way ahead from every word. */
export const silencesIn = (words: readonly Word[]): readonly SilenceWording[] => {
  const found: SilenceWording[] = []
  for (let at = 0; at < words.length; at += 1) {
    const wording = wordingAt(words, at)
    if (!wording) continue
    found.push(wording)
    at = wording.to - 1
  }
  return found
}

/** The stance of the wording of silence that a cue stands in, or null. */
export const silenceAt = ({ words, cue }: CueSentence): SilenceWording['stance'] | null => {
  const shift = Math.max(0, (cue[0] ?? 0) - 6)
  const near = words.slice(shift, (cue.at(-1) ?? 0) + 12)
  // A cue deep in the content, as the request in "a request for comment", is another statement.
  const isIn = ({ from, content, to }: SilenceWording): boolean =>
    cue.some((number) => number >= from + shift && number < Math.max(content, Math.min(to, from + 4)) + shift)
  return silencesIn(near).find(isIn)?.stance ?? null
}

const wordingAt = (words: readonly Word[], at: number): SilenceWording | null => {
  const word = wordAt(words, at)
  if (/^(?:declin|refus)(?:e|es|ed|ing)$/.test(word)) return refusal(words, at)
  if (/^(?:remained|remains|stayed|stays|kept|keeps)$/.test(word)) return muteness(words, at)
  const negation = negationFrom(words, at)
  if (negation === null) return noComment(words, at) ?? (/^(?:was|were|is|are)$/.test(word) ? availability(words, at, at + 1, false) : null)
  const verb = pastAdverbs(words, negation)
  if (/^(?:was|were|is|are)/.test(word)) return availability(words, at, verb, true)
  if (word.startsWith('could')) return unreachable(words, at, verb)
  if (/^(?:would|will|wo)/.test(word)) return unwillingness(words, at, verb)
  return noReply(words, at, verb)
}

const made = (stance: SilenceWording['stance'], from: number, content: number, last: number, passive = false): SilenceWording => ({
  stance,
  from,
  content,
  to: last + 1,
  passive,
})

/** "Declined to comment", "refused to give details", "declined comment", "declined an interview request". */
const refusal = (words: readonly Word[], at: number): SilenceWording | null => {
  if (wordAt(words, at + 1) !== 'to') {
    const noun = nounWithin(words, at + 1, askedThings, 4)
    if (noun !== null) return made('decline', at, at + 1, noun)
    const request = nounWithin(words, at + 1, requests, 4)
    return request !== null && requestEnd(words, request) > request ? made('decline', at, at + 1, requestEnd(words, request)) : null
  }
  const verb = pastAdverbs(words, at + 2)
  const word = wordAt(words, verb)
  if (word === 'be')
    return /^(?:interviewed|named|identified|quoted|drawn|specific)$/.test(wordAt(words, verb + 1)) ? made('decline', at, at + 1, verb + 1) : null
  if (word === 'rule') return wordAt(words, verb + 1) === 'out' ? made('decline', at, at + 1, verb + 1) : null
  if (givings.has(word)) {
    const noun = nounWithin(words, verb + 1, givenThings, 5)
    return noun === null ? null : made('decline', at, at + 1, noun)
  }
  return answers.has(word) ? made('decline', at, at + 1, verb) : null
}

const muteness = (words: readonly Word[], at: number): SilenceWording | null =>
  /^(?:silent|mum|quiet|tight-lipped)$/.test(wordAt(words, at + 1)) ? made('silent', at, at + 1, at + 1) : null

/** "Had no immediate comment", "offered no comment", "had nothing to add". */
const noComment = (words: readonly Word[], at: number): SilenceWording | null => {
  if (!/^(?:offer|offered|offers|made|makes|provided|issued|gave|had|has|have)$/.test(wordAt(words, at))) return null
  const no = pastAdverbs(words, at + 1)
  if (wordAt(words, no) === 'nothing') {
    return wordAt(words, no + 1) === 'to' && /^(?:say|add)$/.test(wordAt(words, no + 2)) ? made('decline', at, no + 1, no + 2) : null
  }
  if (wordAt(words, no) !== 'no') return null
  const isImmediate = wordAt(words, no + 1) === 'immediate'
  const noun = isImmediate || /^(?:further|public|additional|official|other)$/.test(wordAt(words, no + 1)) ? no + 2 : no + 1
  if (!/^(?:comments?|response|reply)$/.test(wordAt(words, noun))) return null
  return made(isImmediate || /^(?:made|makes|provided|issued|gave)$/.test(wordAt(words, at)) ? 'silent' : 'decline', at, noun, noun)
}

/** "Was not available for comment", "was unavailable for an interview", "calls were not returned", "was silent". */
const availability = (words: readonly Word[], at: number, after: number, isNegated: boolean): SilenceWording | null => {
  const state = pastAdverbs(words, after)
  const word = wordAt(words, state)
  if (word === 'unavailable' || (isNegated && (word === 'available' || word === 'reachable'))) {
    const noun = wordAt(words, state + 1) === 'for' ? nounWithin(words, state + 2, askedThings, 4) : null
    return noun === null ? null : made('silent', at, state + 1, noun)
  }
  if (isNegated) return /^(?:returned|answered)$/.test(word) && hasRequestBefore(words, at) ? made('silent', at, state, state, true) : null
  return /^was|^were/.test(wordAt(words, at)) && /^(?:silent|mum)$/.test(word) ? made('silent', at, state, state) : null
}

const hasRequestBefore = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 14), at).some(({ word }) => requests.has(word) && !/^(?:text|letter)/.test(word))

/** "Could not be reached for comment". */
const unreachable = (words: readonly Word[], at: number, verb: number): SilenceWording | null => {
  const reached = pastAdverbs(words, verb + 1)
  if (wordAt(words, verb) !== 'be' || !/^(?:reached|contacted)$/.test(wordAt(words, reached)) || results.has(wordAt(words, at - 1))) return null
  const after = pastAdverbs(words, reached + 1)
  if (wordAt(words, after) !== 'for') return made('silent', at, reached, reached)
  const noun = nounWithin(words, after + 1, askedThings, 4)
  return noun === null ? null : made('silent', at, after, noun)
}

/** "Would not be drawn", "would not comment", "wouldn't say whether". */
const unwillingness = (words: readonly Word[], at: number, verb: number): SilenceWording | null => {
  const word = wordAt(words, verb)
  if (word === 'be') return wordAt(words, verb + 1) === 'drawn' ? made('decline', at, verb + 1, verb + 1) : null
  if (word === 'comment' || word === 'elaborate' || word === 'discuss') return made('decline', at, verb, verb)
  const asks = /^(?:whether|if|when|what|how|why|who|where|which|exactly|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    wordAt(words, verb + 1),
  )
  return (word === 'say' || word === 'disclose' || word === 'specify') && asks ? made('decline', at, verb, verb) : null
}

/** "Did not respond to a request for comment", "has not commented", "has yet to reply", "did not return calls". */
const noReply = (words: readonly Word[], at: number, verb: number): SilenceWording | null => {
  const isHabit = wordAt(words, at).startsWith('do')
  const word = wordAt(words, verb)
  if (word === 'comment' || word === 'commented') return made(isHabit ? 'decline' : 'silent', at, verb, verb)
  if (/^(?:issued|made|offered|given)$/.test(word)) {
    const isAny = /^(?:a|any)$/.test(wordAt(words, verb + 1)) && /^(?:comment|response|reply|answer)$/.test(wordAt(words, verb + 2))
    return isAny ? made('silent', at, verb + 2, verb + 2) : null
  }
  if (word === 'return' || word === 'returned') {
    const noun = nounWithin(words, verb + 1, requests, 5)
    return noun === null ? null : made('silent', at, verb + 1, requestEnd(words, noun))
  }
  if (!/^(?:respond|reply|answer)(?:ed)?$|^replied$/.test(word)) return null
  const after = pastAdverbs(words, verb + 1)
  if (isEnd(words, after)) return isHabit ? null : made('silent', at, verb, verb)
  const isAnswer = word.startsWith('answer')
  if (wordAt(words, after) !== 'to' && (!isAnswer || isHabit)) return null
  const noun = nounWithin(words, isAnswer ? after : after + 1, requests, 6)
  return noun === null ? null : made('silent', at, after, requestEnd(words, noun))
}
