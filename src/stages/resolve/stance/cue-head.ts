import type { CueLexicon, CuePhrase } from './cue-lexicon.js'
import type { CueStance } from './cue-stances.js'
import type { CueSentence, Word } from './cue-words.js'

/** The word, or words, of a cue that decide what it does. */
export interface CueHead {
  readonly row: CueStance
  /** Number of its first word in the sentence. */
  readonly at: number
  /** Number after its last word. */
  readonly to: number
}

/** Forms that are mostly another part of speech: they count where nothing else does. */
const weak = new Set(
  'like back long state states press close open present mean means figure figures even second back word words name by interest against direct'.split(' '),
)

/** Small words that may end a phrase outside the cue, where a reader cut the cue short. */
const small = new Set('for on at to out back off of about with down up over against as in upon into by'.split(' '))

/** Verbs that are said in their own right, so that "threatened to sue" is a threat, not a suit. */
const outranks: ReadonlySet<CueStance['stance']> = new Set(['demand', 'promise', 'warn', 'decline', 'deny', 'agree', 'accuse'])

/** Of these, the wish governs: what is planned or meant to be said is what the second verb says. */
const wishes = new Set('plan intend mean aim prepare propose seek volunteer vote proposal intention intent attempt'.split(' '))

/**
 * The head of a cue: the last verb or phrase of the table in it, or, where its verbs are light or none, its telling noun. A verb that is an act of speech by itself outranks the infinitive that it governs.
 */
export const cueHeadOf = ({ words, cue }: CueSentence, lexicon: CueLexicon): CueHead | null => {
  const inCue = new Set(cue)
  const verbs: CueHead[] = []
  const others: CueHead[] = []
  let past = 0
  for (const at of cue) {
    if (at < past) continue
    const phrase = longestPhrase(words, at, inCue, lexicon)
    if (phrase) {
      verbs.push(phrase)
      past = phrase.to
      continue
    }
    const word = words[at]?.word ?? ''
    const noun = lexicon.nouns.get(word)
    const verb = isNoun(words, at, noun !== undefined, lexicon) ? undefined : lexicon.verbs.get(word)
    if (noun) others.push({ row: noun, at, to: at + 1 })
    if (verb && verb.kind === 'verb') verbs.push({ row: verb, at, to: at + 1 })
    else if (verb && !noun) others.unshift({ row: verb, at, to: at + 1 })
  }
  const isSmall = ({ at }: CueHead): boolean => words[at]?.isCapital === false && !weak.has(words[at]?.word ?? '')
  const hasSmall = verbs.some(isSmall)
  const strong = verbs.filter(
    ({ row, at }) => row.kind === 'phrase' || !(weak.has(words[at]?.word ?? '') || row.lemma === 'press' || (hasSmall && isName(words, at))),
  )
  const verb = governing(strong, words)
  const tellings = others.filter(({ row }) => row.stance !== 'assert')
  const telling = tellings.findLast(({ at }) => !weak.has(words[at]?.word ?? '')) ?? tellings.at(-1)
  const act = others.find(({ row, at }) => outranks.has(row.stance) && !wishes.has(row.lemma) && words[at + 1]?.word === 'to' && verb?.at === at + 2)
  if (act) return act
  if (verb && telling && passesOn(verb, telling, words)) return telling
  return verb ?? telling ?? verbs.at(-1) ?? others.at(-1) ?? null
}

/** After one of these no verb comes: "during a rally", "her charge", "a rousing call". */
const determiner = /^(?:a|an|the|his|her|their|its|our|my|your|no|any|some)$/

const isNoun = (words: readonly Word[], at: number, mayBe: boolean, { verbs }: CueLexicon): boolean => {
  const [before = '', previous = ''] = [words[at - 2]?.word, words[at - 1]?.word]
  if (determiner.test(previous)) return true
  if (!mayBe) return false
  // "Made comments", "a rousing call".
  return verbs.get(previous)?.kind === 'light' || (determiner.test(before) && /^\p{L}{3,}$/u.test(previous) && !/(?:s|ed|ly)$/.test(previous))
}

/** Verbs that pass on the stance of a noun that follows: "reiterated his demand", "continued his assault". */
const carriers = new Set(
  'repeat reiterate reaffirm announce continue begin echo signal convey declare cite affirm publish summarize volunteer outline unveil draw cast lay find present advance detail contribute launch'.split(
    ' ',
  ),
)

const passesOn = ({ row, to }: CueHead, noun: CueHead, words: readonly Word[]): boolean =>
  (carriers.has(row.lemma) && noun.at >= to && !words.slice(to, noun.at).some(({ word }) => small.has(word))) || (row.lemma === 'double down' && noun.at >= to)

const governing = (verbs: readonly CueHead[], words: readonly Word[]): CueHead | undefined => {
  const last = verbs.at(-1)
  const previous = verbs.at(-2)
  if (!last || !previous || !outranks.has(previous.row.stance) || wishes.has(previous.row.lemma)) return last
  const between = words.slice(previous.to, last.at).map(({ word }) => word)
  return between.at(-1) === 'to' || words[previous.to - 1]?.word === 'to' ? (governing(verbs.slice(0, -1), words) ?? previous) : last
}

/** Words with a capital within a sentence are names, where the cue has other words to go by; in a title they are not. */
const isName = (words: readonly Word[], at: number): boolean => at > 0 && (words[at]?.isCapital ?? false)

const longestPhrase = (words: readonly Word[], at: number, inCue: ReadonlySet<number>, { phrases }: CueLexicon): CueHead | null => {
  let best: CueHead | null = null
  for (const { row, rest } of phrases.get(words[at]?.word ?? '') ?? []) {
    const to = phraseEnd(words, at + 1, rest, inCue)
    if (to !== null && to > (best?.to ?? 0)) best = { row, at, to }
  }
  return best
}

const phraseEnd = (words: readonly Word[], from: number, rest: CuePhrase['rest'], inCue: ReadonlySet<number>): number | null => {
  const [next, ...others] = rest
  if (next === undefined) return from
  if (next === '*') {
    for (let skipped = 1; skipped <= 3; skipped += 1) {
      if (!/[\p{L}\p{N}]/u.test(words[from + skipped - 1]?.word ?? '')) return null
      const end = phraseEnd(words, from + skipped, others, inCue)
      if (end !== null) return end
    }
    return null
  }
  const matches = words[from]?.word === next && (inCue.has(from) || small.has(next))
  return matches ? phraseEnd(words, from + 1, others, inCue) : null
}
