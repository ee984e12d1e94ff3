import { HearsayError } from '../errors.js'
import { type Fragments, liesIn, type Span } from '../model/span.js'
import { offsetsOf } from '../text/offsets.js'
import { areSamePieces, bratPieces, notedSpans } from './brat-pieces.js'
import type { BratFiles } from './brat.js'

/** A statement as it stands in brat's files, spans in UTF-16 code units of the text. */
export interface BratStatement {
  /** The event's number in its file. */
  readonly event: string
  readonly source: Fragments | null
  readonly cue: Fragments | null
  readonly content: Fragments
  /** Where those are mentioned whom the statement means, in the order of the roles. */
  readonly speakers: readonly Span[]
  readonly addressees: readonly Span[]
  readonly about: readonly Span[]
  readonly via: readonly Span[]
  readonly stance: string | null
  readonly negated: boolean
  readonly modal: boolean
}

/** A mention, or a reference to earlier coverage. */
export interface BratEntity {
  readonly type: string
  readonly spans: Fragments
  /** Ids of those that it can mean, as brat has them: "Wikidata:Q801". */
  readonly references: readonly string[]
}

/** What is read from brat's two files. */
export interface BratReading {
  readonly statements: readonly BratStatement[]
  /** Every entity that is no part of a statement but a mention or earlier coverage. */
  readonly entities: readonly BratEntity[]
}

const parts: ReadonlySet<string> = new Set(['Source', 'Cue', 'Content', 'Attribution', 'Attribution-no-source'])

/**
 * Reads what `brat` writes, or what somebody made of it in brat: the spans are the same again. A note that tells an entity's whole spans holds while the entity stands where it stood.
 *
 * `text` is the document's, or what `brat` wrote beside the annotations; `annotations` the lines of the `.ann` file. Lines of other kinds are passed over. Throws ANNOTATIONS_DAMAGED for an event
 * without content or one that points to no entity, and for an entity outside the text.
 */
export const readBrat = ({ text, annotations }: BratFiles): BratReading => {
  const sheet = sheetOf(text, annotations)
  const statements = [...sheet.events].map(([event, { roles }]): BratStatement => {
    const spansOf = (role: string): Fragments | null => {
      const entity = roles.get(role)?.[0]
      return entity === undefined ? null : sheet.spansOf(entity)
    }
    const mentions = (role: string): readonly Span[] => (roles.get(role) ?? []).map((entity) => sheet.spansOf(entity)[0])
    const content = spansOf('Content')
    if (content === null) throw damaged(`the event ${event} has no content`)
    return {
      event,
      source: spansOf('Source'),
      cue: spansOf('Cue'),
      content,
      speakers: mentions('Speaker'),
      addressees: mentions('Addressee'),
      about: mentions('About'),
      via: mentions('Via'),
      stance: sheet.attributes.get(`Stance ${event}`) ?? null,
      negated: sheet.attributes.has(`Negated ${event}`),
      modal: sheet.attributes.has(`Modal ${event}`),
    }
  })
  const entities = [...sheet.entities].filter(([, { type }]) => !parts.has(type))
  return { statements, entities: entities.map(([id, { type }]) => ({ type, spans: sheet.spansOf(id), references: sheet.references.get(id) ?? [] })) }
}

interface ReadSheet {
  readonly entities: ReadonlyMap<string, { readonly type: string }>
  /** By role without its number: the entities that have it. */
  readonly events: ReadonlyMap<string, { readonly roles: ReadonlyMap<string, readonly string[]> }>
  readonly attributes: ReadonlyMap<string, string>
  readonly references: ReadonlyMap<string, readonly string[]>
  spansOf(entity: string): Fragments
}

const sheetOf = (text: string, annotations: string): ReadSheet => {
  const entities = new Map<string, { readonly type: string; readonly spans: readonly Span[] }>()
  const events = new Map<string, { readonly roles: Map<string, string[]> }>()
  const attributes = new Map<string, string>()
  const references = new Map<string, string[]>()
  const notes = new Map<string, readonly Span[]>()
  for (const line of annotations.split('\n')) {
    const [id = '', told = '', rest = ''] = line.split('\t')
    const [word = '', ...words] = told.split(' ')
    if (id.startsWith('T')) entities.set(id, { type: word, spans: placesOf(words.join(' ')) })
    else if (id.startsWith('E')) events.set(id, { roles: rolesOf(words) })
    else if (id.startsWith('A')) attributes.set(`${word} ${words[0] ?? ''}`, words[1] ?? '')
    else if (id.startsWith('N')) references.set(words[0] ?? '', [...(references.get(words[0] ?? '') ?? []), words[1] ?? ''])
    else if (id.startsWith('#')) {
      const noted = notedSpans(rest)
      if (noted !== null) notes.set(words[0] ?? '', noted)
    }
  }
  const { toUnits, toCodePoints } = offsetsOf(text)
  const inUnits = (spans: readonly Span[]): readonly Span[] => spans.map(({ start, end }) => ({ start: toUnits(start), end: toUnits(end) }))
  const last = toCodePoints(text.length)
  return {
    entities,
    events,
    attributes,
    references,
    spansOf: (entity) => {
      const found = entities.get(entity)
      const pieces = inUnits(found?.spans ?? [])
      const noted = inUnits(notes.get(entity) ?? [])
      const spans = noted.length > 0 && areSamePieces(text, bratPieces(text, noted), pieces) ? noted : pieces
      const [first, ...others] = spans
      if (first === undefined) throw damaged(`${entity} is no entity of the file`)
      if (!spans.every((span) => liesIn(text, span)) || found!.spans.some(({ end }) => end > last)) throw damaged(`${entity} lies outside the text`)
      return [first, ...others]
    },
  }
}

const placesOf = (words: string): readonly Span[] =>
  words
    .split(';')
    .map((piece) => piece.split(' ').map(Number))
    .map(([start = 0, end = 0]) => ({ start, end }))

// "Speaker2:T7" is a second Speaker.
const rolesOf = (words: readonly string[]): Map<string, string[]> => {
  const roles = new Map<string, string[]>()
  for (const word of words) {
    const [, role = '', entity = ''] = /^(\D+)\d*:(T\d+)$/u.exec(word) ?? []
    roles.set(role, [...(roles.get(role) ?? []), entity])
  }
  return roles
}

const damaged = (what: string): HearsayError =>
  new HearsayError('ANNOTATIONS_DAMAGED', `${what}: give the .ann file as it was written, with the text that it is of`)
