import { chunk, type Chunk } from './chunk.js'
import type { Word } from './fold.js'
import { particles, suffixes } from './grammar-words.js'

/** Titles and kinds of people that are surnames as well. */
const surnamesToo: ReadonlySet<string> = new Set(
  'king bishop major judge pope marshal dean prince baker chancellor cook page knight mayor baron duke earl deacon priest general sheriff governor constable monk nunn abbott canon cardinal rector provost child young driver fan coach player author friend father church bank house union state parliament college banks sultan emir lord lady sergeant captain archbishop nurse farmer miner fisher trader merchant'.split(
    ' ',
  ),
)

/** Joins what makes one name: words with capitals, particles, initials and suffixes, also where the tables or the register know a word of it as something else. */
export const joinNames = (chunks: readonly Chunk[], words: readonly Word[]): readonly Chunk[] => {
  const joined: Chunk[] = []
  const text = (piece: Chunk): string => words[piece.from]?.fold ?? ''
  const single = (piece: Chunk): boolean => piece.to - piece.from === 1
  for (const [at, piece] of chunks.entries()) {
    const before = joined.at(-1)
    const after = chunks[at + 1]
    const named = before?.kind === 'name' ? before : null
    if (named && continues(piece, after, text(piece), single(piece))) {
      joined[joined.length - 1] = merge(named, piece)
      continue
    }
    if (before && piece.kind === 'name' && isFirstName(before, joined.at(-2), words) && !(piece.actors.length > 0)) {
      joined[joined.length - 1] = merge(before, piece)
      continue
    }
    joined.push(before?.kind === 'title' && isBareSurname(piece, after, words) ? chunk('name', piece.from, piece.to, true) : piece)
  }
  return joined.map((piece, at) => surnameAlone(piece, joined[at - 1], joined[at + 1], text(piece)))
}

const continues = (piece: Chunk, after: Chunk | undefined, text: string, single: boolean): boolean => {
  if (piece.kind === 'name') return true
  if (single && suffixes.has(text)) return true
  if (!single || !piece.capital) return single && particles.has(text) && after?.kind === 'name' && piece.kind !== 'preposition' && text !== 'as'
  const ends = !after || !['name', 'title', 'body', 'possessive'].includes(after.kind) || (after.kind === 'possessive' && piece.kind !== 'place')
  if (piece.kind === 'place' || piece.kind === 'nation') return ends
  if (piece.kind === 'title' || piece.kind === 'body' || piece.kind === 'civilian' || piece.kind === 'relative')
    return surnamesToo.has(text) && ends && piece.kind !== 'body'
  if (piece.kind === 'article') return false
  return false
}

/** "Israel Katz", "Jordan Smith": a state right before a name that is no title's, not "U.S." and not after another name. */
const isFirstName = (before: Chunk, earlier: Chunk | undefined, words: readonly Word[]): boolean => {
  const word = words[before.from]
  if (before.kind !== 'place' || before.to - before.from !== 1 || !word) return false
  return word.text !== word.text.toUpperCase() && earlier?.kind !== 'article'
}

/** "Prime Minister Muscat", "President Christian": whatever a single word with a capital is elsewhere, last after a title it is a name. */
const isBareSurname = (piece: Chunk, after: Chunk | undefined, words: readonly Word[]): boolean => {
  if (!piece.capital || piece.to - piece.from !== 1 || !['place', 'nation', 'known', 'body', 'civilian', 'title'].includes(piece.kind)) return false
  const word = words[piece.from]
  if (!word || word.text.endsWith('.') || word.text === word.text.toUpperCase()) return false
  if (piece.kind === 'title' && (piece.office?.rank === 'courtesy' || word.fold.length > 5)) return false
  return !after || !['name', 'title', 'body', 'civilian'].includes(after.kind)
}

/** "King said": no title where no name follows and nothing says that it is one. */
const surnameAlone = (piece: Chunk, before: Chunk | undefined, after: Chunk | undefined, text: string): Chunk => {
  const courtesy = before?.kind === 'title' && ['mr', 'mrs', 'dr', 'sir'].includes(before.office?.title ?? '')
  const alone = !before && !after
  if (piece.kind !== 'title' || piece.to - piece.from !== 1 || !piece.capital || !surnamesToo.has(text)) return piece
  return courtesy || (alone && text === 'king') ? chunk('name', piece.from, piece.to, true) : piece
}

const merge = (a: Chunk, b: Chunk): Chunk =>
  chunk('name', a.from, b.to, true, {
    actors: b.kind === 'name' && b.actors.length > 0 ? b.actors : a.kind === 'name' ? a.actors : [],
    countries: a.kind === 'place' ? a.countries : [],
  })
