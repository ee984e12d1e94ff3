import { slice } from '../../../model/span.js'
import type { StatementAnchor } from './cited-anchor.js'
import { clauseRole } from './clause-role.js'
import { intervalOf, singleDay, type Anchor } from './date-interval.js'
import type { DateWordsFinder } from './date-words-finder.js'
import type { DateWords } from './find-date-words.js'
import type { PageFrame } from './page-frame.js'
import { isInside, type PlacedStatement } from './placed-statement.js'
import { cut, type KnownTime } from './said-interval.js'

/** Of a long content no more pieces, and no more date words, are looked at. */
const [mostPieces, mostWords] = [8, 6]
const future = /(?:^|[^\p{L}])(?:will|won['’]t|would|shall|to be|going to|due|plans? to|expected|expects|scheduled|set to|about to)(?![\p{L}])/iu
/** How far around date words the verb is looked for. */
const aroundWords = 60

/** When the content is or was so: by the first date words of it, or of its sentence, that do not date the saying. */
export const contentTime = (
  text: string,
  placed: PlacedStatement,
  words: DateWordsFinder,
  isOwn: (words: number) => boolean,
  anchor: StatementAnchor,
  frame: PageFrame,
  said: KnownTime,
): KnownTime | null => {
  const numbers = contentWords(text, placed, words, isOwn)
  const times = numbers.flatMap((number) => {
    const dateWords = words.all[number]
    return dateWords && isUsable(dateWords) ? [timeOf(text, placed, dateWords, words.withStory(number, anchor), frame, said)] : []
  })
  return times.find(({ dated }) => dated) ?? times[0] ?? null
}

/** "Recently", "at 3 a.m." of no day and "the 1996 winner" date no content. */
const isUsable = ({ meaning, beforeNoun }: DateWords): boolean =>
  !(meaning.kind === 'vague' && meaning.loose) && beforeNoun !== 'attributive' && !(meaning.kind === 'clock' && meaning.day === null)

const contentWords = (text: string, placed: PlacedStatement, words: DateWordsFinder, isOwn: (words: number) => boolean): readonly number[] => {
  const inside = placed.statement.content.slice(0, mostPieces).flatMap((span) => words.near(span, span.start, mostWords))
  const beside = words.near(placed.region, placed.cue.start, mostWords).filter((number) => {
    const dateWords = words.all[number]
    return dateWords !== undefined && clauseRole(text, dateWords, placed, words.all[number - 1]?.end ?? 0).kind === 'content'
  })
  return [...new Set([...inside, ...beside])].filter((number) => !isOwn(number))
}

const timeOf = (
  text: string,
  { statement, sentenceSpan }: PlacedStatement,
  dateWords: DateWords,
  anchor: Anchor,
  frame: PageFrame,
  said: KnownTime,
): KnownTime => {
  const mention = { start: dateWords.start, end: dateWords.end }
  const isQuoted = isInside(statement.quoted, dateWords)
  const around = text.slice(
    Math.max(sentenceSpan.start, dateWords.start - aroundWords),
    Math.min(Math.max(sentenceSpan.end, dateWords.end), dateWords.end + aroundWords),
  )
  const day = isQuoted ? singleDay(said) : anchor.day
  const named = intervalOf(dateWords.meaning, { ...anchor, day, at: null, ahead: future.test(around) || dateWords.lead === 'from' })
  const interval = named && cut(named, null, frame)
  const quote = `'${slice(text, mention)}'`
  if (!interval || (interval.from === null && interval.to === null)) {
    return {
      from: null,
      to: null,
      mention,
      dated: false,
      reason: isQuoted && day === null ? `${quote} is the speaker's own, whose day is not known` : `${quote} tells no day here`,
    }
  }
  return { ...interval, mention, dated: true, reason: `${quote} in the content` }
}
