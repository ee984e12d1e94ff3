import type { VNode } from 'preact'
import type { FoundStatement } from '../../../model/found-statement.js'
import type { Span } from '../../../model/span.js'
import { innermostOf, markedRuns, marksOf } from '../article/marked-text.js'
import { shownText } from '../article/shown-text.js'

interface PassageProps {
  /** Of the document. */
  readonly text: string
  readonly stretch: Span
  readonly statements: readonly FoundStatement[]
}

/** A line's end that ends no paragraph. */
const singleBreak = /(?<!\n)\n(?!\n)/gu

/** A stretch of a text with statements marked: who says it, the word for saying, what is said. */
export const Passage = ({ text, stretch, statements }: PassageProps): VNode => (
  <p class="passage" dir="auto" data-start={stretch.start}>
    {markedRuns(stretch, marksOf(statements)).map((run) => {
      const words = shownText(text.slice(run.start, run.end).replace(singleBreak, ' '))
      if (run.marks.length === 0) return words
      const content = innermostOf(run)
      const parts = [...new Set(run.marks.flatMap(({ part }) => (part === 'content' ? [] : [part, `focus-${part}`])))]
      return (
        <span class={['run', ...(content === undefined ? [] : ['content', content.statement.statement.form, 'in-focus']), ...parts].join(' ')}>{words}</span>
      )
    })}
  </p>
)
