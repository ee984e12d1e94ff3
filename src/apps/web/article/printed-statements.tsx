import type { VNode } from 'preact'
import { chainWords } from '../../../formats/chain-words.js'
import { printable } from '../../../formats/printable.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import { VerificationMark } from '../parts/verification-mark.js'
import { Words } from '../parts/words.js'

/** All statements of a page, numbered as the cards number them: what stands behind the text on paper, where nothing can be clicked. */
export const PrintedStatements = ({ statements }: { readonly statements: readonly FoundStatement[] }): VNode => (
  <section class="on-paper">
    <h2>Statements</h2>
    <ol>
      {statements.map((found) => (
        <li key={found.statement.id}>
          <p>{printable(chainWords(found))}</p>
          <p>
            <Words class="words">{printable(found.words)}</Words>{' '}
            <span class="faint">
              | <VerificationMark of={found.verification} />
            </span>
          </p>
        </li>
      ))}
    </ol>
  </section>
)
