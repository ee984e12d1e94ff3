/** Date words go on to the same speaker's next sentences: "Speaking on Wednesday, … “We shall not pay,” she added." */
import { sliceAll } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import { tellsOfSpeaking } from './occasion-words.js'
import type { PlacedStatement } from './placed-statement.js'

const pronoun = /^(?:he|she|they|it|who|the (?:former|latter))$/i
const present = /^(?:is|are|has|have|says|\p{Ll}+[^s\W]s)$/u
/** Another time than that of the sentence before: "had said", "has long denied". */
const perfect = /(?:^|[^\p{L}])(?:had|has|have|’ve|’d|'ve|'d)(?![\p{L}])/iu
/** How many sentences on, and how many statements back. */
const carriedSentences = 2
export const carriedStatements = 4

/** Whether a statement may take over the time of one before it, by the same speaker. */
export const mayCarry = (text: string, from: PlacedStatement, to: PlacedStatement): boolean => {
  if (from.statement.placedIn !== to.statement.placedIn || from.statement.within !== to.statement.within) return false
  if (to.sentence - from.sentence > carriedSentences) return false
  const cueWords = text.slice(Math.max(to.region.start, to.cue.start - 8), to.cue.end)
  if (perfect.test(cueWords)) return false
  // "in a television interview": an occasion of its own
  if (to.sentence > from.sentence && tellsOfSpeaking(ownWords(text, to)) && !/(?:^|[^\p{L}])(?:same|that)(?![\p{L}])/iu.test(ownWords(text, to))) return false
  return isPresent(text, to) === isPresent(text, from)
}

/** The words of its sentence before the cue, without its content. */
const ownWords = (text: string, { statement, cue, region }: PlacedStatement): string =>
  text.slice(
    statement.content.reduce((start, span) => (span.end <= cue.start ? Math.max(start, span.end) : start), Math.max(region.start, cue.start - 200)),
    cue.start,
  )

const isPresent = (text: string, { cue }: PlacedStatement): boolean => present.test(/^\S+/.exec(text.slice(cue.start, cue.end))?.[0] ?? '')

/** Whether two statements have one speaker, told by a key where there is one, else by words: a pronoun means the speaker right before. */
export const sameSpeaker = (
  text: string,
  before: Attribution,
  after: Attribution,
  isNext: boolean,
  speakerKey: ((statement: Attribution) => string | null) | undefined,
): boolean => {
  if (speakerKey) {
    const key = speakerKey(after)
    return key !== null && key === speakerKey(before)
  }
  const [source, previous] = [sourceWords(text, after), sourceWords(text, before)]
  if (source === null || pronoun.test(source)) return isNext
  return previous !== null && (source === previous || (isNext && lastWord(source) === lastWord(previous)))
}

const sourceWords = (text: string, { source }: Attribution): string | null => (source ? sliceAll(text, source) : null)

const lastWord = (words: string): string => /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(words)?.[0] ?? words

/** Whether the source of a statement is a pronoun, or is not told. */
export const isPronounSource = (text: string, statement: Attribution): boolean => pronoun.test(sourceWords(text, statement) ?? 'he')

/** Whether the last word of a source stands in some words before: "Castavet", of "Mayor Lune Castavet". */
export const isNamedIn = (words: string, text: string, statement: Attribution): boolean => {
  const name = lastWord(sourceWords(text, statement) ?? '')
  return /^\p{Lu}/u.test(name) && words.includes(name)
}
