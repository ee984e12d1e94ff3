/** Pages made up for measuring the record: seeded, with the skew of news (few speakers say most, few quotations are everywhere, most words are rare). */
import { createHash } from 'node:crypto'
import type { KeptPage } from '../../src/model/kept-document.js'
import type { ActorReference } from '../../src/model/actor-reference.js'
import { documentId, statementId } from '../../src/model/id.js'
import type { Reading } from '../../src/model/reading.js'
import type { Span } from '../../src/model/span.js'
import type { Stance } from '../../src/model/stance.js'
import type { Statement } from '../../src/model/statement.js'
import { createChance, type Chance } from './chance.js'
import { createVocabulary, type Vocabulary } from './vocabulary.js'

export interface GeneratedPage {
  readonly page: KeptPage
  readonly address: string
  readonly reading: Reading
  readonly keptAt: string
}

export interface Generating {
  readonly seed?: number
  /** Most quotations that are remembered to be told again. */
  readonly remembered?: number
  readonly speakers?: number
  readonly words?: number
}

const publishers = 300
const statementsOnAPage = 10
/** Pages that carry the quotation that is traced, one in ten of them with a word changed. The first statement of the first page is one. */
const tracedReports = 500

interface Speaker {
  readonly id: string | null
  readonly name: string
  readonly country: string | null
}

interface Quotation {
  readonly words: string
  readonly speaker: Speaker
}

/** Pages with about this many statements in all, ten a page, over eight years: nine in ten in the order of their publication, the tenth late by up to all of the time before. */
export function* generatePages(
  statements: number,
  { seed = 1, remembered = 200_000, speakers = 20_000, words = 40_000 }: Generating = {},
): Generator<GeneratedPage> {
  const chance = createChance(seed)
  const vocabulary = createVocabulary(chance, words)
  const cast = Array.from({ length: speakers }, (_, number) => speakerOf(number, vocabulary, chance))
  const told: Quotation[] = []
  const traced = tracedQuotation(vocabulary, cast, chance)
  const pages = Math.ceil(statements / statementsOnAPage)
  const every = Math.max(1, Math.floor(pages / tracedReports))
  for (let number = 0; number < pages; number += 1) {
    const quotations = Array.from({ length: statementsOnAPage }, () => quotationOf(told, remembered, vocabulary, cast, chance))
    if (number % every === 0 && number / every < tracedReports) quotations[0] = chance.share(0.1) ? altered(traced, vocabulary, chance) : traced
    const day = Math.floor((number / pages) * days * (chance.share(0.1) ? chance.next() : 1))
    yield pageOf(number, day, quotations, vocabulary, cast, chance)
  }
}

const tracedQuotation = (vocabulary: Vocabulary, cast: readonly Speaker[], chance: Chance): Quotation => ({
  words: vocabulary.sentence(24),
  speaker: cast[Math.floor(chance.next() * 50)]!,
})

const speakerOf = (number: number, vocabulary: Vocabulary, chance: Chance): Speaker => {
  const name = `${capital(vocabulary.rare())} ${capital(vocabulary.rare())}`
  return { id: chance.share(0.6) ? `Q${100_000 + number}` : null, name, country: chance.share(0.7) ? 'XVL' : null }
}

// One in four is told again, the more often the more it was told already.
const quotationOf = (told: Quotation[], remembered: number, vocabulary: Vocabulary, cast: readonly Speaker[], chance: Chance): Quotation => {
  const remember = (quotation: Quotation): void => {
    told[told.length < remembered ? told.length : Math.floor(chance.next() * told.length)] = quotation
  }
  if (told.length > 0 && chance.share(0.25)) {
    const again = told[Math.floor(chance.next() * told.length)]!
    const as = chance.share(0.15) ? altered(again, vocabulary, chance) : again
    remember(as)
    return as
  }
  const fresh = { words: vocabulary.sentence(12 + Math.floor(chance.next() * 40)), speaker: cast[chance.skewed(cast.length)]! }
  remember(fresh)
  return fresh
}

const altered = ({ words, speaker }: Quotation, vocabulary: Vocabulary, chance: Chance): Quotation => {
  const parts = words.split(' ')
  parts[1 + Math.floor(chance.next() * (parts.length - 2))] = vocabulary.any()
  return { words: parts.join(' '), speaker }
}

const firstDay = Date.UTC(2018, 0, 1)
const days = 8 * 365

const pageOf = (
  number: number,
  day: number,
  quotations: readonly Quotation[],
  vocabulary: Vocabulary,
  cast: readonly Speaker[],
  chance: Chance,
): GeneratedPage => {
  const publisher = chance.skewed(publishers)
  const address = `https://outlet${publisher}.example/${number}`
  const publishedAt = chance.share(0.02) ? null : new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10)
  const title = capital(vocabulary.sentence(8))
  let text = title
  const blocks: { kind: 'title' | 'paragraph'; start: number; end: number }[] = [{ kind: 'title', start: 0, end: title.length }]
  const paragraph = (words: string): number => {
    const start = text.length + 2
    text += `\n\n${words}`
    blocks.push({ kind: 'paragraph', start, end: text.length })
    return start
  }
  const placed = quotations.map((quotation) => {
    if (chance.share(0.5)) paragraph(capital(vocabulary.sentence(35)))
    const start = paragraph(`“${quotation.words},” ${quotation.speaker.name} said. ${capital(vocabulary.sentence(12))}`)
    return { quotation, start }
  })
  const id = documentId(address, text)
  const keptAt = new Date(firstDay + day * 86_400_000 + 36_000_000).toISOString()
  const own = reference(null, `Outlet ${publisher}`, null, 'publisher')
  const statements = placed.map(({ quotation, start }) => statementOf(id, quotation, start, publishedAt, own, cast, chance))
  const bytes = new TextEncoder().encode(
    `<title>${title}</title><h1>${title}</h1>${blocks.map((block) => `<p>${text.slice(block.start, block.end)}</p>`).join('\n')}`,
  )
  return {
    page: { sha256: createHash('sha256').update(bytes).digest('hex'), bytes, format: 'html', contentType: 'text/html', name: null },
    address,
    keptAt,
    reading: {
      document: {
        id,
        url: address,
        canonicalUrl: address,
        publisher: `Outlet ${publisher}`,
        title,
        authors: [],
        publishedAt,
        modifiedAt: null,
        retrievedAt: keptAt,
        language: 'en',
        text,
        textHash: createHash('sha256').update(text).digest('hex'),
        blocks,
        links: [],
        origins: {},
      },
      statements,
      unattributed: [],
      notes: [],
      actors: [],
      earlierCoverage: [],
    },
  }
}

const stances: readonly Stance[] = ['assert', 'assert', 'assert', 'assert', 'deny', 'accuse', 'promise', 'warn', 'demand', 'ask', 'decline']

const statementOf = (
  documentId: string,
  { words, speaker }: Quotation,
  start: number,
  publishedAt: string | null,
  publisher: ActorReference,
  cast: readonly Speaker[],
  chance: Chance,
): Statement => {
  const content: Span = { start, end: start + words.length + 3 }
  const source: Span = { start: content.end + 1, end: content.end + 1 + speaker.name.length }
  const cue: Span = { start: source.end + 1, end: source.end + 5 }
  const someone = (mention: Span | null): ActorReference => {
    const { id, name, country } = cast[chance.skewed(cast.length)]!
    // Words that are no name, or every page would give everybody another one.
    return { ...reference(id, name, country, mention === null ? 'name' : 'nominal'), mention }
  }
  return {
    id: statementId(documentId, [cue], [content]),
    documentId,
    source: [source],
    cue: [cue],
    content: [content],
    form: 'direct',
    within: null,
    placedIn: 'body',
    quoted: [{ start: content.start + 1, end: content.end - 1 }],
    confidence: Math.round(chance.next() * 1000) / 1000,
    modelId: 'reader-1-generated',
    speakers: [{ ...reference(speaker.id, speaker.name, speaker.country, 'name'), mention: source }],
    addressees: chance.share(0.2) ? [someone(cue)] : [],
    about: Array.from({ length: Math.floor(chance.next() * 3) }, () => someone({ start: content.start + 1, end: content.start + 5 })),
    via: chance.share(0.1) ? [someone(null), publisher] : [publisher],
    stance: stances[Math.floor(chance.next() * stances.length)]!,
    negated: false,
    modal: false,
    repeats: null,
    saidAt: { earliest: null, latest: publishedAt, reason: 'not after the publication', mention: null },
    contentAt: null,
  }
}

const reference = (actor: string | null, name: string, country: string | null, reason: ActorReference['reason']): ActorReference => ({
  actor,
  name,
  kind: 'person',
  country,
  sameAs: [],
  mention: null,
  reason,
  confidence: 0.9,
})

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
