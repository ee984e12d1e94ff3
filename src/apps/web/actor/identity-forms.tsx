import type { VNode } from 'preact'
import { printable } from '../../../formats/printable.js'
import type { ActorEntry } from '../../../model/actor-entry.js'
import { actorAddress } from '../addresses.js'
import { Words } from '../parts/words.js'
import { type IdentityRefusal, typedBefore } from './identity-refusal.js'

interface FormsProps {
  readonly actor: ActorEntry
  readonly reviewer: string
  readonly refusal: IdentityRefusal | null
}

/** Says that two actors are one, or that they are not. How one is split in two stands beneath the statements. */
export const IdentityForms = ({ actor, reviewer, refusal }: FormsProps): VNode => (
  <div class="identity-forms">
    <form method="post" action={`${actorAddress(actor.key)}/merge`}>
      <fieldset class="told">
        <legend>The same as another</legend>
        <label>
          <span>
            <Words>{printable(actor.name)}</Words> is
          </span>
          <input name="into" value={typedBefore(refusal, 'merge', 'into')} required maxLength={500} autocomplete="off" placeholder="name or id" />
        </label>
        <ToldFields reviewer={reviewer} why={typedBefore(refusal, 'merge', 'why')} />
        <button type="submit">Merge</button>
      </fieldset>
    </form>
    <form method="post" action={`${actorAddress(actor.key)}/not-same`}>
      <fieldset class="told">
        <legend>Not the same as another</legend>
        <label>
          <span>
            <Words>{printable(actor.name)}</Words> is not
          </span>
          <input name="other" value={typedBefore(refusal, 'not-same', 'other')} required maxLength={500} autocomplete="off" placeholder="name or id" />
        </label>
        <ToldFields reviewer={reviewer} why={typedBefore(refusal, 'not-same', 'why')} />
        <button type="submit">Keep apart</button>
      </fieldset>
    </form>
  </div>
)

/** Who says so, and why: both go into the log, and neither must. */
export const ToldFields = ({ reviewer, why }: { readonly reviewer: string; readonly why: string }): VNode => (
  <>
    <label>
      Your name
      <input name="by" value={reviewer} maxLength={200} autocomplete="name" />
    </label>
    <label>
      Why
      <input name="why" value={why} maxLength={2000} autocomplete="off" />
    </label>
  </>
)
