import type { VNode } from 'preact'
import { correctionWords } from '../../../formats/change-words.js'
import { counted } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import { readableDay } from '../../../formats/readable-time.js'
import type { StatementHistory } from '../../../model/corrected.js'
import type { Correction } from '../../../model/correction.js'
import { takenBack } from '../../../record/in-force.js'
import { StatementHead } from '../parts/statement-head.js'
import { Words } from '../parts/words.js'

interface HistoryProps {
  readonly history: StatementHistory
  readonly text: string
  /** Id of the form whose button takes an entry back. */
  readonly form: string
}

/** What became of a statement since the machine read it: each entry can be taken back, an undo too. */
export const CardHistory = ({ history: { found, original, corrections }, text, form }: HistoryProps): VNode | null => {
  if (corrections.length === 0) return null
  const undone = takenBack(corrections)
  return (
    <details class="card-part">
      <summary>History: {counted(corrections.length, 'entry', 'entries')}</summary>
      <ol class="history">
        <li>
          <span class="faint">As the machine read it:</span>
          <StatementHead found={{ ...found, statement: original }} text={text} />
        </li>
        {corrections.map((entry) => (
          <li key={entry.number}>
            <Entry entry={entry} text={text} isUndone={undone.has(entry.number)} />
            {undone.has(entry.number) ? null : (
              <>
                {' '}
                <button type="submit" form={form} name="undo" value={entry.number} class="quiet">
                  Take back
                </button>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}

const Entry = ({ entry, text, isUndone }: { readonly entry: Correction; readonly text: string; readonly isUndone: boolean }): VNode => {
  const words = <Words>{correctionWords(entry.change, text)}</Words>
  return (
    <span>
      {isUndone ? <s>{words}</s> : words}
      {isUndone ? ' (taken back)' : null}
      <span class="faint">
        {' '}
        | {entry.number} | <time dateTime={entry.at}>{readableDay(entry.at)}</time>
        {entry.by === null ? null : (
          <>
            {' '}
            | by <Words>{printable(entry.by)}</Words>
          </>
        )}
        {entry.drawn === null ? null : entry.drawn === 'random' ? ' | drawn at random' : ` | drawn by ${entry.drawn}`}
        {entry.why === null ? null : (
          <>
            {' '}
            | why: <Words>{printable(entry.why)}</Words>
          </>
        )}
      </span>
    </span>
  )
}
