import type { DocumentActor } from '../model/document-actor.js'
import type { Document } from '../model/document.js'
import type { EarlierCoverage } from '../model/earlier-coverage.js'
import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { StatementTime } from '../model/statement-time.js'
import type { Statement } from '../model/statement.js'
import { type Offsets, offsetsOf } from '../text/offsets.js'
import { type TextPositionSelector, type TextQuoteSelector, describe } from '../text/selectors.js'
import { oneLineJson } from './one-line-json.js'
import { type ActorRole, type IdentifyingBody, type TaggingBody, actorBody } from './w3c-bodies.js'
import { vocabulary } from './w3c-vocabulary.js'
import { checkedWords } from './words.js'

/** What a piece of the text is to its statement: one of its parts, a mention of somebody, or the words that date it. */
export type PieceRole = 'source' | 'cue' | 'content' | ActorRole | 'saidAt' | 'contentAt' | 'earlierCoverage'

/** One piece of the text as a Specific Resource: https://www.w3.org/TR/annotation-model/#specific-resources. */
export interface PieceTarget {
  /** Of a mention: what its body points to. */
  readonly id?: string
  readonly type: 'SpecificResource'
  readonly source: string
  readonly role: PieceRole
  /** Either of them finds the piece. */
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
}

/** What a statement is, beside its places and its people. */
export interface StatementBody {
  readonly type: 'Statement'
  readonly form: Statement['form']
  readonly placedIn: Statement['placedIn']
  readonly within: string | null
  readonly confidence: number
  readonly modelId: string
  readonly stance: Statement['stance']
  readonly negated: boolean
  readonly modal: boolean
  readonly repeats: string | null
  readonly saidAt: Omit<StatementTime, 'mention'>
  readonly contentAt: Omit<StatementTime, 'mention'> | null
}

/** A statement as a Web Annotation: https://www.w3.org/TR/annotation-model/. */
export interface StatementAnnotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'identifying'
  readonly body: readonly [StatementBody, ...(IdentifyingBody | TaggingBody)[]]
  readonly target: readonly PieceTarget[]
}

/** An actor of the page with all that means it, or a reference to earlier coverage with its place. */
export interface DocumentAnnotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'identifying' | 'linking'
  readonly body:
    | IdentifyingBody
    | TaggingBody
    | { readonly type: 'EarlierCoverage'; readonly title: string | null; readonly date: string | null; readonly url: string | null }
  readonly target: readonly PieceTarget[]
}

/** One input as one line of JSON-LD: an AnnotationPage with an annotation a statement, an actor and a reference to earlier coverage. Positions are code points, as the standard counts them. */
export const w3c = (input: string, reading: Reading): string => {
  const { document, statements, actors, earlierCoverage } = reading
  const targets = createTargets(document)
  const page = {
    '@context': vocabulary,
    id: urn(document.id),
    type: 'AnnotationPage',
    label: input,
    items: [
      ...statements.map((statement) => statementAnnotation(statement, targets)),
      ...actors.map((actor, index) => actorAnnotation(actor, `${urn(document.id)}:actor:${index + 1}`, targets)),
      ...earlierCoverage.map((coverage, index) => coverageAnnotation(coverage, `${urn(document.id)}:earlier-coverage:${index + 1}`, targets)),
    ],
  }
  return `${oneLineJson(page)}\n`
}

const statementAnnotation = (statement: Statement, targets: Targets): StatementAnnotation => {
  const { form, placedIn, within, confidence, modelId, stance, negated, modal, repeats, saidAt, contentAt } = statement
  const people = [
    ...statement.speakers.map((reference) => ({ role: 'speaker', reference }) as const),
    ...statement.addressees.map((reference) => ({ role: 'addressee', reference }) as const),
    ...statement.about.map((reference) => ({ role: 'about', reference }) as const),
    ...statement.via.map((reference) => ({ role: 'via', reference }) as const),
  ]
  const body: StatementBody = {
    type: 'Statement',
    form,
    placedIn,
    within: within === null ? null : urn(within),
    confidence,
    modelId,
    stance,
    negated,
    modal,
    repeats: repeats === null ? null : urn(repeats),
    saidAt: bounds(saidAt),
    contentAt: contentAt && bounds(contentAt),
  }
  return {
    id: urn(statement.id),
    type: 'Annotation',
    motivation: 'identifying',
    body: [body, ...people.map(({ role, reference }) => actorBody(role, reference, reference.mention && targets.idOf(reference.mention)))],
    target: [
      ...(statement.source ?? []).map((span) => targets.part('source', span)),
      ...(statement.cue ?? []).map((span) => targets.part('cue', span)),
      ...statement.content.map((span) => targets.part('content', span)),
      ...targets.mentions(people.map(({ role, reference }) => ({ role, mention: reference.mention }))),
      ...(saidAt.mention === null ? [] : [targets.part('saidAt', saidAt.mention)]),
      ...(contentAt === null || contentAt.mention === null ? [] : [targets.part('contentAt', contentAt.mention)]),
    ],
  }
}

const actorAnnotation = ({ id: actor, name, kind, country, sameAs, mentions }: DocumentActor, id: string, targets: Targets): DocumentAnnotation => ({
  id,
  type: 'Annotation',
  motivation: 'identifying',
  body: actorBody('mentioned', { actor, name, kind, country, sameAs }, null),
  target: targets.mentions(mentions.map((mention) => ({ role: 'mentioned', mention }))),
})

const coverageAnnotation = ({ title, date, url, ...span }: EarlierCoverage, id: string, targets: Targets): DocumentAnnotation => ({
  id,
  type: 'Annotation',
  motivation: 'linking',
  body: { type: 'EarlierCoverage', title, date, url },
  target: [targets.part('earlierCoverage', span)],
})

/** What makes targets of the places of one document. */
interface Targets {
  part(role: PieceRole, span: Span): PieceTarget
  /** A target for each place and role, with an id. */
  mentions(mentioned: readonly { readonly role: ActorRole; readonly mention: Span | null }[]): readonly PieceTarget[]
  idOf(span: Span): string
}

const createTargets = ({ id, url, canonicalUrl, text }: Document): Targets => {
  const offsets: Offsets = offsetsOf(text)
  // RFC 5147: https://www.rfc-editor.org/rfc/rfc5147#section-2.2.1.
  const idOf = ({ start, end }: Span): string => `${urn(id)}#char=${offsets.toCodePoints(start)},${offsets.toCodePoints(end)}`
  const part = (role: PieceRole, span: Span): PieceTarget => {
    checkedWords(text, [span])
    const { quote, position } = describe(text, span, offsets)
    return { type: 'SpecificResource', source: canonicalUrl ?? url ?? urn(id), role, selector: [quote, position] }
  }
  const mentions: Targets['mentions'] = (mentioned) => {
    const byRole = new Map<string, PieceTarget>()
    for (const { role, mention } of mentioned) if (mention !== null) byRole.set(`${role} ${idOf(mention)}`, { id: idOf(mention), ...part(role, mention) })
    return [...byRole.values()]
  }
  return { part, mentions, idOf }
}

const bounds = ({ earliest, latest, reason }: StatementTime): Omit<StatementTime, 'mention'> => ({ earliest, latest, reason })

const urn = (id: string): string => `urn:hearsay:${id}`
