import type { VNode } from 'preact'
import { counted } from '../../../../formats/counted.js'
import { inline } from '../../../../formats/printable.js'
import type { ParagraphChange } from './paragraph-changes.js'
import { wordRuns } from './word-runs.js'

/** A text as it is now with all that was changed in it: what went is struck through, what came is underlined. What stayed is folded away where it is long. */
export const ChangedText = ({ changes }: { readonly changes: readonly ParagraphChange[] }): VNode => (
  <section class="changed-text" aria-label="Changed words">
    {stretchesOf(changes).map((stretch, number) =>
      Array.isArray(stretch) ? (
        <details key={number} class="stayed">
          <summary>{counted(stretch.length, 'paragraph')} as before</summary>
          {stretch.map((words, at) => (
            <p key={at} dir="auto">
              {inline(words)}
            </p>
          ))}
        </details>
      ) : (
        <Change key={number} change={stretch as Exclude<ParagraphChange, { readonly kind: 'same' }>} />
      ),
    )}
  </section>
)

/** Paragraphs that stayed and follow each other are one. */
const stretchesOf = (changes: readonly ParagraphChange[]): readonly (Exclude<ParagraphChange, { readonly kind: 'same' }> | string[])[] => {
  const stretches: (Exclude<ParagraphChange, { readonly kind: 'same' }> | string[])[] = []
  for (const change of changes) {
    const last = stretches.at(-1)
    if (change.kind !== 'same') stretches.push(change)
    else if (Array.isArray(last)) last.push(change.words)
    else stretches.push([change.words])
  }
  return stretches
}

const Change = ({ change }: { readonly change: Exclude<ParagraphChange, { readonly kind: 'same' }> }): VNode => {
  if (change.kind !== 'changed')
    return (
      <p class={`change ${change.kind}`} dir="auto">
        <span class="label">{change.kind === 'added' ? (change.isMoved ? 'moved here' : 'new') : change.isMoved ? 'moved away' : 'gone'}</span>{' '}
        {change.kind === 'added' ? <ins>{inline(change.words)}</ins> : <del>{inline(change.words)}</del>}
      </p>
    )
  return (
    <p class="change changed" dir="auto">
      <span class="label">changed</span>{' '}
      {wordRuns(change.older, change.newer).map(({ kind, words }, number) =>
        kind === 'same' ? inline(words) : kind === 'added' ? <ins key={number}>{inline(words)}</ins> : <del key={number}>{inline(words)}</del>,
      )}
    </p>
  )
}
