import type { VNode } from 'preact'
import { counted } from '../../../../formats/counted.js'
import { namesOf } from '../../../../formats/referents.js'
import { printable } from '../../../../formats/printable.js'
import { statementAddress } from '../../addresses.js'
import { Words } from '../../parts/words.js'
import type { StatementFate } from './statement-fates.js'

const fateWords: Readonly<Record<StatementFate['state'], string>> = {
  exact: 'stands as it stood',
  moved: 'stands elsewhere',
  normalised: 'stands with other marks or case',
  ambiguous: 'its words stand in several places',
  missing: 'its words are gone',
  new: 'is new',
}

/** What became of each statement, what is gone first; those that stand as they stood are folded away. */
export const FatesTable = ({ fates, older }: { readonly fates: readonly StatementFate[]; readonly older: number }): VNode | null => {
  const changed = fates.filter(({ state }) => state !== 'exact')
  const stayed = fates.filter(({ state }) => state === 'exact')
  return (
    <section class="fates" aria-label="What became of the statements">
      {changed.length === 0 ? (
        <p>No statement of version {older} was changed, and none came.</p>
      ) : (
        <Table fates={changed} caption={`What became of the statements of version ${older}`} />
      )}
      {stayed.length === 0 ? null : (
        <details>
          <summary>{counted(stayed.length, 'statement')} as before</summary>
          <Table fates={stayed} caption="As before" />
        </details>
      )}
    </section>
  )
}

const Table = ({ fates, caption }: { readonly fates: readonly StatementFate[]; readonly caption: string }): VNode => (
  <div class="table-frame" role="region" aria-label={caption} tabIndex={0}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">In the newer version</th>
          <th scope="col">Statement</th>
        </tr>
      </thead>
      <tbody>
        {fates.map(({ found, state }) => (
          <tr key={found.statement.id} class={state}>
            <td>{fateWords[state]}</td>
            <td>
              <Words>{printable(namesOf(found.statement.speakers) ?? 'no source named')}</Words>:{' '}
              <a href={statementAddress(found.statement)}>
                <Words>{printable(found.words)}</Words>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
