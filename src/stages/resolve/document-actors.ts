import type { Document } from '../../model/document.js'
import type { DocumentActor } from '../../model/document-actor.js'
import type { Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import type { CastMember } from './cast/cast-member.js'
import type { ReferScene } from './cast/refer-scene.js'
import { officeTime } from './link/office-at.js'

type References = Pick<Statement, 'speakers' | 'addressees' | 'about'>

/** Everybody whom a page names, those with the same identifier as one, with all places where they are named or meant in statements; in the order of the text. */
export const documentActors = (document: Document, scene: ReferScene, statements: readonly References[]): readonly DocumentActor[] => {
  const found = new Map<string, Omit<DocumentActor, 'mentions'> & { readonly mentions: Map<number, Span> }>()
  const add = (key: string, actor: Omit<DocumentActor, 'mentions'>, mentions: readonly Span[]): void => {
    const known = found.get(key) ?? { ...actor, mentions: new Map<number, Span>() }
    found.set(key, known)
    for (const { start, end } of mentions) if (!known.mentions.has(start)) known.mentions.set(start, { start, end })
  }
  for (const member of scene.cast.members) {
    const actor = actorOf(document, scene, member)
    add(actor.id ?? actor.name.toLowerCase(), actor, member.mentions)
  }
  for (const { actor: id, name, kind, country, sameAs, mention, reason } of statements.flatMap(({ speakers, addressees, about }) => [
    ...speakers,
    ...addressees,
    ...about,
  ])) {
    const key = id ?? name.toLowerCase()
    if (mention === null || reason === 'ambiguous' || (id === null && !found.has(key))) continue
    const own = id === null ? null : scene.index.byId(id)
    add(key, { id, name, kind, country, sector: own?.sector ?? null, sameAs, offices: officesOf(document, own?.offices ?? []) }, [mention])
  }
  return [...found.values()]
    .map(({ mentions, ...actor }) => ({ ...actor, mentions: [...mentions.values()].toSorted((a, b) => a.start - b.start) }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

const actorOf = (document: Document, { linksOf, index }: ReferScene, member: CastMember): Omit<DocumentActor, 'mentions'> => {
  const [one, ...others] = linksOf(member, false)
  if (!one?.actor || others.length > 0)
    return {
      id: null,
      name: member.name,
      kind: member.kind,
      country: others.length > 0 ? null : (one?.country ?? null),
      sector: others.length > 0 ? null : (one?.sector ?? null),
      sameAs: [],
      offices: [],
    }
  const offices = officesOf(document, index.byId(one.actor)?.offices ?? [])
  return { id: one.actor, name: one.name, kind: one.kind, country: one.country, sector: one.sector, sameAs: one.sameAs, offices }
}

type Offices = DocumentActor['offices']

const officesOf = ({ publishedAt }: Document, offices: Offices): Offices => {
  const date = publishedAt?.slice(0, 10) ?? null
  return date === null ? offices : offices.filter((office) => officeTime(office, date) === 'held')
}
