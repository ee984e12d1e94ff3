import type { Fragments } from '../../../model/span.js'
import type { Stance } from '../../../model/stance.js'
import type { Attribution } from '../../../model/statement.js'
import { cueHeadOf, type CueHead } from './cue-head.js'
import { cueLexicon } from './cue-lexicon.js'
import { polarityOf, type Polarity } from './cue-polarity.js'
import { cueSentenceOf, wordsIn, type CueSentence } from './cue-words.js'
import { insults } from './insults.js'
import { silenceAt } from './silence-wordings.js'

/** What a cue does with its content, and whether it was done. */
export interface StanceReading {
  readonly stance: Stance
  /** The saying itself is negated, not its content. */
  readonly negated: boolean
  /** The saying is possible, future, wished, conditional or asked for. */
  readonly modal: boolean
}

const plain: StanceReading = { stance: 'assert', negated: false, modal: false }

/** Verbs of answering: who would not do these declines. */
const answering = new Set(
  'say comment answer respond discuss elaborate confirm disclose identify reveal specify speculate talk speak name explain address clarify'.split(' '),
)

const naming = new Set('call dub label nickname term'.split(' '))

/**
 * Stance, negation and modality of an attribution by its cue: the table of cues decides, then the few words whose sense hangs on what follows. A word of saying asserts, whatever is said.
 *
 * Without a cue, or with a cue that the table has no word of, it asserts. Takes time bounded by the cue's surroundings.
 */
export const stanceOf = (text: string, attribution: Pick<Attribution, 'source' | 'cue' | 'content'>): StanceReading => {
  const sentence = cueSentenceOf(text, attribution)
  if (!sentence || sentence.cue.length === 0) return plain
  const head = cueHeadOf(sentence, cueLexicon)
  const polarity = polarityAround(sentence, head, attribution)
  const silence = silenceAt(sentence)
  if (silence) return { stance: silence, negated: false, modal: polarity.modal && silence !== 'silent' && !polarity.wouldNot }
  if (!head) return { stance: 'assert', negated: polarity.negated, modal: polarity.modal }
  const { lemma, stance } = head.row
  if (polarity.wouldNot && polarity.negated && answering.has(lemma)) return { stance: 'decline', negated: false, modal: false }
  return { stance: inContext(text, lemma, stance, sentence, head, attribution.content), negated: polarity.negated, modal: polarity.modal }
}

const polarityAround = (sentence: CueSentence, head: CueHead | null, { source, cue }: Pick<Attribution, 'source' | 'cue'>): Polarity => {
  const at = head?.at ?? sentence.cue[0] ?? 0
  const word = sentence.words[at]?.word ?? ''
  const isVerb = head !== null && head.row.kind !== 'noun' && head.row.kind !== 'state'
  const isBase = head === null || !isVerb || word === head.row.lemma.split(' ')[0]
  const sourceStart = source && cue && source[0].start < cue[0].start ? source[0].start : null
  return polarityOf(sentence, at, isBase, isVerb, head?.row.lemma ?? '', source && sourceStart === null ? -1 : sourceStart)
}

/** Words whose stance hangs on what follows: "asked whether" and "asked him to", "told him that" and "told him to", "called her" and "called her a liar". */
const inContext = (text: string, lemma: string, stance: Stance, { words }: CueSentence, head: CueHead, content: Fragments): Stance => {
  const cueEnd = words[head.to - 1]?.end ?? 0
  const opening = content[0].start >= cueEnd ? wordsIn(text, content[0].start, Math.min(content[0].end, content[0].start + 200)).map(({ word }) => word) : []
  const next = words[head.to]?.word ?? ''
  if (lemma === 'ask')
    return next === 'for' || words[head.to + 1]?.word === 'for' || next === 'to' || opening[0] === 'to' || opening[0] === 'that' ? 'demand' : 'ask'
  if (lemma === 'tell' || lemma === 'signal') return opening[0] === 'to' || next === 'to' ? 'demand' : stance
  if (lemma === 'dismiss') return [next, ...opening, ...words.slice(head.to, head.to + 8).map(({ word }) => word)].includes('as') ? 'accuse' : stance
  if (naming.has(lemma)) return opening.slice(0, 30).some((word) => insults.has(word)) ? 'accuse' : stance
  return stance
}
