import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import type { ActorEntry } from '../../../model/actor-entry.js'
import type { FacetCount } from '../../../model/facet.js'
import { actorAddress } from '../addresses.js'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { Words } from '../parts/words.js'
import { ActorCandidates } from './actor-candidates.js'

/** The search for an actor: whom a name can mean; without a name those who say most. */
export type ActorIndex =
  { readonly name: string; readonly candidates: readonly ActorEntry[] } | { readonly name: ''; readonly mostSaying: readonly FacetCount[] }

/** The way to an actor, by a name or from the list of those who say most. */
export const actorIndexPage = (assets: Assets, index: ActorIndex): string =>
  renderPage({
    assets,
    title: 'Actors',
    section: '/actors',
    children: (
      <>
        <h1>Actors</h1>
        <form role="search" action="/actors" method="get" class="pair-question">
          <label>
            <span>Name, office or id</span>
            <input name="name" value={index.name} required autocomplete="off" maxLength={500} />
          </label>
          <button type="submit">Find</button>
        </form>
        {'candidates' in index ? (
          <ActorCandidates name={index.name} candidates={index.candidates} addressOf={actorAddress} />
        ) : (
          <MostSaying speakers={index.mostSaying} />
        )}
      </>
    ),
  })

const MostSaying = ({ speakers }: { readonly speakers: readonly FacetCount[] }): VNode =>
  speakers.length === 0 ? (
    <p class="faint">No statements are in this record yet.</p>
  ) : (
    <section aria-labelledby="most">
      <h2 id="most">Those who say most in this record</h2>
      <ol class="carriers">
        {speakers.map(({ value, name, statements }) => (
          <li key={value}>
            <a href={actorAddress(value)} data-item="">
              <Words>{printable(name)}</Words>
            </a>{' '}
            {counted(statements, 'statement')} <meter min={0} max={speakers[0]!.statements} value={statements} aria-hidden="true" />
          </li>
        ))}
      </ol>
    </section>
  )
