/** Which clause date words belong to: the saying, the content, or something beside both. */
import { overlaps, type Span } from '../../../model/span.js'
import type { DateMeaning } from './date-meaning.js'
import type { DateWords } from './find-date-words.js'
import { dayOfPossession, dayOfSegment, isAboutNext, isPrintingCue, isRelative, type DayOf } from './occasion-words.js'
import type { PlacedStatement } from './placed-statement.js'

export interface ClauseRole {
  /** `saying`: said on it; `printing`: said by its end; `content`: of what is said; `aside`: of neither. */
  readonly kind: 'saying' | 'printing' | 'content' | 'aside'
  /** 0 beside the cue, 1 elsewhere. */
  readonly rank: 0 | 1
  /** How many clauses lie between, then how many code units. */
  readonly clauses: number
  readonly distance: number
}

/** No clause that is looked at is longer: what is further off dates nothing here. */
const reach = 400
const betweenCueAndDay =
  /^[ \t\u00a0,]*(?:(?:again|only|once more|back|first|publicly|openly|already|also|repeatedly|that it was|as recently as|during|in (?:an interview|a statement|a post|a letter))[ \t\u00a0,]*)?$/i
const betweenDayAndCue = /^[ \t\u00a0,]*(?:(?:again|also|first|publicly|formally|openly|flatly|had|has|have|was|were|already|repeatedly)[ \t\u00a0]*){0,2}$/i

/** Judges date words for one statement of the same sentence. `before`: where the date words before them end. */
export const clauseRole = (text: string, words: DateWords, placed: PlacedStatement, before: number): ClauseRole => {
  const { cue, statement } = placed
  const inContent = statement.content.some((span) => overlaps(span, words))
  const distance = words.start >= cue.end ? words.start - cue.end : Math.max(0, cue.start - words.end)
  const between =
    words.start >= cue.end ? text.slice(cue.end, Math.min(words.start, cue.end + reach)) : text.slice(Math.max(words.end, cue.start - reach), cue.start)
  const clauses = (between.match(/,? (?:and|but|while|whereas) |;/g) ?? []).length
  const role = (kind: ClauseRole['kind'], rank: 0 | 1 = 1): ClauseRole => ({ kind, rank, clauses, distance })
  const said = (day: DayOf, rank: 0 | 1): ClauseRole =>
    role(day === 'event' ? 'aside' : day === 'printing' || isPrintingCue(text.slice(cue.start, cue.end)) ? 'printing' : 'saying', rank)

  if (words.lead === 'as of' || words.lead === 'ahead of' || isToCome(words.meaning)) return role('content')
  if (overlaps(cue, words)) return said('saying', 0)
  const follows = words.start >= cue.end
  const isNext = follows && !words.beforeNoun && betweenCueAndDay.test(between)
  if (isNext && !(inContent && (words.meaning.kind === 'vague' || bordering.test(words.lead)))) return said('saying', 0)
  if (inContent) return isActOnDay(text, words, placed, between) ? said('saying', 1) : role('content')

  const boundary = clauseStart(text, words.start, follows ? sayingStart(placed, words) : placed.region.start)
  const segment = text.slice(Math.max(boundary, before), words.start)
  // "held a briefing on Friday, shortly after he said": the cue's clause hangs on another
  const hangs = !follows && hanging.test(/[^,]*$/.exec(between)?.[0] ?? '')
  if (words.beforeNoun) {
    if (isAboutNext(text.slice(Math.max(0, words.start - 24), words.start)) || isAboutNext(`${words.lead} `)) return role('content')
    const day = dayOfPossession(text.slice(words.end, words.end + 80))
    if (day === 'event') return role(words.beforeNoun === 'possessive' ? 'content' : 'aside')
    return said(hangs || dayOfSegment(segment) === 'event' ? 'event' : day, 1)
  }
  const isBeside = !follows && betweenDayAndCue.test(between)
  // "who on Monday said": the cue's own clause
  if (isBeside && /(?:^|[^\p{L}])(?:who|which)[ \t,]+$/iu.test(segment)) return said('saying', 0)
  if (hangs) return role('aside')
  // "took to the stage on Monday to accuse", "resigned on Thursday, saying": one act with the verb before
  if (!follows && (linked.test(between) || (/^,[ \t]$/.test(between) && text.slice(cue.start, cue.end).endsWith('ing'))) && !isRelative(segment))
    return said('saying', 1)
  return said(dayOfSegment(segment), isBeside ? 0 : 1)
}

/**
 * "Criticised the guild on Sunday for selling it": where such an act is done to somebody, or a thing is announced, the day after them is that of the act, even where the content was read to hold it.
 * "Denied shelling the depot on Sunday" is none of these.
 */
const isActOnDay = (text: string, words: DateWords, { cue, statement }: PlacedStatement, between: string): boolean =>
  words.beforeNoun === null &&
  words.meaning.kind !== 'clock' &&
  acts.test(text.slice(cue.start, cue.end)) &&
  /^[ \t](?!that |to |\p{L}+ing )[^,;:.“"]{1,60}$/u.test(between) &&
  !finite.test(between) &&
  /^[ \t]?(?:for|over|as|of|in|at|,|\.|$)/.test(text.slice(words.end, Math.max(words.end, ...statement.content.map(({ end }) => end))))

const acts = /(?:^|[^\p{L}])(?:criticis|criticiz|prais|accus|blam|attack|slamm|denounc|rebuk|grill|thank|congratulat|mock|ridicul|announc|unveil)ed$/iu
const finite = /(?:^|[^\p{L}])(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|shall|should|do|does|did|who|which|that)(?![\p{L}])/iu

/** "Said from Monday buses would run": such words, in the content, are the content's. */
const bordering = /^(?:from|by|until|till|before|after)$/
const hanging = /(?:^|[^\p{L}])(?:after|before|since|until|because|than|who|whom|whose|which|that|where)(?![\p{L}])/iu
const linked = /^,?[ \t](?:to|and|by|while|when)[ \t](?:[\p{L}]+ly[ \t])?$/u

/** After the cue, or after a content that lies between. */
const sayingStart = ({ cue, statement }: PlacedStatement, words: Span): number =>
  statement.content.reduce((start, span) => (span.end <= words.start && span.end > start ? span.end : start), cue.end)

/** The last comma, semicolon, dash or quote mark before a place; not before `from`. */
const clauseStart = (text: string, place: number, from: number): number => {
  const start = Math.max(from, place - reach)
  const stretch = text.slice(start, place)
  const mark = Math.max(stretch.lastIndexOf(', '), stretch.lastIndexOf('; '), stretch.lastIndexOf('” '), stretch.lastIndexOf(' – '), stretch.lastIndexOf(' — '))
  // "in Hask, Sarn, on Friday": a comma right before the date words ends no clause
  const earlier = stretch.charAt(mark) === ',' && mark >= stretch.trimEnd().length - 1 ? stretch.lastIndexOf(', ', mark - 1) : mark
  return start + (earlier < 0 ? 0 : earlier + 1)
}

/** Words that name a time still to come at any anchor. */
const isToCome = (meaning: DateMeaning): boolean => {
  switch (meaning.kind) {
    case 'days':
      return meaning.days > 0
    case 'weekday':
      return meaning.which === 'next' || (meaning.week ?? 0) > 0
    case 'month':
      return meaning.which === 'next' || (meaning.year !== null && typeof meaning.year === 'object' && meaning.year.fromAnchor > 0)
    case 'unit':
    case 'weekend':
      return meaning.count > 0
    case 'part':
      return isToCome(meaning.day)
    case 'since':
    case 'until':
      return isToCome(meaning.base)
    case 'clock':
      return meaning.day !== null && isToCome(meaning.day)
    case 'range':
      return isToCome(meaning.last)
    default:
      return false
  }
}
