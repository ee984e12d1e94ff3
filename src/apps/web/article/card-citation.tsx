import type { VNode } from 'preact'
import { bibtex } from '../../../formats/bibtex.js'
import { citationOf } from '../../../formats/citation.js'
import { ris } from '../../../formats/ris.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import { citationText } from './citation-text.js'

/** The statement as it is cited, to be selected, or copied where a script is there. */
export const CardCitation = ({ found }: { readonly found: FoundStatement }): VNode => (
  <details class="card-part">
    <summary>
      Cite <kbd>c</kbd>
    </summary>
    <Copied name="Citation" text={citationText(citationOf(found))} isFirst />
    <Copied name="BibTeX" text={bibtex(found)} />
    <Copied name="RIS" text={ris(found).replaceAll('\r\n', '\n')} />
  </details>
)

const Copied = ({ name, text, isFirst = false }: { readonly name: string; readonly text: string; readonly isFirst?: boolean }): VNode => (
  <div class="citation" {...(isFirst ? { 'data-citation': '' } : {})}>
    <p>
      {name}{' '}
      <button type="button" class="quiet" data-copy="" hidden>
        Copy
      </button>
    </p>
    <pre tabIndex={0} aria-label={name}>
      {text.trim()}
    </pre>
  </div>
)
