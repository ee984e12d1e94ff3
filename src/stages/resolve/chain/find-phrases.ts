import type { Span } from '../../../model/span.js'
import { nameAfter, nameBefore, properNameAfter } from './name-at.js'
import { isOutletName } from './outlet-names.js'
import { inThing } from './written-things.js'

/** Words of a sentence that tell who or what passes on what is said in it. */
export interface Phrase extends Span {
  /** Who or what. */
  readonly name: Span
  /** The words that tell it: "according to", "reported". A statement whose cue they are is the phrase's own. */
  readonly trigger: Span
  readonly kind: 'attribution-phrase' | 'outlet-told' | 'outlet' | 'document'
  /** `sentence`: holds for all that its sentence says. `cue`: belongs to one cue, the nearest. `cited`: stands behind the one who cites. */
  readonly reach: 'sentence' | 'cue' | 'cited'
}

/** Most phrases that are read in one sentence: a sentence with more is no sentence. */
const mostPhrases = 40

/** The phrases of one sentence, in the order of the text. `knows` tells names of outlets. */
export const findPhrases = (text: string, sentence: Span, knows: (name: string) => boolean): readonly Phrase[] => {
  const words = text.slice(sentence.start, sentence.end)
  if (!worthALook.test(words)) return []
  const found: Phrase[] = []
  for (const { hint, pattern, read } of forms) {
    if (!hint.test(words)) continue
    let left = mostPhrases
    for (const match of words.matchAll(pattern)) {
      if ((left -= 1) < 0) break
      const trigger = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      const phrase = read({ text, sentence, trigger, match, isOutlet: (span) => isOutletName(text.slice(span.start, span.end), knows) })
      if (phrase) found.push(phrase)
    }
  }
  return withoutDoubles(found.toSorted((a, b) => a.name.start - b.name.start || b.name.end - a.name.end))
}

interface Found {
  readonly text: string
  readonly sentence: Span
  readonly trigger: Span
  readonly match: RegExpMatchArray
  readonly isOutlet: (span: Span) => boolean
}

interface PhraseForm {
  /** Stands in every match: one plain test before a costly one. */
  readonly hint: RegExp
  readonly pattern: RegExp
  readonly read: (found: Found) => Phrase | null
}

/** A phrase that begins with its trigger and ends with its name. */
const phrase = (trigger: Span, name: Span | null, kind: Phrase['kind'], reach: Phrase['reach']): Phrase | null =>
  name && { start: Math.min(trigger.start, name.start), end: Math.max(trigger.end, name.end), name, trigger, kind, reach }

const startsWithName = (text: string, place: number): boolean => /^(?:the\s|an?\s)?["“]?[\p{Lu}\d]/u.test(text.slice(place, place + 8))

const forms: readonly PhraseForm[] = [
  {
    hint: /according to|as /iu,
    pattern: /(?<![\p{L}-])(?:according to|as (?:\p{L}+ )?(?:reported|quoted|cited|noted|published|told|carried|relayed) (?:by|in))\s/giu,
    read: ({ text, sentence, trigger, isOutlet }) => {
      const name = nameAfter(text, trigger.end, sentence.end)
      // "As noted in a letter", "as reported in “Harbor Closes”": where it stands is no one who says it.
      if (!name || (/ in\s$/.test(text.slice(trigger.start, trigger.end)) && !isOutlet(name))) return null
      return phrase(trigger, name, 'attribution-phrase', 'sentence')
    },
  },
  {
    // "per CNN", but not "per year".
    hint: /per\s|via\s/iu,
    pattern: /(?<![\p{L}-])(?:per|via)\s/giu,
    read: ({ text, sentence, trigger, isOutlet }) => {
      const name = properNameAfter(text, trigger.end, sentence.end)
      return name && isOutlet(name) ? phrase(trigger, name, 'attribution-phrase', 'sentence') : null
    },
  },
  {
    hint: /ed by\s/iu,
    pattern: /(?<![\p{L}-])(?:(?:first |originally )?reported by|(?:was|were|is|are|been) (?:\p{L}+ )?(?:quoted|cited) by)\s/giu,
    read: ({ text, sentence, trigger }) => {
      const name = nameAfter(text, trigger.end, sentence.end)
      return name && startsWithName(text, name.start) ? phrase(trigger, name, 'attribution-phrase', 'cue') : null
    },
  },
  {
    hint: /by\s|in\s|on\s/iu,
    pattern:
      /(?<![\p{L}-])(?:quoted by|as (?:saying|telling \p{L}+) by|(?:carried|published|broadcast|aired|obtained|combed through|reviewed|released|relayed|leaked|posted|circulated|unearthed|shared) (?:\p{L}+(?:ly|day) )?(?:by|in|on)|seen by)\s/giu,
    read: ({ text, sentence, trigger, isOutlet }) => {
      const isNamed = startsWithName(text, trigger.end)
      const name = isNamed ? properNameAfter(text, trigger.end, sentence.end) : nameAfter(text, trigger.end, sentence.end)
      // Who releases a thing has mostly written it; who has seen or carried it passes it on.
      const isAuthor = /^(?:published|released|posted|shared|circulated) | (?:in|on)\s$/i.test(text.slice(trigger.start, trigger.end))
      return name && (isOutlet(name) || (!isAuthor && isNamed)) ? phrase(trigger, name, 'attribution-phrase', 'cue') : null
    },
  },
  {
    hint: /ting\s/iu,
    pattern: /(?<![\p{L}-])(?:citing|quoting)\s/giu,
    read: ({ text, sentence, trigger }) => phrase(trigger, nameAfter(text, trigger.end, sentence.end), 'attribution-phrase', 'cited'),
  },
  {
    // "…, Reuters reported", "…, the agency said": with a mark before the name.
    hint: /report|said|says|wr[io]te|quoted|added/u,
    pattern:
      /(?<![\p{L}-])(?:(?:has|had|have) )?(?:(?:also|first|later|earlier|separately) )?(?:reported|reports?|said|says|writes|wrote|quoted|added)(?![\p{L}-])/gu,
    read: ({ text, sentence, trigger, isOutlet }) => {
      const name = nameBefore(text, trigger.start, sentence.start)
      if (!name || name.start === sentence.start || !/[,"”—–(]\s*(?:(?:and|but|as|while)\s)?$/u.test(text.slice(Math.max(0, name.start - 12), name.start)))
        return null
      const isReport = /report/i.test(text.slice(trigger.start, trigger.end)) && startsWithName(text, name.start)
      return isReport || isOutlet(name) ? phrase(trigger, name, 'attribution-phrase', 'sentence') : null
    },
  },
  {
    hint: /t[eo]l|interview|speak|spoke|talk/u,
    pattern:
      /(?<![\p{L}-])(?:told|tells|telling|interview with|interviewed by|(?:speaking|spoke|talking|talked) (?:to|with))\s(?:(?:the|an?|host|anchor|moderator|reporter|correspondent|journalist|columnist|radio|television|conservative|longtime|\p{Lu}[\p{L}.’'-]*)\s){1,6}(?:of|on|at|from|for)\s/gu,
    read: ({ text, sentence, trigger, isOutlet }) => {
      const name = properNameAfter(text, trigger.end, sentence.end)
      return name && isOutlet(name) ? phrase(trigger, name, 'outlet-told', 'cue') : null
    },
  },
  {
    hint: /t[eo]l|to\s|with\s|by\s|on\s|for\s|in\s|of\s/iu,
    pattern:
      /(?<![\p{L}-])(?:(?:told|tells|telling)|(?:speaking|spoke|talking|talked) (?:to|with|on)|interview(?:ed)? (?:\p{L}+ )?(?:with|by|on|to|for|in)|(?:remarks|comments|statement|statements|message|email|e-mail) (?:\p{L}+ )?(?:to|on)|(?:op-ed|essay|column|article|piece|commentary) (?:\p{L}+ )?(?:in|for|on)|(?:wrote|writing|appearing|appeared|appearance|said|says) (?:in|for|on)|(?:episode|edition|broadcast|taping) of|(?<![\p{L}-])on)\s/giu,
    read: ({ text, sentence, trigger, isOutlet }) => {
      const name = properNameAfter(text, trigger.end, sentence.end)
      if (!name) return null
      const house = houseOf(text, name)
      const kind = /\s(?:to|with|by)\s$|^t[eo]l/i.test(text.slice(trigger.start, trigger.end)) ? 'outlet-told' : 'outlet'
      return isOutlet(house) ? phrase(trigger, house, kind, 'cue') : isOutlet(name) ? phrase(trigger, name, kind, 'cue') : null
    },
  },
  {
    hint: /through\s|via\s|by way of\s/u,
    pattern:
      /(?<![\p{L}-])(?:through|via|by way of)\s(?=(?:an?|the|his|her|their|its|\p{Lu}[\p{L}.]*['’]s)\s(?:\p{L}+\s){0,2}(?:spokes(?:man|woman|person|people)|lawyers?|attorneys?|interpreters?|translators?|representatives?|aides?|publicists?|intermediar(?:y|ies)|agents?)(?!\p{L}))/gu,
    read: ({ text, sentence, trigger }) => phrase(trigger, nameAfter(text, trigger.end, sentence.end), 'attribution-phrase', 'cue'),
  },
  {
    hint: /\S/u,
    pattern: inThing,
    read: ({ trigger, match }) => {
      const words = match[1] ?? match[2] ?? match[3] ?? ''
      const start = trigger.start + match[0].lastIndexOf(words)
      return phrase(trigger, { start, end: start + words.length }, 'document', 'cue')
    },
  },
]

/** "Told Bill Penn of Fox News", "told CNN's Ada Penn": the outlet, not its host. */
const houseOf = (text: string, name: Span): Span => {
  const words = text.slice(name.start, name.end)
  const host = words.lastIndexOf(' of ')
  if (host > 0) return { start: name.start + host + 4, end: name.end }
  const owner = /^[^'’]{2,60}(?=(?:['’]s|(?<=s)['’])\s\p{Lu})/u.exec(words)?.[0]
  return owner === undefined ? name : { start: name.start, end: name.start + owner.length }
}

/** One test before many: most sentences have none of it. */
const worthALook =
  /according to|report|per |via |cit(?:ed|ing)|quot(?:ed|ing)|said|says|wrote|writ|told|tell|speaking|spoke|talk|interview|comments|remarks|essay|column|article|appear|episode|edition|broadcast| on | in |through|issu|releas|publish|post|obtain|seen by|carried|In |On |From |Via |Through/u

const withoutDoubles = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const kept: Phrase[] = []
  for (const each of phrases) {
    const last = kept.at(-1)
    if (!last || each.name.start >= last.name.end) kept.push(each)
    else if (ranks[each.reach] > ranks[last.reach]) kept[kept.length - 1] = each
  }
  return kept
}

/** Which of two readings of the same name is kept. */
const ranks: Readonly<Record<Phrase['reach'], number>> = { sentence: 2, cited: 1, cue: 0 }
