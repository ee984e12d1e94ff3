import type { VNode } from 'preact'
import { inline } from '../../../formats/printable.js'
import type { Span } from '../../../model/span.js'
import { statementAddress } from '../addresses.js'
import { type Mark, markedRuns } from './marked-text.js'

interface MarkedTextProps {
  readonly text: string
  readonly stretch: Span
  readonly marks: readonly (Mark & { readonly span: Span })[]
  /** Id of the statement in focus. */
  readonly focus: string | null
}

/** A stretch of a document with its marks; what is content is a link that brings its innermost statement into focus. */
export const MarkedText = ({ text, stretch, marks, focus }: MarkedTextProps): VNode => (
  <>
    {markedRuns(stretch, marks).map((run) => {
      const words = inline(text.slice(run.start, run.end))
      const inner = run.marks.findLast(({ part }) => part === 'content')
      const classes = run.marks.map(({ part, depth, statement }) => `${part} depth-${depth} ${statement.statement.form}`)
      if (run.marks.some(({ statement }) => statement.statement.id === focus)) classes.push('in-focus')
      if (inner === undefined) return classes.length === 0 ? words : <span class={classes.join(' ')}>{words}</span>
      const { statement } = inner.statement
      const isFirst = statement.content[0].start === run.start
      return (
        <a
          class={classes.join(' ')}
          href={statementAddress(statement)}
          data-statement={statement.id}
          {...(isFirst ? { id: statement.id, 'data-item': '' } : {})}
        >
          {words}
        </a>
      )
    })}
  </>
)
