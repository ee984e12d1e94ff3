import type { Document } from '../../../model/document.js'
import type { Fragments, Span } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import { overlapFinder } from '../../../text/overlap-finder.js'
import { sentencesOf } from '../../../text/sentences.js'
import { nounPhraseAt } from '../addressee/noun-phrase.js'
import { wordsIn, type Word } from './cue-words.js'
import { silencesIn, type SilenceWording } from './silence-wordings.js'

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

/** The silences that a document's grammar shows, in the order of its text. Takes time linear in the text but for the look-up of attributions. */
export const silencesOf = (document: Pick<Document, 'text'>, attributions: readonly Attribution[]): readonly Silence[] => {
  const { text } = document
  const attributionsAt = overlapFinder(attributions, ({ cue }) => cue ?? [])
  return sentencesOf(text).flatMap((sentence) => piecesOf(text, sentence).flatMap((piece) => silencesOfPiece(text, piece, attributions, attributionsAt)))
}

const silencesOfPiece = (
  text: string,
  piece: Span,
  attributions: readonly Attribution[],
  attributionsAt: (span: Span) => readonly number[],
): readonly Silence[] => {
  if (
    !/declin|refus|silent|mum\b|quiet|tight-lipped|comment|respon|repl|answer|reach|return|available|nothing to|drawn|say\b|elaborat|discuss|contact/i.test(
      text.slice(piece.start, piece.end),
    )
  )
    return []
  const words = wordsIn(text, piece.start, piece.end)
  return silencesIn(words).flatMap((wording) => {
    const [cueStart, contentStart, contentEnd] = [words[wording.from], words[wording.content], words[wording.to - 1]]
    const cueEnd = words[wording.content - 1]
    if (!cueStart || !contentStart || !contentEnd || !cueEnd) return []
    const cue: Span = { start: cueStart.start, end: cueEnd.end }
    const content: Span = { start: contentStart.start, end: contentEnd.end }
    const existing = attributionsAt({ start: cue.start, end: Math.min(content.end, contentStart.end) }).map((number) => attributions[number])[0]
    const source = existing?.source ?? sourceOf(words, wording)
    return [{ source, cue: [cue], content: [content], stance: wording.stance, existing: existing?.id ?? null }]
  })
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

const clauseOpeners = new Set('but and while although though because that as when if so yet after before since whereas who which ;'.split(' '))

/** The subject before the verbs: what stands between the clause's start and its auxiliaries, with an apposition between commas stepped over. */
const sourceOf = (words: readonly Word[], wording: SilenceWording): Fragments | null => {
  if (wording.passive) return spokenTo(words, wording.from)
  let end = wording.from
  while (
    end > 0 &&
    /^(?:has|have|had|also|so|far|again|still|repeatedly|politely|initially|both|all|then|who|,|which|have|immediately|later|himself|herself|was|were|being)$/.test(
      words[end - 1]?.word ?? '',
    )
  )
    end -= 1
  let start = end
  let inApposition = words[end]?.word === ','
  while (start > 0 && end - start < 40) {
    const word = words[start - 1]?.word ?? ''
    if (word === ',') {
      if (!inApposition) break
      inApposition = false
    } else if (!inApposition && clauseOpeners.has(word) && !joinsNames(words, start - 1)) break
    else if (!/^[\p{L}\p{N}&.'’-]/u.test(word)) break
    start -= 1
  }
  // "Smith, the mayor, declined": what stands before the first comma is who is meant; the whole phrase is the source.
  while (
    start < end &&
    /^(?:[^\p{L}\p{N}]|yesterday|meanwhile|however|still|on|late|early|tuesday|monday|wednesday|thursday|friday|saturday|sunday|so|but)$/u.test(
      words[start]?.word ?? '',
    )
  )
    start += 1
  return spanOf(words, start, end)
}

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
