import type { Actor, ActorKind } from '../../model/actor.js'
import type { ActorReference } from '../../model/actor-reference.js'
import type { Document } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import type { AntecedentWeights } from '../../ports.js'
import { buildCast } from './cast/build-cast.js'
import type { CastMember } from './cast/cast-member.js'
import { saysWhose } from './cast/describe-nominal.js'
import type { DescribedBody } from './cast/scene.js'
import { bodyNouns } from './mentions/general-nouns.js'
import { memberLinks } from './cast/member-links.js'
import { nameMentionOf, type NameMention } from './cast/name-mention.js'
import type { ReferScene } from './cast/refer-scene.js'
import { isOutletName } from './chain/index.js'
import { describeMentions, type AnyMention, type DescribedMention } from './coreference/described-mention.js'
import { fold } from './link/fold.js'
import { mentionKindOf, pageMentions, type RegisterMatch, type TaggedMention } from './mentions/page-mentions.js'
import { officeTime, titlesOf } from './link/office-at.js'
import { pageSentences, pageStretches } from './page-parts.js'
import type { RegisterIndex } from './register/index.js'
import { headTitles } from './register/office-titles.js'

/** Everything that telling who is meant on one page goes by. */
export const pageScene = (
  document: Document,
  tagged: readonly TaggedMention[],
  index: RegisterIndex,
  weights: AntecedentWeights,
  publishedBy: ActorReference | null,
  sources: readonly Span[],
): ReferScene => {
  const { text } = document
  const matches = index.scan(text)
  const named = matches
    .filter(({ nationality }) => !nationality)
    .map(({ start, end, actors }) => ({ start, end, actorKind: actors[0]?.kind ?? ('organization' as const) }))
  const mentions = describeMentions(
    text,
    pageMentions(text, tagged, [...named, ...namesInSources(text, sources, index)], sources),
    pageSentences(text),
    pageStretches(text),
  )
  const names = new Map<number, NameMention>()
  mentions.forEach((mention, number) => {
    const name = nameMentionOf(text, mention, index)
    if (name) names.set(number, name)
  })
  const cast = buildCast(text, [...names.values()], (actor) => isEclipsed(actor, index))
  const context = {
    date: document.publishedAt?.slice(0, 10) ?? null,
    countries: countriesOf(
      matches,
      index.named(document.publisher ?? '').flatMap(({ country }) => country ?? []),
    ),
  }
  const publisherKey = document.publisher === null ? null : fold(document.publisher.replace(/^the\s+/i, ''))
  const isKnownOutlet = (name: string): boolean => index.named(name).some(({ sector, domains }) => sector === 'MED' || domains.length > 0)
  let found: ReadonlySet<number> | null = null
  const outlets = (): ReadonlySet<number> =>
    (found ??= new Set(cast.members.filter(({ kind, name }) => kind !== 'person' && (isKnownOutlet(name) || isOutletName(name))).map(({ number }) => number)))
  const linksOf = memberLinks(context, index)
  const actorOf = (member: CastMember): Actor | null => {
    const [one, ...others] = linksOf(member, true)
    return one?.actor && others.length === 0 ? index.byId(one.actor) : null
  }
  const holdsOffice = (member: CastMember, title: string): boolean =>
    context.date !== null &&
    (actorOf(member)?.offices ?? []).some((office) => titlesOf(title).includes(office.title) && officeTime(office, context.date) === 'held')
  return {
    text,
    cast,
    index,
    context,
    mentions,
    names,
    weights,
    linksOf,
    holdsOffice,
    actorOf,
    publishedBy,
    bodies: bodiesOf(text, mentions, names),
    isOutlet: ({ number }: CastMember) => outlets().has(number),
    publisher: publisherKey === null ? null : (cast.members.find(({ name }) => fold(name.replace(/^the\s+/i, '')) === publisherKey)?.number ?? null),
    nameIn: (span: Span) => nameMentionOf(text, unmentioned(text, span), index),
  }
}

/** Whether somebody without an office has the surname of one who leads or led the same state. */
const isEclipsed = (actor: Actor, index: RegisterIndex): boolean =>
  actor.offices.length === 0 &&
  index.bySurname(actor.name.slice(actor.name.lastIndexOf(' ') + 1)).some((other) => other !== actor && other.country === actor.country && leads(other))

const leads = ({ offices }: Actor): boolean => offices.some(({ title }) => headTitles.has(title))

/** The names in sources that say more: "Lena Quist, an engineer and sailor,". */
const namesInSources = (text: string, sources: readonly Span[], index: RegisterIndex): readonly RegisterMatch[] =>
  sources.flatMap((source) => {
    if (!/[,(]|\s(?:who|which|--|[–—])\s/.test(text.slice(source.start, source.end))) return []
    const name = nameMentionOf(text, unmentioned(text, source), index)
    return name ? [{ ...name.span, actorKind: name.isPerson ? ('person' as const) : ('organization' as const) }] : []
  })

/** Descriptions of bodies that say whose they are. */
const bodiesOf = (text: string, mentions: readonly DescribedMention[], names: ReadonlyMap<number, NameMention>): readonly DescribedBody[] =>
  mentions.flatMap((mention, number) => {
    if (mention.kind === 'pronoun' || names.has(number) || !bodyNouns.has(mention.headWord) || !saysWhose(text.slice(mention.start, mention.end))) return []
    return [{ start: mention.start, end: mention.end, noun: mention.headWord }]
  })

/** Words that no mention stands at, as one: a name where there is a capital beside the first letter's. */
const unmentioned = (text: string, span: Span): AnyMention => ({
  ...span,
  kind: /\s[^\s\p{L}]*\p{Lu}/u.test(text.slice(span.start, span.end)) ? 'name' : mentionKindOf(text, span),
  actorKind: 'person',
})

type Match = ReturnType<RegisterIndex['scan']>[number]

/** The states that a page speaks of, most mentioned first, then its publisher's own. */
const countriesOf = (matches: readonly Match[], own: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>()
  const telling: ReadonlySet<ActorKind> = new Set(['state', 'place'])
  for (const { actors, nationality } of matches) {
    const [actor] = actors
    if (actor?.country && (nationality || telling.has(actor.kind))) counts.set(actor.country, (counts.get(actor.country) ?? 0) + 1)
  }
  return [...new Set([...[...counts].toSorted((a, b) => b[1] - a[1]).map(([country]) => country), ...own])]
}
