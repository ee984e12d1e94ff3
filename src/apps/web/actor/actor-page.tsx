import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import { pairAddress } from '../addresses.js'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { Words } from '../parts/words.js'
import { addressOfQuery } from '../query-address.js'
import { ActorHead } from './actor-head.js'
import { ActorNotice } from './actor-notice.js'
import { ActorNumbers } from './actor-numbers.js'
import { ActorStatements } from './actor-statements.js'
import type { IdentityRefusal } from './identity-refusal.js'
import { IdentityForms } from './identity-forms.js'
import { IdentityLog } from './identity-log-list.js'
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
      <ActorHead card={card}>
        <ActorNotice actor={actor} changed={log.find(({ number }) => number === changed) ?? null} names={names} refusal={refusal} />
      </ActorHead>
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
