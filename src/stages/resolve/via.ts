import type { ActorReference } from '../../model/actor-reference.js'
import type { Attribution } from '../../model/statement.js'
import type { ChainLink } from './chain/index.js'
import type { Referrer } from './cast/refer.js'
import type { Speakers } from './speakers.js'

/** What a statement's chain is written from. */
export interface ViaScene {
  readonly text: string
  readonly byId: ReadonlyMap<string, Attribution>
  readonly referrer: Referrer
  readonly speakersOf: Speakers['of']
  readonly publisher: ActorReference | null
}

const sourceNotStated: ActorReference = {
  actor: null,
  name: 'source not stated',
  kind: 'unnamed',
  country: null,
  sameAs: [],
  mention: null,
  reason: 'source-not-stated',
  confidence: 1,
}

/** Who or what stands between a statement's speakers and the reader: nearest first, the page's publisher last; nobody twice, and no speaker again. */
export const viaOf = (
  { text, byId, referrer, speakersOf, publisher }: ViaScene,
  attribution: Attribution,
  links: readonly ChainLink[],
  isNotStated: boolean,
): readonly ActorReference[] => {
  // Whom it was told to stands between only where nobody else does.
  const passed = links.filter(({ kind }) => kind !== 'outlet-told')
  const linked = (passed.length > 0 ? passed : links).flatMap(({ span, kind, statementId }) => {
    const passer = statementId === null ? undefined : byId.get(statementId)
    if (passer) return speakersOf(passer)
    if (kind === 'document')
      return [
        { ...sourceNotStated, name: text.slice(span.start, span.end), kind: 'document' as const, mention: span, reason: 'document' as const, confidence: 0.8 },
      ]
    return referrer.refer(span, true)
  })
  const chain = [...linked, ...(isNotStated ? [sourceNotStated] : []), ...(publisher ? [publisher] : [])]
  const speakers = new Set(speakersOf(attribution).map(nameOf))
  return chain.filter(
    (link, place) => !chain.slice(place + 1).some((other) => nameOf(other) === nameOf(link)) && (link === publisher || !speakers.has(nameOf(link))),
  )
}

const nameOf = ({ actor, name, reason, mention }: ActorReference): string =>
  actor ?? (reason === 'document' || reason === 'plural' ? `${name} ${mention?.start ?? ''}` : name.toLowerCase().replace(/^the\s+/, ''))
