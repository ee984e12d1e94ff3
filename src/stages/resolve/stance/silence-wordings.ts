import type { CueSentence, Word } from './cue-words.js'

/** A wording of silence in a list of words: numbers of its first cue word, first content word, and the end. */
export interface SilenceWording {
  readonly stance: 'decline' | 'silent'
  readonly from: number
  readonly content: number
  readonly to: number
  /** "Calls to the ministry were not returned": who is silent stands after the cue's start, or nowhere. */
  readonly passive: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const adverbs = set(
  'immediately also again yet so far either still even repeatedly initially publicly directly subsequently ever once then flatly politely personally consistently steadfastly now today always simply promptly just specifically',
)
const auxiliaries = set('did do does has have had is are was were would will could')
const answers = set(
  'say comment answer respond reply discuss elaborate speak talk give provide offer identify name specify address confirm deny explain disclose reveal release speculate state tell describe detail clarify characterize estimate predict acknowledge condemn rule answer',
)
const replies = set('respond responded reply replied answer answered')
const comments = set('comment commented')
const requests = set(
  'request requests message messages call calls email emails e-mail e-mails inquiry inquiries enquiry enquiries question questions query queries inquiries voicemail voicemails text texts letter letters invitation',
)
const askedThings = set(
  'comment comments interview interviews request requests inquiry inquiries questions response reaction message messages call calls email emails query queries call',
)
const mute = set('silent mum quiet tight-lipped')

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
  const [first = 0, last = 0] = [cue[0], cue.at(-1)]
  const near = words.slice(Math.max(0, first - 6), last + 12)
  const shift = Math.max(0, first - 6)
  return (
    silencesIn(near).find(({ from, content, to }) => cue.some((number) => number >= from + shift && number < Math.max(content, Math.min(to, from + 4)) + shift))
      ?.stance ?? null
  )
}

const wordingAt = (words: readonly Word[], at: number): SilenceWording | null => {
  const word = words[at]?.word ?? ''
  const is = (place: number, ...options: readonly string[]): boolean => options.includes(words[place]?.word ?? '')
  const inSet = (place: number, all: ReadonlySet<string>): boolean => all.has(words[place]?.word ?? '')
  const pastAdverbs = (place: number): number => {
    let end = place
    while (end < place + 3 && inSet(end, adverbs)) end += 1
    return end
  }
  const make = (stance: SilenceWording['stance'], content: number, to: number, passive = false): SilenceWording => ({ stance, from: at, content, to, passive })

  // "Declined to comment", "refused to answer questions", "declined comment", "declined an interview request".
  if (/^(?:declin|refus)(?:e|es|ed|ing)$/.test(word)) {
    if (is(at + 1, 'to')) {
      const verb = pastAdverbs(at + 2)
      if (is(verb, 'be') && is(verb + 1, 'interviewed', 'named', 'identified', 'quoted', 'drawn', 'specific')) return make('decline', at + 1, verb + 2)
      return inSet(verb, answers) ? make('decline', at + 1, verb + 1) : null
    }
    const noun = nounWithin(words, at + 1, askedThings, 5)
    return noun === null ? null : make('decline', at + 1, noun + 1)
  }
  if (/^(?:remain|stay|keep|kept)(?:s|ed|ing)?$/.test(word) && inSet(at + 1, mute)) return is(at - 1, 'to') ? null : make('silent', at + 1, at + 2)
  if (/^(?:offer|offered|offers|made|makes|make|provided|issued|gave|had|has|have)$/.test(word)) {
    const no = pastAdverbs(at + 1)
    if (is(no, 'no')) {
      const noun = is(no + 1, 'immediate', 'further', 'public', 'additional', 'official', 'other') ? no + 2 : no + 1
      if (is(noun, 'comment', 'comments', 'response', 'reply'))
        return make(
          word.startsWith('ha') && is(no + 1, 'immediate') ? 'silent' : word.startsWith('ha') || word.startsWith('offer') ? 'decline' : 'silent',
          noun,
          noun + 1,
        )
    }
    if (is(no, 'nothing') && is(no + 1, 'to') && is(no + 2, 'say', 'add')) return make('decline', no + 1, no + 3)
  }
  // "Was not available for comment", "was unavailable for comment", "could not be reached", "calls were not returned".
  const negation = negationFrom(words, at)
  if (/^(?:was|were|is|are)n?(?:'t)?$/.test(word)) {
    const start = pastAdverbs(negation ?? at + 1)
    if ((is(start, 'unavailable') || (negation !== null && is(start, 'available', 'reachable'))) && is(start + 1, 'for')) {
      const noun = nounWithin(words, start + 2, askedThings, 4)
      return noun === null ? null : make('silent', start + 1, noun + 1)
    }
    if (negation !== null && is(start, 'returned', 'answered') && nounBefore(words, at)) return make('silent', start, start + 1, true)
    if (word.startsWith('w') && negation === null && is(start, 'silent', 'mum')) return make('silent', start, start + 1)
  }
  if (negation === null) return null
  const verb = pastAdverbs(negation)
  const main = words[verb]?.word ?? ''
  if (word.startsWith('could')) {
    if (is(verb, 'be')) {
      const reached = pastAdverbs(verb + 1)
      if (
        !is(reached, 'reached', 'contacted') ||
        is(at - 1, 'agreement', 'deal', 'compromise', 'consensus', 'settlement', 'decision', 'verdict', 'conclusion', 'accord', 'truce', 'target')
      )
        return null
      const after = pastAdverbs(reached + 1)
      if (is(after, 'for')) {
        const noun = nounWithin(words, after + 1, askedThings, 4)
        return noun === null ? null : make('silent', after, noun + 1)
      }
      return make('silent', reached, reached + 1)
    }
    return null
  }
  const refuses = /^(?:would|will|wo)/.test(word)
  if (refuses) {
    if (is(verb, 'be') && is(verb + 1, 'drawn')) return make('decline', verb + 1, verb + 2)
    return inSet(verb, comments) || (word.startsWith('wo') && inSet(verb, set('say elaborate discuss'))) ? make('decline', verb, verb + 1) : null
  }
  // "Did not comment", "has yet to comment".
  if (comments.has(main)) return make('silent', verb, verb + 1)
  if (main === 'issued' || main === 'made' || main === 'offered' || main === 'given')
    return is(verb + 1, 'a', 'any') && is(verb + 2, 'comment', 'response', 'reply', 'answer') ? make('silent', verb + 2, verb + 3) : null
  if (/^return(?:ed)?$/.test(main)) {
    const noun = nounWithin(words, verb + 1, requests, 5)
    return noun === null ? null : make('silent', verb + 1, endOfRequest(words, noun))
  }
  if (!replies.has(main)) return null
  const to = pastAdverbs(verb + 1)
  if (is(to, 'to', 'when') || (main.startsWith('answer') && !isEnd(words, to))) {
    const noun = nounWithin(words, to + (is(to, 'to') ? 1 : 0), requests, 6)
    return noun === null ? null : make('silent', to, endOfRequest(words, noun))
  }
  return isEnd(words, to) ? make('silent', verb, verb + 1) : null
}

/** Where the negation that starts at an auxiliary ends: "did not", "didn't", "has yet to"; null where there is none. */
const negationFrom = (words: readonly Word[], at: number): number | null => {
  const word = words[at]?.word ?? ''
  if (/^(?:did|does|do|has|have|had|is|are|was|were|would|wo|could)n't$/.test(word)) return at + 1
  if (!auxiliaries.has(word)) return null
  const next = adverbs.has(words[at + 1]?.word ?? '') && words[at + 1]?.word !== 'yet' ? at + 2 : at + 1
  if (words[next]?.word === 'not' || words[next]?.word === 'never') return next + 1
  return words[next]?.word === 'yet' && words[next + 1]?.word === 'to' ? next + 2 : null
}

/** The first of some nouns within a few words, not across a sign. */
const nounWithin = (words: readonly Word[], from: number, nouns: ReadonlySet<string>, reach: number): number | null => {
  for (let at = from; at < from + reach; at += 1) {
    const word = words[at]?.word ?? ''
    if (nouns.has(word)) return requests.has(words[at + 1]?.word ?? '') ? at + 1 : at
    if (!/^[\p{L}\p{N}]/u.test(word) && word !== "'s") return null
  }
  return null
}

const nounBefore = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 14), at).some(({ word }) => requests.has(word) && !/^(?:text|letter|invitation)/.test(word))

/** "A request for comment", "a message seeking comment", "questions". */
const endOfRequest = (words: readonly Word[], noun: number): number => {
  const further = words[noun + 1]?.word ?? ''
  if (further !== 'for' && further !== 'seeking' && further !== 'requesting' && further !== 'asking') return noun + 1
  const asked = nounWithin(words, noun + 2, askedThings, 4)
  return asked === null ? noun + 1 : asked + 1
}

const timeWords = set('by on as before until monday tuesday wednesday thursday friday saturday sunday yesterday when after and or but while in at')

const isEnd = (words: readonly Word[], at: number): boolean => {
  const word = words[at]?.word
  return word === undefined || !/^[\p{L}\p{N}]/u.test(word) || timeWords.has(word)
}
