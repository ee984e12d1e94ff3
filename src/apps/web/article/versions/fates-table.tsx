import type { VNode } from 'preact'
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

/** What became of each statement, what is gone first. */
export const FatesTable = ({ fates, older }: { readonly fates: readonly StatementFate[]; readonly older: number }): VNode | null =>
  fates.length === 0 ? null : (
    <div class="table-frame" role="region" aria-label="What became of the statements" tabIndex={0}>
      <table class="fates">
        <caption>What became of the statements of version {older}</caption>
        <thead>
          <tr>
            <th scope="col">Statement</th>
            <th scope="col">In the newer version</th>
          </tr>
        </thead>
        <tbody>
          {fates.map(({ found, state }) => (
            <tr key={found.statement.id} class={state}>
              <td>
                <Words>{printable(namesOf(found.statement.speakers) ?? 'no source named')}</Words>:{' '}
                <a href={statementAddress(found.statement)}>
                  <Words>{printable(found.words)}</Words>
                </a>
              </td>
              <td>{fateWords[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
