import type { ActorReference, ReferenceReason } from '../../../model/actor-reference.js'
import type { Span } from '../../../model/span.js'
import type { LinkedActor } from '../link/linked-actor.js'
import { isDocumentNoun } from '../mentions/general-nouns.js'
import type { ReferScene } from './refer-scene.js'
import type { Referent } from './referent.js'

/** A referent as references: candidates for one have the words as their mention, those who are meant together each their own name. */
export const writeReferences = (scene: ReferScene, referent: Referent, span: Span, speaks: boolean): readonly ActorReference[] => {
  const base = { actor: null, country: null, sameAs: [], mention: span } as const
  const words = scene.text.slice(span.start, span.end)
  switch (referent.kind) {
    case 'members':
      return referent.members.flatMap((number) => ofMember(scene, number, referent.reason, referent.confidence / referent.members.length, span, speaks))
    case 'several':
      return referent.parts.flatMap(({ referent: part, words: own }) => writeReferences(scene, part, own, speaks))
    case 'publisher':
      return scene.publishedBy ? [{ ...scene.publishedBy, mention: span }] : [{ ...base, name: words, kind: 'unnamed', reason: 'publisher', confidence: 0.6 }]
    case 'linked':
      return referent.linked.map((linked) => ofLinked(linked, linked.reason, linked.confidence, span))
    case 'described': {
      const { linked, reason, confidence } = referent
      const name = scene.text.slice(referent.words.start, referent.words.end)
      const isPlural = reason === 'plural' || reason === 'group'
      return [
        {
          ...base,
          name,
          kind: reason === 'document' ? 'document' : (linked?.kind ?? (isPlural ? 'group' : 'unnamed')),
          country: linked?.country ?? null,
          reason,
          confidence,
        },
      ]
    }
    case 'nobody':
      return [
        { ...base, name: words, kind: isDocumentNoun(words.toLowerCase()) ? 'document' : 'unnamed', reason: referent.reason, confidence: referent.confidence },
      ]
  }
}

const ofMember = (scene: ReferScene, number: number, reason: ReferenceReason, confidence: number, span: Span, speaks: boolean): readonly ActorReference[] => {
  const member = scene.cast.members[number]
  if (!member) return []
  const linked = scene.linksOf(member, speaks)
  const own = number === scene.publisher && reason === 'name' ? 'publisher' : reason
  if (linked.length > 1) return linked.map((one) => ofLinked(one, 'ambiguous', confidence / linked.length, span))
  const [one] = linked
  if (one?.actor) return [ofLinked(one, own === 'name' ? one.reason : own, Math.min(confidence, one.confidence), span)]
  return [
    {
      actor: null,
      name: member.name,
      kind: one && one.kind !== 'unnamed' ? one.kind : member.kind,
      country: one?.country ?? null,
      sameAs: [],
      mention: span,
      reason: own === 'name' || own === 'earlier-name' ? 'local-name' : own,
      confidence: rounded(confidence),
    },
  ]
}

const ofLinked = ({ actor, name, kind, country, sameAs }: LinkedActor, reason: ReferenceReason, confidence: number, mention: Span): ActorReference => ({
  actor,
  name,
  kind,
  country,
  sameAs,
  mention,
  reason,
  confidence: rounded(confidence),
})

const rounded = (number: number): number => Math.round(number * 100) / 100
