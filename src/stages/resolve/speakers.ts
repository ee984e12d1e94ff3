import type { ActorReference } from '../../model/actor-reference.js'
import type { Document } from '../../model/document.js'
import { contains, type Fragments, type Span } from '../../model/span.js'
import type { Attribution } from '../../model/statement.js'
import { overlapFinder } from '../../text/overlap-finder.js'
import type { Referrer, ReferScene } from './cast/refer.js'
import { splitSource } from './cast/split-source.js'
import { pronounOf } from './mentions/pronouns.js'

/** Those who speak in a page's statements, by the statement's id. */
export type Speakers = (attribution: Attribution) => readonly ActorReference[]

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

  const around = (attribution: Attribution, span: Span): Attribution | null => {
    const holders = holdersOf(span).flatMap((number) => attributions[number] ?? [])
    const outer = holders.filter((holder) => holder.id !== attribution.id && holder.source !== null && holder.content.some((piece) => contains(piece, span)))
    const quoting = outer.filter((holder) => holder.quoted.some((quote) => contains(quote, span)))
    return (quoting.length > 0 ? quoting : outer).toSorted((a, b) => size(a) - size(b))[0] ?? null
  }

  const firstPerson = (attribution: Attribution, span: Span, plural: boolean): readonly ActorReference[] => {
    const outer = around(attribution, span)
    if (outer && plural) return [{ ...nobody(text, span), reason: 'plural' }]
    if (outer) return find(outer).map((speaker) => ({ ...speaker, mention: span, reason: speaker.actor === null && unresolved.has(speaker.reason) ? speaker.reason : 'first-person' }))
    if (plural || document.authors.length !== 1) return publisher ? [{ ...publisher, mention: span }] : [{ ...nobody(text, span), reason: 'publisher' }]
    return [{ actor: null, name: document.authors[0] ?? '', kind: 'person', country: null, sameAs: [], mention: span, reason: 'publisher', confidence: 0.7 }]
  }

  const find: Speakers = (attribution) => {
    const found = known.get(attribution.id)
    if (found) return found
    // What stands inside itself by a fault would be asked for again.
    known.set(attribution.id, [])
    const corrected = sources.get(attribution.id)
    const source = corrected === undefined ? attribution.source : corrected
    const speakers = (source ? splitSource(text, source, scene.mentions) : []).flatMap((span) => {
      const pronoun = pronounOf(text.slice(span.start, span.end))
      return pronoun?.person === 1 ? firstPerson(attribution, span, pronoun.plural) : referrer.refer(span, true)
    })
    known.set(attribution.id, speakers)
    return speakers
  }
  return find
}

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
