import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import type { KeptDocument } from '../../../model/kept-document.js'
import type { UnattributedReason } from '../../../model/unattributed.js'
import { Words } from '../parts/words.js'

const unattributedWords: Readonly<Record<UnattributedReason, string>> = {
  'scare-quotes': 'single words at a distance, no saying',
  'title-of-work': 'the title of a work',
  slogan: 'a slogan',
  'no-cue': 'no word for saying stands beside it',
  'language-not-read': 'in a language that is not read',
}

/** What was left out and what is doubtful: quotations in no statement, and the notes of the reading. `isOpen`: the notes are what there is to read. */
export const ReadingNotes = ({ kept: { unattributed, notes, document }, isOpen }: { readonly kept: KeptDocument; readonly isOpen: boolean }): VNode | null =>
  unattributed.length === 0 && notes.length === 0 ? null : (
    <section class="reading-notes" aria-label="Left out, and doubtful">
      {unattributed.length === 0 ? null : (
        <details>
          <summary>{counted(unattributed.length, 'quotation')} in no statement</summary>
          <ul>
            {unattributed.map(({ start, end, reason }) => (
              <li key={start}>
                <Words class="words">{printable(document.text.slice(start, end))}</Words> <span class="faint">{unattributedWords[reason]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {notes.length === 0 ? null : (
        <details open={isOpen}>
          <summary>{counted(notes.length, 'note')} of the reading</summary>
          <ul>
            {notes.map(({ code, message, span }, number) => (
              <li key={number}>
                <Words>{printable(message)}</Words>
                {span === undefined ? null : (
                  <>
                    {': '}
                    <Words class="words">{printable(document.text.slice(span.start, Math.min(span.end, span.start + 200)))}</Words>
                  </>
                )}{' '}
                <span class="faint">{code}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
