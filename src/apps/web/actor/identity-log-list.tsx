import type { VNode } from 'preact'
import { identityWords } from '../../../formats/change-words.js'
import { printable } from '../../../formats/printable.js'
import { readableDay } from '../../../formats/readable-time.js'
import type { ActorEntry } from '../../../model/actor-entry.js'
import type { IdentityChange } from '../../../model/identity-change.js'
import { takenBack } from '../../../record/in-force.js'
import { actorAddress } from '../addresses.js'
import { Words } from '../parts/words.js'

interface LogProps {
  readonly actor: ActorEntry
  readonly log: readonly IdentityChange[]
  /** Of those whom it tells of, by their keys. */
  readonly names: ReadonlyMap<string, string>
  readonly reviewer: string
}

/** What was said of who this is, the newest first; what counts can be taken back. */
export const IdentityLog = ({ actor, log, names, reviewer }: LogProps): VNode => {
  if (log.length === 0) return <p class="faint">Nobody has said anything of who this is.</p>
  const undone = takenBack(log)
  const nameOf = (key: string): string => names.get(key) ?? key.replace(/^name:/u, '')
  return (
    <form method="post" action={`${actorAddress(actor.key)}/undo`}>
      <input type="hidden" name="by" value={reviewer} />
      <h3>The log</h3>
      <ol class="log" reversed>
        {log.toReversed().map((entry) => {
          const words = <Words>{identityWords(entry.change, nameOf)}</Words>
          return (
            <li key={entry.number} value={entry.number}>
              {undone.has(entry.number) ? (
                <>
                  <s>{words}</s> (taken back)
                </>
              ) : (
                words
              )}
              <span class="faint">
                {' '}
                | <time dateTime={entry.at}>{readableDay(entry.at)}</time>
                {entry.by === null ? '' : ` | by ${printable(entry.by)}`}
                {entry.why === null ? '' : ` | why: ${printable(entry.why)}`}
              </span>
              {undone.has(entry.number) ? null : (
                <>
                  {' '}
                  <button type="submit" name="number" value={entry.number} class="quiet" aria-label={`Take back ${entry.number}`}>
                    Take back
                  </button>
                </>
              )}
            </li>
          )
        })}
      </ol>
    </form>
  )
}
