import type { ActorReference } from '../../src/model/actor-reference.js'
import { documentId, hash, statementId } from '../../src/model/id.js'
import type { Fragments } from '../../src/model/span.js'
import type { Stance } from '../../src/model/stance.js'
import type { StatementEntry } from '../../src/ports.js'
import { actorKey } from '../../src/text/actor-key.js'
import { searchTokens } from '../../src/text/search-tokens.js'
import { documentOf } from '../fixtures/plain-document.js'
import type { GeneratedPage } from './generated-pages.js'

/** What somebody says on a page that a test tells. */
export interface ToldStatement {
  readonly words: string
  readonly by: string
  /** The speaker's id; none: a name that only the page knows. */
  readonly actor?: string
  readonly stance?: Stance
}

export interface ToldPageParts {
  readonly address: string | null
  readonly publishedAt: string | null
  readonly said: readonly ToldStatement[]
  readonly previous?: string | null
  /** Words that make the page another one. */
  readonly note?: string
}

/** A page of which the test tells only what it is about. */
export const toldPage = ({ address, publishedAt, said, previous = null, note = 'A page' }: ToldPageParts): GeneratedPage => {
  const text = `${note}.\n\n${said.map(({ words, by }) => `“${words},” ${by} said.`).join('\n\n')}`
  const id = documentId(address, text)
  const references = said.map(({ by, actor }): ActorReference => {
    const start = text.indexOf(`${by} said.`)
    return {
      actor: actor ?? null,
      name: by,
      kind: 'person',
      country: null,
      sameAs: [],
      mention: { start, end: start + by.length },
      reason: 'name',
      confidence: 0.75,
    }
  })
  const statements = said.map(({ words, stance = 'assert' }, at): StatementEntry => {
    const start = text.indexOf(`“${words},”`) + 1
    const content: Fragments = [{ start, end: start + words.length }]
    const statement = {
      id: statementId(id, null, content),
      documentId: id,
      source: null,
      cue: null,
      content,
      form: 'direct' as const,
      within: null,
      placedIn: 'body' as const,
      quoted: [...content],
      confidence: 0.9,
      modelId: 'told',
      speakers: [references[at]!],
      addressees: [],
      about: [],
      via: [],
      stance,
      negated: false,
      modal: false,
      repeats: null,
      saidAt: { earliest: null, latest: publishedAt, reason: 'not after the publication', mention: null },
      contentAt: null,
    }
    const distinct = Number.parseInt(hash(`${words} ${actorKey(references[at]!)}`).slice(0, 13), 16)
    return { statement, words, tokens: searchTokens(words), distinct, citedOutlet: null, verification: 'unchecked' }
  })
  const bytes = new TextEncoder().encode(text)
  const sha256 = hash(text)
  return {
    page: { sha256, bytes, format: 'auto', contentType: 'text/plain', name: null },
    entry: {
      document: {
        document: documentOf(text, { id, url: address, publisher: 'Meridian Wire', publishedAt }),
        unattributed: [],
        notes: [],
        actors: [],
        earlierCoverage: [],
        sha256,
        address,
        previous,
        story: id,
        sharesReadingOf: null,
        keptAt: '2031-06-01T00:00:00Z',
        modelId: 'told',
        stages: '1',
        found: { any: ['thing', null, 1.5] },
      },
      statements,
      passages: [{ start: 0, end: text.length, tokens: searchTokens(text) }],
      actors: references.map((reference) => ({
        key: actorKey(reference),
        id: reference.actor,
        name: reference.name,
        kind: reference.kind,
        country: null,
        sameAs: [],
        names: [searchTokens(reference.name).join(' ')],
      })),
      keyOf: actorKey,
      bands: [],
      anchors: [],
      publisherTokens: ['meridian', 'wire'],
    },
  }
}
