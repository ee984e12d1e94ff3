import type { Word } from './cue-words.js'

/** The words that wordings of silence are made of, and the small readers that go over them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const adverbs = set(
  'immediately also again yet so far either still even repeatedly initially publicly directly subsequently ever once then flatly politely personally consistently steadfastly now today always simply promptly just specifically',
)

/** Acts of answering that one may decline. */
export const answers: ReadonlySet<string> = set(
  'say comment answer respond reply discuss elaborate speak talk identify name specify address confirm deny explain disclose reveal speculate state tell describe detail clarify characterize estimate predict acknowledge condemn',
)

/** Of these, only what tells something is an answer: "declined to give details", not "declined to give money". */
export const givings: ReadonlySet<string> = set('give offer provide release make share furnish issue')

export const givenThings: ReadonlySet<string> = set(
  'detail details comment comments information answer answers explanation explanations list lists name names statement statements reason reasons figure figures specifics timeline evidence example examples response interview interviews copy number numbers',
)

export const requests: ReadonlySet<string> = set(
  'request requests message messages call calls email emails e-mail e-mails inquiry inquiries enquiry enquiries question questions query queries voicemail voicemails text texts letter letters',
)

export const askedThings: ReadonlySet<string> = set('comment comments interview interviews response reaction clarification information details')

/** "An agreement could not be reached" is no silence. */
export const results: ReadonlySet<string> = set(
  'agreement deal compromise consensus settlement decision verdict conclusion accord truce target goal level quorum',
)

const ends = set('by on as before until monday tuesday wednesday thursday friday saturday sunday yesterday when after and or but while')

export const wordAt = (words: readonly Word[], at: number): string => words[at]?.word ?? ''

export const pastAdverbs = (words: readonly Word[], from: number): number => {
  let at = from
  while (at < from + 3 && adverbs.has(wordAt(words, at))) at += 1
  return at
}

/** Whether a clause ends here: a sign, a conjunction, a word of time. */
export const isEnd = (words: readonly Word[], at: number): boolean => {
  const word = words[at]?.word
  return word === undefined || !/^[\p{L}\p{N}]/u.test(word) || ends.has(word)
}

/** Where the negation that starts at an auxiliary ends: "did not", "didn't", "has yet to"; null where there is none. */
export const negationFrom = (words: readonly Word[], at: number): number | null => {
  const word = wordAt(words, at)
  if (/^(?:did|does|do|has|have|had|is|are|was|were|would|wo|could)n't$/.test(word)) return at + 1
  if (!/^(?:did|does|do|has|have|had|is|are|was|were|would|will|could)$/.test(word)) return null
  const next = adverbs.has(wordAt(words, at + 1)) && wordAt(words, at + 1) !== 'yet' ? at + 2 : at + 1
  if (wordAt(words, next) === 'not' || wordAt(words, next) === 'never') return next + 1
  return wordAt(words, next) === 'yet' && wordAt(words, next + 1) === 'to' ? next + 2 : null
}

/** The first of some nouns within a few words, not across a sign; of "interview request" the last. */
export const nounWithin = (words: readonly Word[], from: number, nouns: ReadonlySet<string>, reach: number): number | null => {
  for (let at = from; at < from + reach; at += 1) {
    const word = wordAt(words, at)
    if (nouns.has(word)) return requests.has(wordAt(words, at + 1)) ? at + 1 : at
    if (!/^[\p{L}\p{N}]/u.test(word) && word !== "'s") return null
  }
  return null
}

/** The last word of "a request for comment", "a message seeking comment", "questions". */
export const requestEnd = (words: readonly Word[], noun: number): number => {
  if (!/^(?:for|seeking|requesting|asking)$/.test(wordAt(words, noun + 1))) return noun
  return nounWithin(words, noun + 2, askedThings, 4) ?? noun
}
