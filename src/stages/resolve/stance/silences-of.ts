import type { Document } from '../../../model/document.js'
import type { Fragments, Span } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import { overlapFinder } from '../../../text/overlap-finder.js'
import { pageSentences } from '../page-parts.js'
import { nounPhraseAt } from '../addressee/noun-phrase.js'
import { cueLexicon } from './cue-lexicon.js'
import { wordsIn, type Word } from './cue-words.js'
import { silencesIn, type SilenceWording } from './silence-wordings.js'
import { wordAt } from './silence-words.js'

/** Somebody who declined to speak, or did not: a statement by its form, never counted as speech. */
export interface Silence {
  /** Who is silent; null where the sentence does not say. */
  readonly source: Fragments | null
  readonly cue: Fragments
  /** What was declined or left out: "to comment", "to a request for comment". Where nothing follows, the last word of the verbs, and the cue is what stands before it: "has not | replied". */
  readonly content: Fragments
  readonly stance: 'decline' | 'silent'
  /** The id of the attribution that this is: one whose cue shares words with it. */
  readonly existing: string | null
}

/** A longer sentence is read in pieces, so that a text without stops costs no more than another. */
const longest = 5_000

/**
 * The silences that a document's grammar shows, in the order of its text, those inside other statements among them. Takes time linear in the text but for the look-up of attributions.
 *
 * Where the subject is shared ("Vell praised the plan but declined to comment"), it is the source of the sentence's last attribution before, or the sentence's first noun phrase.
 */
export const silencesOf = (document: Pick<Document, 'text'>, attributions: readonly Attribution[]): readonly Silence[] => {
  const { text } = document
  const attributionsAt = overlapFinder(attributions, ({ cue }) => cue ?? [])
  const sourcesAt = overlapFinder(attributions, ({ source }) => source ?? [])
  const find: Finder = {
    withCueIn: (span) => attributionsAt(span).map((number) => attributions[number])[0] ?? null,
    sourceBefore: (span) =>
      sourcesAt(span)
        .flatMap((number) => attributions[number]?.source ?? [])
        .filter(({ start, end }) => start >= span.start && end <= span.end)
        .toSorted((a, b) => a.start - b.start)
        .at(-1) ?? null,
  }
  return pageSentences(text).flatMap((sentence) => piecesOf(text, sentence).flatMap((piece) => silencesOfPiece(text, piece, find)))
}

interface Finder {
  readonly withCueIn: (span: Span) => Attribution | null
  readonly sourceBefore: (span: Span) => Span | null
}

const anySilence =
  /declin|refus|silent|mum\b|quiet|tight-lipped|comment|respon|repl|answer|reach|return|available|nothing to|drawn|say\b|elaborat|discuss|contact|disclos|specif/i

const silencesOfPiece = (text: string, piece: Span, find: Finder): readonly Silence[] => {
  if (!anySilence.test(text.slice(piece.start, piece.end))) return []
  const words = wordsIn(text, piece.start, piece.end)
  const silences: Silence[] = []
  let past = 0
  for (const wording of silencesIn(words)) {
    const [first, cueEnd, contentStart, last] = [words[wording.from], words[wording.content - 1], words[wording.content], words[wording.to - 1]]
    if (!first || !cueEnd || !contentStart || !last) continue
    const cue: Span = { start: first.start, end: cueEnd.end }
    const existing = find.withCueIn({ start: cue.start, end: contentStart.end })
    const source = existing?.source ?? sourceOf(words, wording, past, silences.at(-1)?.source ?? null, find)
    silences.push({ source, cue: [cue], content: [{ start: contentStart.start, end: last.end }], stance: wording.stance, existing: existing?.id ?? null })
    past = wording.to
  }
  return silences
}

const piecesOf = (text: string, { start, end }: Span): readonly Span[] => {
  const pieces: Span[] = []
  for (let from = start; from < end;) {
    const blank = end - from > longest ? text.lastIndexOf(' ', from + longest) : end
    const to = blank > from ? blank : Math.min(end, from + longest)
    pieces.push({ start: from, end: to })
    from = to
  }
  return pieces
}

const clauseOpeners = new Set(
  'but and while although though because that as when if so yet after before since whereas who which ; said says say know knows think thinks believe believes'.split(
    ' ',
  ),
)

/** The subject before the verbs: what stands between the clause's start and its auxiliaries, with an apposition between commas stepped over. */
const sourceOf = (words: readonly Word[], wording: SilenceWording, past: number, before: Fragments | null, find: Finder): Fragments | null => {
  if (wording.passive) return spokenTo(words, wording.from)
  // "Was criticised for refusing": no subject of its own.
  if (wordAt(words, wording.from).endsWith('ing') && !/^(?:is|are|was|were|been)$/.test(wordAt(words, wording.from - 1))) return null
  const end = pastVerbs(words, wording.from, past)
  const start = clauseStart(words, end, past)
  if (start < end) return prepositions.has(wordAt(words, start)) ? null : spanOf(words, start, end)
  if (past > 0) return before
  const [first, last] = [words[0], words[end - 1]]
  if (!first || !last || end === 0) return null
  const shared = find.sourceBefore({ start: words[Math.max(0, end - 80)]?.start ?? first.start, end: last.end })
  const subject = shared ? null : nounPhraseAt(words, 0, end)
  return shared ? [shared] : subject && spanOf(words, subject.from, verbIn(words, subject.from + 1, subject.to))
}

/** Where the first verb of a stretch stands that was taken for a noun phrase: in small letters, in a form that no noun has. */
const verbIn = (words: readonly Word[], from: number, to: number): number => {
  const isVerb = ({ word, isCapital }: Word): boolean =>
    !isCapital && (word.endsWith('ed') || (cueLexicon.verbs.has(word) && cueLexicon.verbs.get(word)?.lemma !== word))
  const at = words.slice(from, to).findIndex(isVerb)
  return at === -1 ? to : from + at
}

const prepositions = new Set('by for through of in at with without from after'.split(' '))

const verbal =
  /^(?:has|have|had|also|so|far|again|still|repeatedly|politely|initially|both|all|then|who|,|which|immediately|later|himself|herself|was|were|is|are|being|been|recently|just)$/

/** Where the words end that may be the subject: before auxiliaries and adverbs. */
const pastVerbs = (words: readonly Word[], from: number, past: number): number => {
  let end = from
  while (end > past && (verbal.test(wordAt(words, end - 1)) || /^\p{Ll}{3,}ly$/u.test(wordAt(words, end - 1)))) end -= 1
  return end
}

const clauseStart = (words: readonly Word[], end: number, past: number): number => {
  let start = end
  let inApposition = wordAt(words, end) === ','
  while (start > past && end - start < 40) {
    const word = wordAt(words, start - 1)
    if (word === ',') {
      if (!inApposition) break
      inApposition = false
    } else if (!inApposition && clauseOpeners.has(word) && !joinsNames(words, start - 1)) break
    else if (!/^[\p{L}\p{N}&.'’-]/u.test(word)) break
    start -= 1
  }
  while (start < end && leading.test(wordAt(words, start))) start += 1
  return start
}

const leading = /^(?:[^\p{L}\p{N}]|yesterday|meanwhile|however|still|on|late|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday|so|but|and)$/u

/** "Republicans and Democrats declined": an "and" between two names or two nouns without a verb before it. */
const joinsNames = (words: readonly Word[], at: number): boolean =>
  words[at]?.word === 'and' && words[at - 1]?.isCapital === true && words[at + 1]?.isCapital === true

/** "Calls to the ministry were not returned": those called. */
const spokenTo = (words: readonly Word[], end: number): Fragments | null => {
  for (let at = end - 1; at > Math.max(0, end - 16); at -= 1) {
    const word = words[at]?.word
    if (word !== 'to' && word !== 'with') continue
    const phrase = nounPhraseAt(words, at + 1, end)
    return phrase ? spanOf(words, phrase.from, phrase.to) : null
  }
  return null
}

const spanOf = (words: readonly Word[], from: number, to: number): Fragments | null => {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && from < to ? [{ start: first.start, end: last.end }] : null
}
