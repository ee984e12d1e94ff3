import type { ComponentChild, VNode } from 'preact'
import { statementAddress } from '../addresses.js'
import { innermostOf, type MarkedRun, type PlacedMark } from './marked-text.js'

/** What a marked text is shown with. */
export interface Marking {
  /** Of the whole document, as it is shown: see `shownText`. */
  readonly text: string
  /** Id of the statement in focus. */
  readonly focus: string | null
  /** Where each statement can be chosen: see `placesToChoose`. */
  readonly places: ReadonlyMap<string, number>
}

/** A stretch of a document with its marks; what is content is a link that brings its innermost statement into focus. */
export const MarkedText = ({ runs, marking }: { readonly runs: readonly MarkedRun[]; readonly marking: Marking }): VNode => (
  <>{runs.flatMap((run) => [...covered(run, marking), shownRun(run, marking)])}</>
)

const shownRun = (run: MarkedRun, { text, focus, places }: Marking): ComponentChild => {
  const words = text.slice(run.start, run.end)
  if (run.marks.length === 0) return words
  const inner = innermostOf(run)
  const classes = `run ${classesOf(run, focus).join(' ')}`
  // A link of nothing but space would be one that nobody hears.
  if (inner === undefined || words.trim() === '') return <span class={classes}>{words}</span>
  const { statement } = inner.statement
  return (
    <a
      class={classes}
      href={statementAddress(statement)}
      data-statement={statement.id}
      {...(statement.id === focus ? { 'aria-current': 'true' as const } : {})}
      {...(places.get(statement.id) === run.start ? { id: statement.id, 'data-item': '' } : { tabIndex: -1 })}
    >
      {words}
    </a>
  )
}

/** Statements that begin here and that inner ones cover whole: a sign before the words stands for each. */
const covered = (run: MarkedRun, { focus, places }: Marking): readonly VNode[] =>
  run.marks
    .filter(({ part, statement, span }) => part === 'content' && !places.has(statement.statement.id) && span.start === run.start)
    .filter(({ statement, span }) => statement.statement.content[0].start === span.start)
    .map(({ statement: { statement } }) => (
      <a
        class="run covered"
        id={statement.id}
        data-item=""
        data-statement={statement.id}
        href={statementAddress(statement)}
        aria-label="The statement around the next one"
        {...(statement.id === focus ? { 'aria-current': 'true' as const } : {})}
      />
    ))

/** The outer statement by the kind of its line; an inner one by a second line and by brackets where it begins and ends. */
const classesOf = ({ start, end, marks }: MarkedRun, focus: string | null): readonly string[] => {
  const contents = marks.filter(({ part }) => part === 'content')
  const [outer] = contents
  const inner = contents.length > 1 || (outer !== undefined && outer.depth > 0) ? contents.at(-1) : undefined
  return [
    ...(outer === undefined ? [] : ['content', outer.statement.statement.form]),
    ...(inner === undefined ? [] : ['inner', `inner-${inner.statement.statement.form}`, ...(inner.depth > 1 ? ['deep'] : []), ...edgesOf(inner, start, end)]),
    ...(contents.at(-1)?.statement.verification === 'wrong' ? ['judged-wrong'] : []),
    ...partsOf(marks),
    ...marks.filter(({ statement }) => statement.statement.id === focus).map(({ part }) => (part === 'content' ? 'in-focus' : `focus-${part}`)),
  ]
}

const edgesOf = ({ span }: PlacedMark, start: number, end: number): readonly string[] => [
  ...(span.start === start ? ['begins'] : []),
  ...(span.end === end ? ['ends'] : []),
]

const partsOf = (marks: readonly PlacedMark[]): readonly string[] => [...new Set(marks.flatMap(({ part }) => (part === 'content' ? [] : [part])))]
