import type { VNode } from 'preact'
import { identityWords } from '../../../formats/change-words.js'
import { printable } from '../../../formats/printable.js'
import type { ActorEntry } from '../../../model/actor-entry.js'
import type { IdentityChange } from '../../../model/identity-change.js'
import { actorAddress } from '../addresses.js'
import { Words } from '../parts/words.js'
import type { IdentityRefusal } from './identity-refusal.js'

interface NoticeProps {
  readonly actor: ActorEntry
  /** What has just been changed, or null. */
  readonly changed: IdentityChange | null
  /** Of those whom it tells of, by their keys. */
  readonly names: ReadonlyMap<string, string>
  readonly refusal: IdentityRefusal | null
}

/** What became of the form that was sent: kept, and how to take it back; or why not. */
export const ActorNotice = ({ actor, changed, names, refusal }: NoticeProps): VNode | null => {
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
        Kept, as number {changed.number} of the log: <Words>{identityWords(changed.change, (key) => names.get(key) ?? key.replace(/^name:/u, ''))}</Words>.{' '}
        <button type="submit" name="number" value={changed.number} class="quiet">
          Take it back
        </button>
      </form>
    </div>
  )
}
