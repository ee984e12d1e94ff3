import type { VNode } from 'preact'
import { correctionWords } from '../../../formats/change-words.js'
import type { StatementHistory } from '../../../model/corrected.js'
import { takenBack } from '../../../record/in-force.js'
import { Words } from '../parts/words.js'

interface KeptNoticeProps {
  readonly history: StatementHistory
  /** The number of the entry that was just kept. */
  readonly kept: number | null
  readonly text: string
  /** Id of the form whose button takes it back. */
  readonly form: string
}

/** Says what was kept last, and takes it back; where nothing was kept just now, the button for the last entry that counts. */
export const KeptNotice = ({ history: { corrections }, kept, text, form }: KeptNoticeProps): VNode | null => {
  const undone = takenBack(corrections)
  const entry = corrections.find(({ number }) => number === kept)
  const last = entry ?? corrections.findLast(({ number, change }) => !undone.has(number) && change.kind !== 'undo')
  if (last === undefined) return null
  return (
    <p class="kept" {...(entry === undefined ? {} : { role: 'status' })}>
      {entry === undefined ? 'Last: ' : 'Kept: '}
      <Words>{correctionWords(last.change, text)}</Words>{' '}
      {undone.has(last.number) ? null : (
        <button type="submit" form={form} name="undo" value={last.number} class="quiet" data-key="u">
          Undo <kbd>u</kbd>
        </button>
      )}
    </p>
  )
}
