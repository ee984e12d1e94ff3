import type { CueSentence, Word } from './cue-words.js'

/** Whether the saying is negated or only possible, wished, asked for or conditional. */
export interface Polarity {
  readonly negated: boolean
  readonly modal: boolean
  /** "would not", "will not" or "cannot" before a base form: a refusal where it is a word of answering. */
  readonly wouldNot: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const modals = set("may might could would will shall should must can 'll ought gonna")
const negators = set('not never nor neither without nobody')
const auxiliaries = set("do does did has have had is are was were be been being am 's 're 've 'd get gets got")
const adverbs = set(
  'also then now just only even still again ever once often always long already soon yet further later earlier first finally so rather both all too much ever twice seldom rarely quite here there instead himself herself themselves itself really barely hardly scarcely',
)
/** After these, an infinitive is what happened: "went on to say", "was the first to admit". */
const factual = set(
  'able continue continues continued continuing go goes going-on went on used come comes came begin begins began begun start starts started seem seems seemed appear appears appeared manage manages managed get gets got proceed proceeds proceeded quick happy pleased proud glad sorry tend tends tended try tries tried trying attempt attempts attempted attempting sought rushed first last second third only latest chose dared hastened had loves loved likes liked careful time hesitate hesitated hesitates help known said purports unable prompted led forced moved tire afraid ashamed slow',
)
/** After these, a saying did not happen. */
const preventing = set(
  'fail fails failed failing neglect neglected forget forgot avoid avoids avoided avoiding stop stops stopped refrain refrained refrains stopping resist resisted without instead unable reluctant unwilling refuses refuse refused declined declines decline',
)
const considering = set('consider considers considered considering contemplating possibility mulling')
const questioning = set('ask asks asked asking wonder wonders wondered know see question unclear sure says say said as decide decided find')
const inverted = set('do does did has have will would can could is are was were should may might')

/**
 * @param head Number of the cue's head in the sentence; its first word where it has none.
 * @param isBase Whether the head stands in its base form, which a modal or "to" may govern.
 * @param isVerb Whether the head is a verb or a phrase.
 * @param sourceStart Where the source stands, if before the cue.
 */
export const polarityOf = (sentence: CueSentence, head: number, isBase: boolean, isVerb: boolean, lemma: string, sourceStart: number | null): Polarity => {
  const { words, cue } = sentence
  const first = cue[0] ?? head
  const from = startOfGroup(words, first)
  const group = words.slice(from, Math.max(head, first)).map(({ word }) => word)
  const has = (all: ReadonlySet<string>): boolean => group.some((word) => all.has(word))
  const isNot = group.some((word, place) => isNegator(word) && !isIdle(group, place, words[from + place + 1]?.word))
  const gaveNot = group.some((word) => word === 'no') && group.join(' ') !== 'no doubt'
  const isLiking = lemma === 'like' || lemma === 'love' || lemma === 'prefer'
  const negatedCan = group.some((word) => word === 'cannot' || word === "can't" || word === "couldn't") || /\b(?:can|could) not\b/.test(group.join(' '))
  const aux = group.some(
    (word) =>
      modals.has(word) ||
      /^(?:ca|could|would|wo|should|must|might|may)n't$/.test(word) ||
      word === 'cannot' ||
      word.endsWith("'ll") ||
      (isBase && word.endsWith("'d")),
  )
  const beforeGroup = words[from - 1]?.word ?? ''
  const infinitive = infinitiveOf(words, from, head)
  const sourcePlace = sourceStart === null ? -1 : words.findIndex(({ start }) => start >= sourceStart)
  const lead = sourcePlace > 0 && sourcePlace < first ? (words[sourcePlace - 1]?.word ?? '') : ''
  const leadBefore = words[sourcePlace - 2]?.word ?? ''
  const isConditional = (lead === 'if' || lead === 'unless') && !questioning.has(leadBefore) && leadBefore !== 'as'
  const isAsked = sentence.isQuestion && isBase && inverted.has(lead)
  const isOrder =
    isVerb && isBase && sourceStart === null && (from === 0 || ['please', "let's", '"', '“'].includes(beforeGroup)) && !has(auxiliaries) && first === head
  const insteadOf = isInsteadOf(words, from) || isInsteadOf(words, head)
  const stopped =
    (words[head]?.word ?? '').endsWith('ing') && [1, 2].some((back) => preventing.has(words[head - back]?.word ?? '')) && words[head - 1]?.word !== ','
  return {
    negated:
      (isNot || (gaveNot && !isVerb) || stopped || insteadOf || infinitive === 'prevented' || sourceIsNobody(words, sourcePlace, first)) &&
      !/never (?:\w+ )*tire/.test(group.join(' ')),
    modal:
      (aux && isBase && !isLiking && !negatedCan) ||
      (aux && !isBase && group.some((word) => word === 'be' || word === 'have') && !negatedCan) ||
      infinitive === 'open' ||
      (insteadOf && isBase) ||
      isConditional ||
      isAsked ||
      isOrder ||
      ((words[head]?.word ?? '').endsWith('ing') && considering.has(beforeGroup)),
    wouldNot:
      isBase && group.some((word, place) => word === "wouldn't" || word === "won't" || ((word === 'would' || word === 'will') && group[place + 1] === 'not')),
  }
}

const isNegator = (word: string): boolean => negators.has(word) || word === 'cannot' || word.endsWith("n't")

/** "Not only said", "not just": the saying stands. */
const isIdle = (group: readonly string[], place: number, next: string | undefined): boolean => {
  const after = group[place + 1] ?? next
  return after === 'only' || after === 'just' || after === 'surprisingly' || after === 'hesitate' || group[place - 1] === 'whether' || group[place - 1] === 'if'
}

/** Auxiliaries, adverbs and negation that stand before a cue, wherever a reader let the cue begin. */
const startOfGroup = (words: readonly Word[], first: number): number => {
  let from = first
  while (from > 0 && first - from < 8) {
    const word = words[from - 1]?.word ?? ''
    if (!modals.has(word) && !isNegator(word) && !auxiliaries.has(word) && !adverbs.has(word) && !/^\p{L}{3,}ly$/u.test(word) && !/'(?:ll|d|ve|re)$/.test(word))
      break
    from -= 1
  }
  return from
}

/** What an infinitive before the head hangs on: "plans to say" is open, "went on to say" is fact, "failed to say" did not happen. */
const infinitiveOf = (words: readonly Word[], from: number, head: number): 'open' | 'fact' | 'prevented' | null => {
  let to = head - 1
  while (to > 0 && to > head - 3 && words[to]?.word !== 'to' && (adverbs.has(words[to]?.word ?? '') || (words[to]?.word ?? '').endsWith('ly'))) to -= 1
  if (words[to]?.word !== 'to') return null
  const before = words.slice(Math.max(0, to - 3), to).map(({ word }) => word)
  const last = before.at(-1) ?? ''
  if (preventing.has(last) || (last === 'yet' && /^(?:has|have|had|is|are|'s|'ve)$/.test(before.at(-2) ?? ''))) return 'prevented'
  if (factual.has(last) || last === '') return 'fact'
  // "Met with the envoy to discuss": a purpose after the cue's own verb is told as fact.
  if (to > from + 2 && !/ed$|s$|ing$/.test(last)) return 'fact'
  return 'open'
}

const isInsteadOf = (words: readonly Word[], from: number): boolean => {
  const [one, other] = [words[from - 2]?.word, words[from - 1]?.word]
  return (one === 'rather' && other === 'than') || (one === 'instead' && other === 'of') || (one === 'short' && other === 'of')
}

const nobody = set('nobody none neither')

const sourceIsNobody = (words: readonly Word[], source: number, first: number): boolean => {
  if (source < 0 || source >= first) return false
  const [word = '', next = ''] = [words[source]?.word, words[source + 1]?.word]
  return nobody.has(word) || (word === 'no' && next !== 'doubt')
}
