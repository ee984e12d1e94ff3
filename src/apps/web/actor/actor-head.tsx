import type { ComponentChildren, VNode } from 'preact'
import { grouped } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import type { ActorCard } from '../../../model/actor-card.js'
import type { ActorEntry } from '../../../model/actor-entry.js'
import { actorAddress } from '../addresses.js'
import { Words } from '../parts/words.js'
import { actorParticulars } from './actor-candidates.js'
import { OfficeTimeline } from './office-timeline.js'

/** So many forms of the name are shown. */
const mostNames = 12

/** Who an actor is: name and other forms of it, kind, country, offices with their dates, and who it was merged with or kept apart from. */
export const ActorHead = ({
  card: { actor, offices, merged, notSame },
  children,
}: {
  readonly card: ActorCard
  readonly children: ComponentChildren
}): VNode => (
  <header class="actor-head">
    <h1>
      <Words>{printable(actor.name)}</Words>
    </h1>
    <p class="faint">{actorParticulars(actor)}</p>
    {children}
    <Names actor={actor} />
    {merged.length === 0 ? null : (
      <p class="statement-foot">
        Merged into it: <Words>{merged.map(({ name }) => printable(name)).join(', ')}</Words>
      </p>
    )}
    {notSame.length === 0 ? null : (
      <p class="statement-foot">
        Not the same as:{' '}
        {notSame.map(({ key, name }, number) => (
          <>
            {number === 0 ? '' : ', '}
            <a href={actorAddress(key)}>
              <Words>{printable(name)}</Words>
            </a>
          </>
        ))}
      </p>
    )}
    {offices.length === 0 ? null : (
      <section aria-labelledby="offices">
        <h2 id="offices">Offices</h2>
        <OfficeTimeline offices={offices} />
      </section>
    )}
  </header>
)

const Names = ({ actor: { names, sameAs } }: { readonly actor: ActorEntry }): VNode => (
  <>
    {names.length === 0 ? null : (
      <p class="statement-foot">
        Found by: <Words>{names.slice(0, mostNames).map(printable).join(', ')}</Words>
        {names.length > mostNames ? `, and ${grouped(names.length - mostNames)} more` : ''}
      </p>
    )}
    {sameAs.length === 0 ? null : (
      <p class="statement-foot">
        Elsewhere:{' '}
        {sameAs.map((address, number) => (
          <>
            {number === 0 ? '' : ' · '}
            {/^https?:\/\//u.test(address) ? (
              <a href={address} rel="noreferrer">
                {printable(address)}
              </a>
            ) : (
              printable(address)
            )}
          </>
        ))}
      </p>
    )}
  </>
)
