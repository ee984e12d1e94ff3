import type { VNode } from 'preact'
import { countsLine } from '../../../formats/counts-line.js'
import { printable } from '../../../formats/printable.js'
import type { WhoRow } from '../../../model/who-answer.js'
import { actorAddress } from '../addresses.js'
import { StatementRow } from '../parts/statement-row.js'
import { Words } from '../parts/words.js'
import type { IdentityRefusal } from './identity-refusal.js'
import { typedBefore } from './identity-refusal.js'
import { ToldFields } from './identity-forms.js'
import { type ActorRole, actorRoles, type ShownActor } from './shown-actor.js'

interface StatementsProps {
  readonly shown: ShownActor
  readonly reviewer: string
  readonly refusal: IdentityRefusal | null
}

const tabs: Readonly<Record<ActorRole, string>> = { says: 'by', about: 'about', to: 'to' }

/** The newest statements by, about or to an actor. Those that mean somebody else are marked, and split off by the form at the end. */
export const ActorStatements = ({ shown, reviewer, refusal }: StatementsProps): VNode => {
  const { card, role, listed, texts } = shown
  const { key, name } = card.actor
  const chosen = new Set([refusal?.kind === 'split' ? (refusal.fields['statement'] ?? []) : []].flat())
  return (
    <section aria-labelledby="statements" id="list">
      <h2 id="statements">Newest statements</h2>
      <nav aria-label="Which statements" class="tabs">
        {(Object.keys(actorRoles) as ActorRole[]).map((other) => (
          <a key={other} href={`${actorAddress(key)}?list=${other}#list`} {...(other === role ? { 'aria-current': 'page' as const } : {})}>
            {tabs[other]} <Words>{printable(name)}</Words>
          </a>
        ))}
      </nav>
      <p class="faint">{listed.counts.reports === 0 ? `The record has no statements ${tabs[role]} ${printable(name)}.` : countsLine(listed.counts)}</p>
      {listed.rows.length === 0 ? null : (
        <form method="post" action={`${actorAddress(key)}/split`} id="split">
          <input type="hidden" name="list" value={role} />
          <ol class="rows chosen-rows">
            {listed.rows.map((row) => (
              <li key={row.statement.id}>
                <Choice row={row} isChosen={chosen.has(row.statement.id)} />
                <StatementRow found={row} text={texts.get(row.document.id) ?? null} carried={row} />
              </li>
            ))}
          </ol>
          {listed.next === null ? null : (
            <p>
              <a rel="next" href={`${actorAddress(key)}?${new URLSearchParams({ list: role, after: listed.next })}#list`}>
                Older statements
              </a>
            </p>
          )}
          <fieldset class="told">
            <legend>The marked statements mean somebody else</legend>
            <label>
              Instead of {printable(name)} they mean
              <input name="as" value={typedBefore(refusal, 'split', 'as')} required maxLength={200} autocomplete="off" />
            </label>
            <ToldFields reviewer={reviewer} why={typedBefore(refusal, 'split', 'why')} />
            <button type="submit">Split off</button>
          </fieldset>
        </form>
      )}
    </section>
  )
}

const Choice = ({ row, isChosen }: { readonly row: WhoRow; readonly isChosen: boolean }): VNode => (
  <label class="choice">
    <input type="checkbox" name="statement" value={row.statement.id} checked={isChosen} />
    <span class="unseen">Means somebody else: {printable(row.words)}</span>
  </label>
)
