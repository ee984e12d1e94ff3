import type { ActorReference } from '../../model/actor-reference.js'
import type { Document } from '../../model/document.js'
import { contains, type Fragments, type Span } from '../../model/span.js'
import type { Attribution } from '../../model/statement.js'
import { overlapFinder } from '../../text/overlap-finder.js'
import type { Referrer } from './cast/refer.js'
import type { ReferScene } from './cast/refer-scene.js'
import { splitSource } from './cast/split-source.js'
import { pronounOf } from './mentions/pronouns.js'
import { signedFinder } from './signatures.js'

/** Those who speak in a page's statements. */
export interface Speakers {
  readonly of: (attribution: Attribution) => readonly ActorReference[]
  /** Whom words beside a statement's cue mean: a first person is whoever says the statement's words, another is who the page tells. */
  readonly meantBy: (attribution: Attribution, span: Span) => readonly ActorReference[]
}

/**
 * Tells who speaks: those whom the source means. A first person inside another's words is who says these, outside of them the page's author.
 *
 * @param sources The sources that chains corrected; null where nobody is left.
 */
export const speakersOf = (
  document: Document,
  attributions: readonly Attribution[],
  sources: ReadonlyMap<string, Fragments | null>,
  scene: ReferScene,
  referrer: Referrer,
  publisher: ActorReference | null,
): Speakers => {
  const { text } = scene
  const known = new Map<string, readonly ActorReference[]>()
  const holdersOf = overlapFinder(attributions, ({ content }) => content)
  const quotedAt = new Set(scene.mentions.flatMap(({ start, quotation }) => (quotation >= 0 ? [start] : [])))
  const isQuoted = ({ start }: Span): boolean => quotedAt.has(start)

  const around = (attribution: Attribution, span: Span): Attribution | null => {
    const holders = holdersOf(span).flatMap((number) => attributions[number] ?? [])
    const outer = holders.filter((holder) => holder.id !== attribution.id && holder.source !== null && holder.content.some((piece) => contains(piece, span)))
    const quoting = outer.filter((holder) => holder.quoted.some((quote) => contains(quote, span)))
    return (quoting.length > 0 ? quoting : outer).toSorted((a, b) => size(a) - size(b))[0] ?? null
  }

  /** A first person inside quotation marks that no statement holds whole: the one who is quoted nearest before, or after. */
  const nearestQuoting = (attribution: Attribution, span: Span): Attribution | null => {
    if (!isQuoted(span)) return null
    const quoting = attributions.filter(
      (other) => other.id !== attribution.id && other.form !== 'indirect' && other.source !== null && !firstPersonAlone(text, other.source),
    )
    const before = quoting.findLast((other) => other.content[0].start <= span.start)
    const after = quoting.find((other) => other.content[0].start > span.start)
    const near = (other: Attribution | undefined): other is Attribution => other !== undefined && Math.abs(other.content[0].start - span.start) < farthestQuote
    return near(before) ? before : near(after) ? after : null
  }

  const signedAt = signedFinder(scene, document.authors.length === 1)
  /** Who signed a letter below: "I", and "we" after "my wife and I". */
  const signedBy = (span: Span, plural: boolean): readonly ActorReference[] | null => {
    const signed = signedAt(span.start)
    if (!signed) return null
    const { start, end } = signed.signature
    const named = text.startsWith('@', start) ? [{ ...nobody(text, signed.signature), kind: 'person' as const }] : referrer.refer({ start, end }, true)
    const signers = named.map((signer): ActorReference => ({ ...signer, mention: span, reason: 'first-person', confidence: Math.min(signer.confidence, 0.7) }))
    if (!plural) return signers
    const beside = [...text.slice(signed.start, span.start).matchAll(besideMe)].at(-1)
    if (!beside?.[1]) return null
    const other = { start: signed.start + beside.index, end: signed.start + beside.index + beside[1].length }
    return [...signers, { ...nobody(text, other), reason: 'role' }]
  }
  const firstPerson = (attribution: Attribution, span: Span, plural: boolean): readonly ActorReference[] => {
    const outer = around(attribution, span)
    if (outer && plural) return [{ ...nobody(text, span), reason: 'plural' }]
    if (outer)
      return of(outer).map((speaker) => ({
        ...speaker,
        mention: span,
        reason: speaker.actor === null && unresolved.has(speaker.reason) ? speaker.reason : 'first-person',
      }))
    const quoting = outer ? null : nearestQuoting(attribution, span)
    if (quoting)
      return plural
        ? [{ ...nobody(text, span), reason: 'plural' }]
        : of(quoting).map((speaker) => ({ ...speaker, mention: span, reason: 'first-person', confidence: Math.min(speaker.confidence, 0.6) }))
    const signers = signedBy(span, plural)
    if (signers) return signers
    if (plural && !isOwnReport(text, attribution)) return [{ ...nobody(text, span), reason: 'generic' }]
    if (plural || document.authors.length !== 1) return publisher ? [{ ...publisher, mention: span }] : [{ ...nobody(text, span), reason: 'publisher' }]
    return [{ actor: null, name: document.authors[0] ?? '', kind: 'person', country: null, sameAs: [], mention: span, reason: 'publisher', confidence: 0.7 }]
  }

  const meantBy: Speakers['meantBy'] = (attribution, span) => {
    const pronoun = pronounOf(text.slice(span.start, span.end))
    return pronoun?.person === 1 ? firstPerson(attribution, span, pronoun.plural) : referrer.refer(span, true)
  }

  const of: Speakers['of'] = (attribution) => {
    const found = known.get(attribution.id)
    if (found) return found
    // What stands inside itself by a fault would be asked for again.
    known.set(attribution.id, [])
    const corrected = sources.get(attribution.id)
    const source = corrected === undefined ? attribution.source : corrected
    const meant = (source ? splitSource(text, source, scene.mentions) : []).map((span) => meantBy(attribution, span))
    const speakers = source && isCrowd(meant) ? referrer.refer(wholeOf(source), true) : eachOnce(meant)
    known.set(attribution.id, speakers)
    return speakers
  }
  return { of, meantBy }
}

/** "Leaders and diplomats": a list of nobody in particular is one crowd. */
const isCrowd = (meant: readonly (readonly ActorReference[])[]): boolean =>
  meant.length > 1 && meant.every((candidates) => candidates.every(({ actor, reason }) => actor === null && (reason === 'plural' || reason === 'group')))

const wholeOf = (source: Fragments): Span => ({ start: source[0].start, end: source[0].end })

/** "Lena Quist, the harbour master, and Tom Vane": a description in a list can mean one who stands in it by name. */
const eachOnce = (meant: readonly (readonly ActorReference[])[]): readonly ActorReference[] => {
  const seen = new Set<string>()
  return meant.flatMap((candidates) => {
    const named = candidates.filter(({ actor, reason }) => actor !== null || haveName.has(reason))
    if (named.length > 0 && named.length === candidates.length && named.every((one) => seen.has(identityOf(one)))) return []
    for (const one of named) seen.add(identityOf(one))
    return candidates
  })
}

const identityOf = ({ actor, name }: ActorReference): string => actor ?? name.toLowerCase()

/** References without an actor that have a name. */
const haveName: ReadonlySet<string> = new Set(['local-name', 'earlier-name', 'pronoun', 'nominal', 'first-person', 'publisher', 'ambiguous'])

/** "We reported", "we asked", or in the outlet's own comment: "we" is the outlet; elsewhere outside of quotation marks it is everybody. */
const isOwnReport = (text: string, { placedIn, cue }: Attribution): boolean =>
  placedIn === 'comment' ||
  (cue ?? []).some((piece) =>
    /\b(?:report|examin|explain|look|wr[io]te|written|publish|ask|contact|sa(?:y|id)|t(?:ell|old)|not(?:e|ed)|predict|forecast|learn|reach|obtain|document|warn|detail|cover|argue|believe)/i.test(
      text.slice(piece.start, piece.end),
    ),
  )

const besideMe = /\b([Mm]y \p{Ll}+(?: \p{Ll}+)?) and I\b/gu

/** How far, in code units, the one quoted may be from words of the same quotation. */
const farthestQuote = 2000

const firstPersonAlone = (text: string, source: Fragments): boolean => source.every(({ start, end }) => pronounOf(text.slice(start, end))?.person === 1)

const unresolved: ReadonlySet<string> = new Set(['plural', 'generic', 'group', 'unclear', 'document', 'role'])

const size = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)

const nobody = (text: string, span: Span): ActorReference => ({
  actor: null,
  name: text.slice(span.start, span.end),
  kind: 'unnamed',
  country: null,
  sameAs: [],
  mention: span,
  reason: 'unclear',
  confidence: 0.6,
})
