import type { VNode } from 'preact'
import { counted, grouped } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import type { ActorEntry } from '../../../model/actor-entry.js'
import { actorAddress, pairAddress } from '../addresses.js'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { Words } from '../parts/words.js'
import { addressOfQuery } from '../query-address.js'
import { actorParticulars } from './actor-candidates.js'
import { ActorNumbers } from './actor-numbers.js'
import { ActorStatements } from './actor-statements.js'
import type { IdentityRefusal } from './identity-refusal.js'
import { IdentityForms } from './identity-forms.js'
import { IdentityLog } from './identity-log-list.js'
import { OfficeTimeline } from './office-timeline.js'
import type { ShownActor } from './shown-actor.js'
import { SubjectDots } from './subject-dots.js'

interface ActorPageProps {
  readonly shown: ShownActor
  /** Who repaired something last here. */
  readonly reviewer: string
  /** Number of the change that has just been made, or null. */
  readonly changed: number | null
  readonly refusal: IdentityRefusal | null
}

/** An actor as a page: who it is, what it says and is said about, whom it speaks about, and the forms that set right who is who. */
export const actorPage = (assets: Assets, props: ActorPageProps): string => {
  const { card } = props.shown
  return renderPage({
    assets,
    title: printable(card.actor.name),
    section: '/actors',
    children: <Actor {...props} />,
  })
}

const Actor = ({ shown, reviewer, changed, refusal }: ActorPageProps): VNode => {
  const { card, subjects, carriers, log, names } = shown
  const { actor } = card
  return (
    <>
      <header class="actor-head">
        <h1>
          <Words>{printable(actor.name)}</Words>
        </h1>
        <p class="faint">{actorParticulars(actor)}</p>
        <Notice changed={changed} refusal={refusal} actor={actor} />
        <Names actor={actor} />
        {card.offices.length === 0 ? null : (
          <section aria-labelledby="offices">
            <h2 id="offices">Offices</h2>
            <OfficeTimeline offices={card.offices} />
          </section>
        )}
        <Others label="Merged into it" actors={card.merged} />
        <Others label="Not the same as" actors={card.notSame} />
      </header>
      <section aria-labelledby="numbers">
        <h2 id="numbers">What the record has</h2>
        <ActorNumbers card={card} />
      </section>
      {subjects.subjects.length === 0 ? null : (
        <section aria-labelledby="subjects-title">
          <h2 id="subjects-title">Subjects</h2>
          <SubjectDots speaker={actor} subjects={subjects} />
          <p>
            As pairs:{' '}
            {subjects.subjects.slice(0, mostPairs).map(({ key, name }, number) => (
              <>
                {number === 0 ? '' : ' · '}
                <a href={pairAddress(actor.key, key)}>
                  with <Words>{printable(name)}</Words>
                </a>
              </>
            ))}
          </p>
        </section>
      )}
      {carriers.length === 0 ? null : (
        <section aria-labelledby="carriers">
          <h2 id="carriers">Who carries the words</h2>
          <ol class="carriers">
            {carriers.map(({ value, name, statements }) => (
              <li key={value}>
                <a href={`/search${addressOfQuery({ speaker: actor.key, publisher: name })}`}>
                  <Words>{printable(name)}</Words>
                </a>{' '}
                {counted(statements, 'statement')} <meter min={0} max={carriers[0]!.statements} value={statements} aria-hidden="true" />
              </li>
            ))}
          </ol>
        </section>
      )}
      <ActorStatements shown={shown} reviewer={reviewer} refusal={refusal} />
      <section aria-labelledby="identity" class="identity">
        <h2 id="identity">Who is who</h2>
        <IdentityForms actor={actor} reviewer={reviewer} refusal={refusal} />
        <IdentityLog actor={actor} log={log} names={names} reviewer={reviewer} />
      </section>
    </>
  )
}

/** So many pairs are offered. */
const mostPairs = 5
/** So many forms of the name are shown at once. */
const mostNames = 12

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

const Others = ({ label, actors }: { readonly label: string; readonly actors: readonly ActorEntry[] }): VNode | null =>
  actors.length === 0 ? null : (
    <p class="statement-foot">
      {label}:{' '}
      {actors.map((other, number) => (
        <>
          {number === 0 ? '' : ', '}
          <a href={actorAddress(other.key)}>
            <Words>{printable(other.name)}</Words>
          </a>
        </>
      ))}
    </p>
  )

const Notice = ({ changed, refusal, actor }: Pick<ActorPageProps, 'changed' | 'refusal'> & { readonly actor: ActorEntry }): VNode | null => {
  if (refusal !== null)
    return (
      <p role="alert" class="refusal">
        {printable(refusal.words)}
      </p>
    )
  if (changed === null) return null
  return (
    <div role="status">
      <form method="post" action={`${actorAddress(actor.key)}/undo`} class="notice">
        Kept as number {changed} of the log.{' '}
        <button type="submit" name="number" value={changed} class="quiet">
          Take it back
        </button>
      </form>
    </div>
  )
}
