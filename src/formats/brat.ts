import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { spanPrinter } from './offset-unit.js'
import { checkedWords } from './words.js'

/** The two files that brat keeps of a document: https://brat.nlplab.org/standoff.html. */
export interface BratFiles {
  /** `NAME.txt`. */
  readonly text: string
  /** `NAME.ann`: offsets are code points of the text. */
  readonly annotations: string
}

/** A reading in the entity and event types of PolNeAR: Source, Cue and Content, joined by an event Attribution or Attribution-no-source whose trigger is the cue. */
export const brat = ({ document, statements }: Reading): BratFiles => {
  const { toLine } = textBounds(document.text)
  const lines: string[] = []
  let entities = 0
  const entity = (type: string, spans: readonly Span[]): string => {
    entities += 1
    lines.push(toLine(`T${entities}`, type, spans))
    return `T${entities}`
  }
  statements.forEach((statement, index) => {
    checkedWords(document.text, [...(statement.source ?? []), ...(statement.cue ?? []), ...statement.content])
    const source = statement.source && entity('Source', statement.source)
    const cue = statement.cue && entity('Cue', statement.cue)
    const content = entity('Content', statement.content)
    const type = source === null ? 'Attribution-no-source' : 'Attribution'
    const trigger = entity(type, triggerOf(statement))
    const roles = [...(source === null ? [] : [`Source:${source}`]), ...(cue === null ? [] : [`Cue:${cue}`]), `Content:${content}`]
    lines.push(`E${index + 1}\t${type}:${trigger} ${roles.join(' ')}`)
  })
  return { text: withUnixLines(document.text), annotations: lines.map((line) => `${line}\n`).join('') }
}

/** `annotation.conf` of a folder with such files: the types, and that statements may share words or stand inside one another. */
export const bratConfiguration: string = `[entities]
Source
Cue
Content

[relations]
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Attribution\tSource:Source, Cue?:Cue, Content:Content
Attribution-no-source\tCue?:Cue, Content:Content

[attributes]
`

// An event of brat has a trigger in the text; a statement without a cue is hung on its source, without that on its content.
const triggerOf = ({ cue, source, content }: Statement): readonly Span[] => cue ?? source ?? content.slice(0, 1)

const textBounds = (text: string): { readonly toLine: (id: string, type: string, spans: readonly Span[]) => string } => {
  const printed = spanPrinter(text, 'code-points')
  return {
    toLine: (id, type, spans) => {
      const pieces = spans.flatMap((span) => withoutLineBreaks(text, span))
      const places = pieces.map(printed).map(({ start, end }) => `${start} ${end}`)
      return `${id}\t${type} ${places.join(';')}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}`
    },
  }
}

// An annotation is one line: a span over a break is written as several. The breaks are those of Python's str.splitlines, which brat reads its files by, and the tab between its columns.
const withoutLineBreaks = (text: string, span: Span): readonly Span[] => {
  const pieces: Span[] = []
  for (const match of text.slice(span.start, span.end).matchAll(/[^\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/gu))
    if (match[0].trim() !== '') pieces.push({ start: span.start + match.index, end: span.start + match.index + match[0].length })
  return pieces.length === 0 ? [span] : pieces
}

// Python would make one character of CR LF and shift all that follows: the length stays by writing a space for the CR.
const withUnixLines = (text: string): string => text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n')
