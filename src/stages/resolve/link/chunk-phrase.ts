import type { RegisterIndex } from '../register/index.js'
import { bodyForms, type Body } from './bodies.js'
import { chunk, type Chunk, type ChunkKind } from './chunk.js'
import type { Word } from './fold.js'
import {
  actingWords,
  articles,
  breakers,
  civilians,
  formerWords,
  joinedParticiples,
  manyWords,
  owners,
  particles,
  prefixes,
  prepositions,
  pronouns,
  relatives,
  sectorless,
} from './grammar-words.js'
import { joinNames } from './join-names.js'
import { nationalNames } from './national-names.js'
import { officeForms } from './offices.js'
import { usPlaces } from './us-states.js'
import { createWordTable } from './word-table.js'

const titles = createWordTable(officeForms)
const bodies = createWordTable(bodyForms)
const institutions = createWordTable(nationalNames)
const people = createWordTable(civilians)
const places = createWordTable(usPlaces.map((place) => [place, 'USA'] as const))

/** Most words begin nothing that one of the tables has. */
const openings: ReadonlySet<string> = new Set([titles, bodies, institutions, people, places].flatMap((table) => [...table.openings]))

const against: ReadonlySet<string> = new Set('government regime war democracy reform independence junta coup monarchy'.split(' '))
const opposition: Body = { key: null, name: 'opposition', sector: 'OPP', group: true }

type Found = { readonly chunk: Chunk; readonly length: number }

/** Says what the words of a phrase are: the longest match of tables and register at each place, then names put together. */
export const chunkPhrase = (phrase: string, words: readonly Word[], index: RegisterIndex): readonly Chunk[] => {
  const end = words.at(-1)?.end ?? 0
  const known = knownAt(phrase.slice(0, end), words, index)
  const folds = words.map((word) => word.fold)
  const chunks: Chunk[] = []
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word
    if (word.joined && joinedParticiples.has(word.fold) && chunks.length > 0) {
      at += 1
      overwriteJoined(chunks, words, at)
      continue
    }
    if (prefixes.has(word.fold) && (words[at + 1]?.joined || against.has(words[at + 1]?.fold ?? ''))) {
      // "Anti-government" says on whose side one is, "pro-Russian" on whose none is.
      chunks.push(against.has(words[at + 1]?.fold ?? '') ? chunk('body', at, at + 2, false, { body: opposition }) : chunk('other', at, at + 2, false))
      at += 2
      continue
    }
    const found = ofAnotherState(longest(words, folds, at, known), chunks, folds, at)
    const next = found?.chunk ?? chunk(plainKind(words, at), at, at + 1, word.capital)
    chunks.push(next)
    at = next.to
  }
  return joinNames(chunks, words)
}

/** "Hamas-run": what the hyphens chain together says nothing of the one meant. */
const overwriteJoined = (chunks: Chunk[], words: readonly Word[], to: number): void => {
  let from = to - 1
  while (from > 0 && words[from]?.joined) from -= 1
  while ((chunks.at(-1)?.from ?? -1) >= from) chunks.pop()
  const last = chunks.at(-1)
  if (last && last.to > from) from = (chunks.pop() as Chunk).from
  chunks.push(chunk('other', from, to, false))
}

const longest = (words: readonly Word[], folds: readonly string[], at: number, known: ReadonlyMap<number, Chunk>): Found | null => {
  const capital = words[at]?.capital ?? false
  const registered = known.get(at)
  if (!openings.has(folds[at] ?? '') && !relatives.has(folds[at] ?? '')) return registered ? { chunk: registered, length: registered.to - at } : null
  const candidates: Found[] = []
  const add = <Value>(match: { value: Value; length: number } | null, kind: ChunkKind, more: (value: Value) => Partial<Chunk>): void => {
    if (match) candidates.push({ chunk: chunk(kind, at, at + match.length, capital, more(match.value)), length: match.length })
  }
  // Of the same length the register's is meant.
  if (registered) candidates.push({ chunk: registered, length: registered.to - at })
  if (capital || !/^(?:the|no)$/.test(folds[at] ?? '')) {
    if (capital) add(institutions.match(folds, at), 'institution', (institution) => ({ institution, countries: [institution.country] }))
    else add(lowerInstitution(folds, at), 'institution', (institution) => ({ institution, countries: [institution.country] }))
  }
  if (capital) add(places.match(folds, at), 'place', (country) => ({ countries: [country] }))
  add(!capital && relatives.has(folds[at] ?? '') ? { value: null, length: 1 } : null, 'relative', () => ({ sector: sectorOfRelative(folds[at] ?? '') }))
  add(titleAt(words, folds, at), 'title', (office) => ({ office }))
  add(bodies.match(folds, at), 'body', (body) => ({ body }))
  add(people.match(folds, at), 'civilian', (sector) => ({ sector: sectorless.has(folds[at] ?? '') ? null : sector }))
  let best: Found | null = null
  for (const candidate of candidates) if (!best || candidate.length > best.length) best = candidate
  return best
}

/** "The Canadian House of Commons": a national name of one state is a common one after the name of another. */
const ofAnotherState = (found: Found | null, before: readonly Chunk[], folds: readonly string[], at: number): Found | null => {
  const country = found?.chunk.institution?.country
  if (!found || country === undefined || !before.some((piece) => piece.countries.length > 0 && !piece.countries.includes(country))) return found
  const body = bodies.match(folds, at)
  return body && body.length >= found.length
    ? { chunk: chunk('body', at, at + body.length, found.chunk.capital, { body: body.value }), length: body.length }
    : found
}

/** Lower case, only those whose words cannot mean anything else. */
const lowerInstitution = (folds: readonly string[], at: number): ReturnType<typeof institutions.match> => {
  const match = institutions.match(folds, at)
  return match && match.length > 1 && !match.value.key.endsWith('ministry') ? match : null
}

/** Of one of whom the phrase does not say whose they are. */
const sectorOfRelative = (word: string): string | null => {
  if (/^(?:lawyer|attorney|counsel)/.test(word)) return 'JUD'
  if (/^(?:aide|advis|deputy|assistant|staff)/.test(word)) return 'GOV'
  return /^(?:wife|husband|widow|sons?$|daughter|brother|sister|mother|father|parent|famil|relative|cousin|uncle|aunt|friend|neighbou?r|nephew|niece|grand|fianc|girlfriend|boyfriend)/.test(
    word,
  )
    ? 'CVL'
    : null
}

/** Abbreviations of titles are written with a capital or a dot; "mr" before nothing is no title. */
const titleAt = (words: readonly Word[], folds: readonly string[], at: number): ReturnType<typeof titles.match> => {
  const match = titles.match(folds, at)
  if (!match) return null
  const last = words[at + match.length - 1]
  const short = match.length === 1 && (last?.fold.length ?? 0) <= 3 && match.value.rank !== 'business'
  if (short && !words[at]?.capital) return null
  if (match.value.rank === 'courtesy' && !words[at + match.length]?.capital) return null
  return match
}

const nobody: ReadonlyMap<number, Chunk> = new Map()

const knownAt = (text: string, words: readonly Word[], index: RegisterIndex): ReadonlyMap<number, Chunk> => {
  const hits = index.scan(text)
  if (hits.length === 0) return nobody
  const starts = new Map(words.map((word, at) => [word.start, at]))
  const ends = new Map(words.map((word, at) => [word.end, at + 1]))
  // A last dot belongs to the word here and perhaps not there.
  for (const [at, word] of words.entries()) if (word.text.endsWith('.')) ends.set(word.end - 1, at + 1)
  const known = new Map<number, Chunk>()
  for (const hit of hits) {
    const from = starts.get(hit.start)
    const to = ends.get(hit.end)
    if (from === undefined || to === undefined || to <= from) continue
    const found = registered(hit.actors, hit.nationality, from, to, words[from]?.capital ?? false)
    const before = known.get(from)
    if (!before || before.to < to) known.set(from, found)
  }
  return known
}

/** Territories that share their nationality with the state that they belong to. */
const dependencies: ReadonlySet<string> = new Set(
  'MAC HKG SPM GLP MTQ REU GUF PYF NCL MYT BLM MAF WLF ATF MNP GUM VIR ASM PRI UMI IMN JEY GGY GIB FLK SHN IOT AIA BMU VGB CYM MSR TCA PCN SGS ABW CUW SXM BES GRL FRO ALA SJM BVT NFK CXR CCK HMD COK NIU TKL'.split(
    ' ',
  ),
)
/** Of states with one nationality word those that news mean first. */
const usual: ReadonlySet<string> = new Set(['COD', 'DOM', 'KOR'])

const registered = (actors: Chunk['actors'], nationality: boolean, from: number, to: number, capital: boolean): Chunk => {
  const countries = [...new Set(actors.flatMap((actor) => (actor.country === null ? [] : [actor.country])))].toSorted(
    (a, b) => Number(dependencies.has(a)) - Number(dependencies.has(b)) || Number(usual.has(b)) - Number(usual.has(a)),
  )
  const has = (kind: string): boolean => actors.some((actor) => actor.kind === kind)
  if (nationality) return chunk('nation', from, to, capital, { actors, countries })
  if (has('state') || has('place')) return chunk('place', from, to, capital, { actors, countries })
  if (has('organization') || has('group')) return chunk('known', from, to, capital, { actors, countries })
  return chunk('name', from, to, capital, { actors })
}

const plainKind = (words: readonly Word[], at: number): ChunkKind => {
  const { fold, text, capital, joined } = words[at] as Word
  const shouted = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
  if (fold === "'s") return 'possessive'
  if (/^[,;:()[\]—–]$/.test(text)) return 'comma'
  if (fold === 'and' || fold === '&') return 'and'
  if (/^\p{N}/u.test(fold)) return 'number'
  if (fold === 'elect' && joined) return 'elect'
  if (articles.has(fold)) return 'article'
  if (shouted) return 'name'
  if (owners.has(fold)) return 'owner'
  if (manyWords.has(fold)) return 'many'
  if (pronouns.has(fold)) return 'pronoun'
  if (formerWords.has(fold) || (fold === 'then' && words[at + 1]?.joined)) return 'former'
  if (actingWords.has(fold)) return 'acting'
  if (capital && !(at === 0 && prepositions.has(fold))) return 'name'
  if (prepositions.has(fold)) return 'preposition'
  if (breakers.has(fold)) return 'break'
  if (particles.has(fold) && words[at + 1]?.capital) return 'name'
  return 'other'
}
