import type { VNode } from 'preact'
import { countsLine } from '../../../formats/counts-line.js'
import { estimateLine } from '../../../formats/estimate-line.js'
import type { ActorCard, Share } from '../../../model/actor-card.js'
import type { WhoQuery } from '../../../model/who-query.js'
import { addressOfQuery } from '../query-address.js'

/** What an actor says, is said about and is said to: counted, with how far the numbers can be believed. */
export const ActorNumbers = ({ card: { actor, says, saidAbout, saidTo } }: { readonly card: ActorCard }): VNode => (
  <dl class="actor-numbers">
    <Numbers name="Says" share={says} query={{ speaker: actor.key }} />
    <Numbers name="Is spoken of" share={saidAbout} query={{ about: actor.key }} />
    <Numbers name="Is spoken to" share={saidTo} query={{ to: actor.key }} />
  </dl>
)

const Numbers = ({ name, share: { counts, estimate }, query }: { readonly name: string; readonly share: Share; readonly query: WhoQuery }): VNode => (
  <div>
    <dt>{name}</dt>
    <dd>
      {counts.reports === 0 ? 'nothing' : <a href={`/search${addressOfQuery(query)}`}>{countsLine(counts)}</a>}
      {counts.reports === 0 ? null : <p class="statement-foot">{estimateLine(estimate)}</p>}
    </dd>
  </div>
)
