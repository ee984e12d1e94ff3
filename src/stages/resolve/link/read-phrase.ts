import type { RegisterIndex } from '../register/index.js'
import type { ActorPhrase } from './actor-phrase.js'
import type { Chunk } from './chunk.js'
import { chunkPhrase } from './chunk-phrase.js'
import { finishPhrase } from './finish-phrase.js'
import { wordsOf, type Word } from './fold.js'
import { fillFrom } from './phrase-draft.js'
import { readNoun } from './read-noun.js'

/** Words that are read of a phrase; whoever is meant is named in the first of them. */
const wordLimit = 80
/** Parts between commas that are read. */
const partLimit = 6

/**
 * Takes a noun phrase apart as it stands in a page: "Russia's foreign minister, Sergei Lavrov,".
 *
 * Spans are UTF-16 code units of `words`. Of very long phrases the first 80 words are read.
 */
export const readPhrase = (words: string, index: RegisterIndex): ActorPhrase => {
  const phrases = known.get(index) ?? new Map<string, ActorPhrase>()
  known.set(index, phrases)
  const found = phrases.get(words)
  if (found) return found
  const phrase = readAnew(words, index)
  // A page says the same names again and again; another page says others.
  if (phrases.size >= mostKnown) phrases.clear()
  phrases.set(words, phrase)
  return phrase
}

const mostKnown = 2000
const known = new WeakMap<RegisterIndex, Map<string, ActorPhrase>>()

const readAnew = (words: string, index: RegisterIndex): ActorPhrase => {
  const list = wordsOf(words, wordLimit)
  const parts = splitAtCommas(chunkPhrase(words, list, index), list)
  const read = (chunks: readonly Chunk[]): ReturnType<typeof readNoun> => readNoun(chunks, list, words, 0)
  const draft = read(parts[0] ?? [])
  for (const part of parts.slice(1, partLimit)) {
    const first = part[0]
    if (!first || first.kind === 'number') continue
    if (first.kind === 'break' || first.kind === 'preposition' || first.kind === 'and') break
    const other = read(part)
    if (!other.head || (draft.person && other.person)) break
    // "Lavrov, Moscow's top diplomat" adds; "the minister, a Turk" says no more than we can use.
    fillFrom(draft, finishPhrase(other, list, words))
    if (other.person && draft.head?.kind !== 'name') draft.head = other.head
  }
  return finishPhrase(draft, list, words)
}

/** Parts between commas and dashes. What stands in parentheses ("(D-Calif.)", "(AROS)") says nothing that is read. */
const splitAtCommas = (chunks: readonly Chunk[], words: readonly Word[]): readonly (readonly Chunk[])[] => {
  const parts: Chunk[][] = [[]]
  let aside = false
  for (const piece of chunks) {
    const mark = words[piece.from]?.text
    if (mark === '(' || mark === '[') aside = true
    if (aside) {
      if (mark === ')' || mark === ']') aside = false
      continue
    }
    if (piece.kind === 'comma') {
      if (parts.at(-1)?.length) parts.push([])
    } else parts.at(-1)?.push(piece)
  }
  return parts
}
