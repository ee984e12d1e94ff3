import { HearsayError } from '../errors.js'
import type { Fragments, Span } from '../model/span.js'
import { offsetsOf } from '../text/offsets.js'
import { match } from '../text/selectors.js'
import type { DocumentAnnotation, PieceRole, PieceTarget, StatementAnnotation, StatementBody } from './w3c.js'

/** A statement as it stands in an annotation page, spans in UTF-16 code units of the text. */
export interface AnnotatedStatement {
  /** The statement's id. */
  readonly id: string
  readonly source: Fragments | null
  readonly cue: Fragments | null
  readonly content: Fragments
  /** Where those are mentioned whom the statement means; each place once. */
  readonly speakers: readonly Span[]
  readonly addressees: readonly Span[]
  readonly about: readonly Span[]
  readonly via: readonly Span[]
  readonly body: StatementBody
}

/** What is read from an annotation page. */
export interface AnnotatedPage {
  readonly documentId: string
  readonly statements: readonly AnnotatedStatement[]
  /** Where the page's actors are mentioned, an entry an actor. */
  readonly mentions: readonly (readonly Span[])[]
}

/**
 * Reads a line that `w3c` wrote, on the text that it was written of: the spans are the same again. In a text that has changed each piece is looked for by its words.
 *
 * Throws ANNOTATIONS_DAMAGED where a piece is not there, or not in one place only, and for a line that is no such page.
 */
export const readW3c = (line: string, text: string): AnnotatedPage => {
  const page = pageOf(line)
  const offsets = offsetsOf(text)
  const spanOf = ({ selector: [quote, position] }: PieceTarget): Span => {
    const span = match(text, { quote, position }, offsets)
    if (span === null) throw damaged(`'${quote.exact}' does not stand in one place of the text`)
    return { start: span.start, end: span.end }
  }
  const statements: AnnotatedStatement[] = []
  const mentions: (readonly Span[])[] = []
  for (const item of page.items) {
    const pieces = (role: PieceRole): readonly Span[] => item.target.filter((target) => target.role === role).map(spanOf)
    if (!isStatement(item)) {
      if (item.motivation === 'identifying') mentions.push(pieces('mentioned'))
      continue
    }
    const content = fragmentsOf(pieces('content'))
    if (content === null) throw damaged(`the annotation ${item.id} has no content`)
    statements.push({
      id: ownId(item.id),
      source: fragmentsOf(pieces('source')),
      cue: fragmentsOf(pieces('cue')),
      content,
      speakers: pieces('speaker'),
      addressees: pieces('addressee'),
      about: pieces('about'),
      via: pieces('via'),
      body: item.body[0],
    })
  }
  return { documentId: ownId(page.id), statements, mentions }
}

interface Page {
  readonly id: string
  readonly items: readonly (StatementAnnotation | DocumentAnnotation)[]
}

const pageOf = (line: string): Page => {
  try {
    const page = JSON.parse(line) as Page
    if (typeof page.id === 'string' && page.items.every(({ id, target }) => typeof id === 'string' && target.every(isPiece))) return page
  } catch (error) {
    throw damaged('the line is no page of annotations', error)
  }
  throw damaged('the line is no page of annotations that hearsay wrote')
}

const isPiece = ({ selector: [quote, position] }: PieceTarget): boolean =>
  typeof quote.exact === 'string' &&
  typeof quote.prefix === 'string' &&
  typeof quote.suffix === 'string' &&
  Number.isInteger(position.start) &&
  Number.isInteger(position.end)

const damaged = (what: string, cause?: unknown): HearsayError =>
  new HearsayError('ANNOTATIONS_DAMAGED', `${what}: give the line as it was written, with the text that it is of`, { cause })

const isStatement = (item: StatementAnnotation | DocumentAnnotation): item is StatementAnnotation => Array.isArray(item.body)

const fragmentsOf = ([first, ...others]: readonly Span[]): Fragments | null => (first === undefined ? null : [first, ...others])

const ownId = (urn: string): string => urn.replace(/^urn:hearsay:/u, '')
