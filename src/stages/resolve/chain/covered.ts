import { contains, overlaps, type Span } from '../../../model/span.js'
import type { Phrase } from './find-phrases.js'
import type { Said, Story } from './story.js'

/** Code units that a phrase may be away from a cue that it holds for. */
const farthest = 1500
/** The same for "in a statement" and its like, which belong to one cue. */
const farthestOfCue = 400

/** Whether a statement's cue is the words of the phrase itself: its source is then who passes on. */
export const isOwn = ({ attribution }: Said, { trigger, reach }: Phrase): boolean =>
  reach === 'sentence' && attribution.cue !== null && attribution.cue.every((piece) => overlaps(piece, trigger))

/** A phrase in its sentence. */
export interface Placed {
  readonly phrase: Phrase
  readonly sentence: Span
  /** Whether it opens its sentence, or a clause of it. */
  readonly leads: boolean
}

export const placed = ({ text }: Story, sentence: Span, phrase: Phrase): Placed => {
  const before = text.slice(Math.max(sentence.start, phrase.start - 70), phrase.start)
  const opensSentence = phrase.start - sentence.start <= 70 && openings.test(before)
  return { phrase, sentence, leads: opensSentence || /(?:;|[,—–]\s(?:and|but|while|though|although|because|yet|whereas))\s$/.test(before) }
}

const openings =
  /^["“(\s]*(?:(?:but|and|however|meanwhile|still|so|yet|also|separately|later|earlier),?\s)?(?:(?:in|on|during|through|at|speaking|appearing)\s[^,;]{0,40}\s?)?$/i

/** The statements that a phrase holds for, nearest first; its own are not among them. `passers` are the other phrases of the sentence that hold for all of it. */
export const coveredBy = (story: Story, place: Placed, passers: readonly Placed[]): readonly Said[] => {
  const { phrase } = place
  const found = story
    .saidIn(reachOf(story, place))
    .filter((said) => !isOwn(said, phrase) && isAmongSameQuotes(story, phrase, said) && !isPartOfContent(story, place, said))
  const near = phrase.reach === 'sentence' ? found.filter((said) => isHeld(story, place, said, passers)) : ofCue(story, place, found)
  return near.toSorted((a, b) => gap(a.cue, phrase) - gap(b.cue, phrase))
}

export const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

/** The phrase's sentence; where it follows a quotation that began in an earlier one, from there. */
const reachOf = (story: Story, { phrase, sentence }: Placed): Span => {
  let { start } = sentence
  const stretch = story.quotedAt(start) ?? story.quotedAt(Math.max(0, start - 1))
  if (stretch && stretch.start < start && stretch.end <= phrase.start) start = story.sentenceAt(stretch.start)?.start ?? stretch.start
  return { start: Math.max(start, phrase.start - farthest), end: Math.min(sentence.end, phrase.end + farthest) }
}

/** What is said inside a quotation is for what is said inside it. */
const isAmongSameQuotes = ({ quotedAt }: Story, { trigger }: Phrase, { cue }: Said): boolean => {
  const stretch = quotedAt(trigger.start)
  return stretch === null || stretch.unclosed || contains(stretch, cue)
}

/** A phrase inside a content is part of it ("said that, according to Y, it rains"), unless it ends the sentence after a comma. */
const isPartOfContent = ({ text }: Story, { phrase, sentence }: Placed, { attribution, cue }: Said): boolean => {
  if (!attribution.content.some((piece) => contains(piece, phrase.name) && !overlaps(piece, cue))) return false
  if (phrase.reach !== 'sentence' || cue.start > phrase.start) return true
  const isLast = tail.test(text.slice(phrase.end, Math.min(sentence.end, phrase.end + 80))) && sentence.end - phrase.end <= 80
  return !isLast || !/[,—–"”]\s*$/.test(text.slice(Math.max(0, phrase.start - 3), phrase.start))
}

const tail = /^[\s.!?"”’)]*$|^,? (?:on|late|early|earlier|last|this|today|yesterday|citing)\b[^,;]*$|^,? citing\b/

const isHeld = (story: Story, { phrase, sentence, leads }: Placed, { attribution, cue }: Said, passers: readonly Placed[]): boolean => {
  const { text } = story
  const isPasser = passers.find((other) => isOwn({ attribution, cue }, other.phrase))
  if (cue.start >= phrase.end) {
    if (leads) return !isPasser || isPasser.leads
    const source = attribution.source?.at(-1)
    return source !== undefined && source.end <= phrase.start && phrase.start - source.end <= 3
  }
  if (leads || cue.start >= phrase.start || (isPasser?.leads ?? false)) return false
  if (/;\s/.test(text.slice(cue.end, phrase.start).replace(/["“][^"“”]*["”]/g, ''))) return false
  if (goesOn.test(text.slice(phrase.end, Math.min(sentence.end, phrase.end + 12))) && clauses.test(text.slice(cue.end, phrase.start))) return false
  return !passers.some(
    (other) =>
      !other.leads &&
      other.phrase.end <= phrase.start &&
      cue.start <= other.phrase.end &&
      /\s(?:and|but|while|whereas)\s/.test(text.slice(other.phrase.end, phrase.start)),
  )
}

/** "A told B it rains, while C warned, according to D, that it snows": with words after it, D is for its own clause. */
const goesOn = /^,\s(?!(?:and|but|while|which|who|citing|quoting|adding)\s)\p{Ll}/u
const clauses = /\s(?:while|but|and|as|whereas)\s/

/** The cue that "in a statement" belongs to, and those that share its source; where it opens the sentence, all after it. */
const ofCue = (story: Story, { phrase, leads }: Placed, found: readonly Said[]): readonly Said[] => {
  const { text } = story
  const isTight = phrase.kind === 'outlet' && /^on\s$/i.test(text.slice(phrase.trigger.start, phrase.trigger.end))
  const near = found.filter(({ attribution, cue }) => {
    const distance = gap(cue, phrase)
    if (overlaps(cue, phrase.trigger)) return true
    if ((attribution.source ?? []).some((piece) => overlaps(piece, phrase.name))) return phrase.kind === 'attribution-phrase' && distance <= 60
    if (cue.start >= phrase.end) return distance <= (leads ? farthestOfCue : 60)
    return (
      !leads &&
      distance <= (isTight ? 40 : farthestOfCue) &&
      (!isTight || dayWords.test(text.slice(cue.end, phrase.start))) &&
      !/;\s/.test(text.slice(cue.end, phrase.start))
    )
  })
  if (leads) return near
  const nearest = near.toSorted((a, b) => gap(a.cue, phrase) - gap(b.cue, phrase))[0]
  if (!nearest) return []
  return near.filter((said) => said === nearest || sharesSource(said, nearest))
}

/** What may stand between "said" and "on CNN". */
const dayWords =
  /^[\s,]*(?:(?:on|this|last|late|early|earlier|later|in|an?|the|interview|\p{L}+day|morning|afternoon|evening|night|week|month|year|today)[\s,]*)*$/u

const sharesSource = (one: Said, other: Said): boolean =>
  (one.attribution.source ?? []).some((piece) => (other.attribution.source ?? []).some((span) => overlaps(piece, span)))
