import { createHash } from 'node:crypto'
import type { ActorEntry } from '../../src/model/actor-entry.js'
import type { ActorReference } from '../../src/model/actor-reference.js'
import { documentId, hash, statementId } from '../../src/model/id.js'
import type { KeptPage } from '../../src/model/kept-document.js'
import type { Fragments, Span } from '../../src/model/span.js'
import type { Stance } from '../../src/model/stance.js'
import type { Form, Statement } from '../../src/model/statement.js'
import type { Verification } from '../../src/model/verification.js'
import type { ReadingEntry, StatementEntry } from '../../src/ports.js'
import { actorKey } from '../../src/text/actor-key.js'
import { searchTokens } from '../../src/text/search-tokens.js'
import { documentOf } from '../fixtures/plain-document.js'
import { seededChance, type Chance } from './seeded-chance.js'

/** A page with its reading, as the record keeps it. */
export interface GeneratedPage {
  readonly page: KeptPage
  readonly entry: ReadingEntry
}

export interface GeneratedOptions {
  readonly seed: number
  readonly pages: number
  /** How many words and actors there are to choose from. */
  readonly vocabulary?: number
  readonly people?: number
  /** Words of a statement; the mean. */
  readonly length?: number
  /** Statements of a page at most. */
  readonly statements?: number
}

const syllables = ['ba', 'ko', 'ri', 'sen', 'tal', 'mu', 'ver', 'lo', 'dan', 'pe', 'gri', 'ost', 'hal', 'ne', 'fi', 'zu', 'quay', 'ром', 'é', 'lin']
const stances: readonly Stance[] = ['assert', 'deny', 'accuse', 'promise', 'warn', 'demand', 'praise', 'ask', 'believe', 'agree', 'decline', 'silent']
const forms: readonly Form[] = ['direct', 'indirect', 'mixed']
const verifications: readonly Verification[] = ['unchecked', 'unchecked', 'unchecked', 'unchecked', 'right', 'repaired', 'wrong']

/** An invented word; the same number, the same word. */
const wordOf = (number: number): string => {
  let rest = number + syllables.length
  let word = ''
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length]
  return word
}
const named = (number: number): string => {
  const word = wordOf(number)
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** The world that pages are made of. */
interface World {
  readonly words: readonly string[]
  readonly people: readonly ActorEntry[]
  readonly publishers: readonly string[]
}

const worldOf = ({ vocabulary = 300, people = 30 }: GeneratedOptions): World => ({
  words: Array.from({ length: vocabulary }, (_, at) => wordOf(at)),
  people: Array.from({ length: people }, (_, at) => personOf(at)),
  publishers: Array.from({ length: 12 }, (_, at) => `${named(at * 7 + 400)} ${at % 2 === 0 ? 'Post' : 'Wire'}`),
})

const personOf = (number: number): ActorEntry => {
  const name = `${named(number * 3 + 20)} ${named((number % 17) + 900)}`
  // Every fourth has no id.
  const id = number % 4 === 3 ? null : `Q${990_000 + number}`
  const names = [searchTokens(name).join(' '), `minister ${searchTokens(name).at(-1)}`]
  return {
    key: actorKey({ actor: id, name }),
    id,
    name,
    kind: 'person',
    country: number % 3 === 0 ? 'XVL' : null,
    sameAs: id === null ? [] : [`https://register.example/${id}`],
    names,
  }
}

/** Pages with statements in realistic skew: few speakers say most, few words are very common; wire copies, changed pages, undated pages. */
export function* generatedPages(options: GeneratedOptions): Generator<GeneratedPage> {
  const chance = seededChance(options.seed)
  const world = worldOf(options)
  const utterances: Utterance[] = []
  const addresses: { readonly address: string; readonly id: string }[] = []
  for (let number = 0; number < options.pages; number += 1) {
    const earlier = number > 3 && chance.happens(0.08) ? chance.pick(addresses) : null
    const address = earlier?.address ?? (chance.happens(0.05) ? null : `https://${chance.below(12)}.example/${options.seed}/${number}`)
    const said = Array.from({ length: chance.below(options.statements ?? 12) }, () => {
      const isCopy = utterances.length > 20 && chance.happens(0.25)
      const utterance = isCopy ? chance.pick(utterances.slice(-2000)) : utteranceOf(world, chance, options.length ?? 14)
      if (!isCopy) utterances.push(utterance)
      return utterance
    })
    const generated = pageOf({ number, address, previous: earlier?.id ?? null, world, chance, said })
    if (address !== null) {
      const at = addresses.findIndex((each) => each.address === address)
      const newest = { address, id: generated.entry.document.document.id }
      if (at < 0) addresses.push(newest)
      else addresses[at] = newest
    }
    yield generated
  }
}

/** What somebody says, wherever it is reported. */
interface Utterance {
  readonly words: string
  readonly speakers: readonly ActorEntry[]
  readonly stance: Stance
  readonly form: Form
}

const utteranceOf = ({ words, people }: World, chance: Chance, length: number): Utterance => ({
  words: Array.from({ length: 3 + chance.below(2 * length - 5) }, () => chance.pickSkewed(words)).join(' '),
  speakers: chance.happens(0.06) ? [] : chance.happens(0.1) ? [chance.pickSkewed(people), chance.pick(people)] : [chance.pickSkewed(people)],
  stance: chance.pickSkewed(stances),
  form: chance.pick(forms),
})

interface PageParts {
  readonly number: number
  readonly address: string | null
  readonly previous: string | null
  readonly world: World
  readonly chance: Chance
  readonly said: readonly Utterance[]
}

const pageOf = ({ number, address, previous, world, chance, said }: PageParts): GeneratedPage => {
  const publisher = chance.happens(0.9) ? chance.pickSkewed(world.publishers) : null
  const day = new Date(Date.UTC(2030, 0, 1 + chance.below(500))).toISOString().slice(0, 10)
  const publishedAt = chance.happens(0.1) ? null : chance.happens(0.5) ? day : `${day}T${String(chance.below(24)).padStart(2, '0')}:30:00+03:00`
  let text = `Page ${number} 🏗️ ${previous === null ? 'new' : 'again'}.\n\n`
  const paragraphs: Span[] = [{ start: 0, end: text.length - 2 }]
  const places = said.map(({ words, speakers }) => {
    const start = text.length
    const speaker = speakers.map(({ name }) => name).join(' and ') || 'Somebody'
    const content = { start: start + 1, end: start + 1 + words.length }
    text += `“${words},” ${speaker} said.`
    paragraphs.push({ start, end: text.length })
    const source = { start: content.end + 3, end: content.end + 3 + speaker.length }
    text += '\n\n'
    return { content, source, cue: { start: source.end + 1, end: source.end + 5 } }
  })
  const id = documentId(address, text)
  const actors = new Map<string, ActorEntry>()
  const reference = (entry: ActorEntry, mention: Span | null, reason: ActorReference['reason']): ActorReference => {
    actors.set(entry.key, entry)
    const { id: actor, name, kind, country, sameAs } = entry
    return { actor, name, kind, country, sameAs, mention, reason, confidence: Math.round(chance.next() * 1000) / 1000 }
  }
  const outlet = publisher === null ? null : outletOf(publisher)
  const ids: string[] = []
  const statements = said.map((utterance, at): StatementEntry => {
    const { content, source, cue } = places[at]!
    const others = chance.happens(0.3) ? [chance.pickSkewed(world.people)] : []
    const statement: Statement = {
      id: statementId(id, [cue], [content]),
      documentId: id,
      source: [source],
      cue: [cue],
      content: [content] as Fragments,
      form: utterance.form,
      within: at > 0 && chance.happens(0.1) ? ids[at - 1]! : null,
      placedIn: chance.happens(0.9) ? 'body' : 'caption',
      quoted: utterance.form === 'indirect' ? [] : [content],
      confidence: Math.round(chance.next() * 1000) / 1000,
      modelId: 'generated-1',
      speakers: utterance.speakers.map((each) => reference(each, source, 'name')),
      addressees: chance.happens(0.1) ? [reference(chance.pickSkewed(world.people), null, 'nominal')] : [],
      about: others.map((each) => reference(each, { start: content.start, end: content.start + 3 }, 'earlier-name')),
      via: [
        ...(chance.happens(0.2) ? [reference(outletOf(chance.pickSkewed(world.publishers)), source, 'name')] : []),
        ...(outlet === null ? [] : [reference(outlet, null, 'publisher')]),
      ],
      stance: utterance.stance,
      negated: chance.happens(0.05),
      modal: chance.happens(0.05),
      repeats: null,
      saidAt: saidAtOf(publishedAt, cue, chance),
      contentAt: null,
    }
    ids.push(statement.id)
    return {
      statement,
      words: utterance.words,
      tokens: searchTokens(utterance.words),
      distinct: Number.parseInt(hash(JSON.stringify([utterance.words, utterance.speakers.map(({ key }) => key)])).slice(0, 13), 16),
      citedOutlet: chance.happens(0.1) ? outletOf(chance.pick(world.publishers)).key : null,
      verification: chance.pick(verifications),
    }
  })
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const page: KeptPage = { sha256, bytes, format: 'text', contentType: null, name: `page-${number}.txt` }
  const document = documentOf(text, {
    id,
    url: address,
    canonicalUrl: address,
    publisher,
    title: `Page ${number}`,
    authors: chance.happens(0.5) ? ['A. Writer'] : [],
    publishedAt,
    retrievedAt: '2031-06-01T10:00:00Z',
    blocks: paragraphs.map((span) => ({ kind: 'paragraph' as const, ...span })),
    origins: { publishedAt: 'meta' },
  })
  const entry: ReadingEntry = {
    document: {
      document,
      unattributed: [],
      notes: [],
      actors: [],
      earlierCoverage: [],
      sha256,
      address,
      previous,
      story: id,
      sharesReadingOf: null,
      keptAt: '2031-06-01T10:00:01Z',
      modelId: 'generated-1',
      stages: '1',
      found: null,
    },
    statements,
    passages: paragraphs.map(({ start, end }) => ({ start, end, tokens: searchTokens(text.slice(start, end)) })),
    actors: [...actors.values()],
    keyOf: actorKey,
    bands: Array.from({ length: 8 }, () => chance.below(2 ** 40)),
    anchors: [],
    publisherTokens: publisher === null ? [] : searchTokens(publisher),
  }
  return { page, entry }
}

const outletOf = (name: string): ActorEntry => ({
  key: actorKey({ actor: null, name }),
  id: null,
  name,
  kind: 'organization',
  country: null,
  sameAs: [],
  names: [searchTokens(name).join(' ')],
})

const saidAtOf = (publishedAt: string | null, mention: Span, chance: Chance): Statement['saidAt'] => {
  if (publishedAt === null) return { earliest: null, latest: null, reason: 'nothing tells', mention: null }
  if (chance.happens(0.5)) return { earliest: null, latest: publishedAt, reason: 'not after the publication', mention: null }
  const before = Date.parse(publishedAt.slice(0, 10)) - 86_400_000 * chance.below(6)
  const [earliest, latest] = [before, before + 86_400_000].map((time) => new Date(time).toISOString().slice(0, 10))
  return { earliest: earliest!, latest: latest!, reason: "'on Monday' before the publication", mention }
}
