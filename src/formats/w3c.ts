import type { Document } from '../model/document.js'
import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { type Offsets, offsetsOf } from '../text/offsets.js'
import { type TextPositionSelector, type TextQuoteSelector, describe } from '../text/selectors.js'
import { oneLineJson } from './one-line-json.js'
import { checkedWords } from './words.js'

/** What a piece is to its statement. */
export type PieceRole = 'source' | 'cue' | 'content'

/** One piece of a statement as a Specific Resource: https://www.w3.org/TR/annotation-model/#specific-resources. */
export interface PieceTarget {
  readonly type: 'SpecificResource'
  readonly source: string
  readonly role: PieceRole
  /** Either of them finds the piece. */
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
}

/** A statement as a Web Annotation: https://www.w3.org/TR/annotation-model/. */
export interface StatementAnnotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'identifying'
  readonly body: {
    readonly type: 'Statement'
    readonly form: Statement['form']
    readonly placedIn: Statement['placedIn']
    readonly within: string | null
    readonly confidence: number
    readonly modelId: string
  }
  readonly target: readonly PieceTarget[]
}

// Terms that the annotation model has no name for, as JSON-LD asks for them.
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    hearsay: 'urn:hearsay:vocabulary:',
    Statement: 'hearsay:Statement',
    role: 'hearsay:role',
    form: 'hearsay:form',
    placedIn: 'hearsay:placedIn',
    within: { '@id': 'hearsay:within', '@type': '@id' },
    confidence: 'hearsay:confidence',
    modelId: 'hearsay:modelId',
  },
] as const

/** One input as one line of JSON-LD: an AnnotationPage with an annotation a statement and a target a piece. Positions are code points, as the standard counts them. */
export const w3c = (input: string, reading: Reading): string => {
  const { document, statements } = reading
  const offsets = offsetsOf(document.text)
  const page = {
    '@context': context,
    id: urn(document.id),
    type: 'AnnotationPage',
    label: input,
    items: statements.map((statement) => annotation(statement, document, offsets)),
  }
  return `${oneLineJson(page)}\n`
}

const annotation = (statement: Statement, document: Document, offsets: Offsets): StatementAnnotation => ({
  id: urn(statement.id),
  type: 'Annotation',
  motivation: 'identifying',
  body: {
    type: 'Statement',
    form: statement.form,
    placedIn: statement.placedIn,
    within: statement.within === null ? null : urn(statement.within),
    confidence: statement.confidence,
    modelId: statement.modelId,
  },
  target: [
    ...(statement.source ?? []).map((span) => target('source', span, document, offsets)),
    ...(statement.cue ?? []).map((span) => target('cue', span, document, offsets)),
    ...statement.content.map((span) => target('content', span, document, offsets)),
  ],
})

const target = (role: PieceRole, span: Span, { id, url, canonicalUrl, text }: Document, offsets: Offsets): PieceTarget => {
  checkedWords(text, [span])
  const { quote, position } = describe(text, span, offsets)
  return { type: 'SpecificResource', source: canonicalUrl ?? url ?? urn(id), role, selector: [quote, position] }
}

const urn = (id: string): string => `urn:hearsay:${id}`
