import type { RecordView } from '../../../formats/found-sheet.js'
import { reviewedStatement } from '../../../formats/review-screen.js'
import { inline, printable } from '../../../formats/printable.js'
import { wrap } from '../../../formats/wrap.js'
import type { Fragments } from '../../../model/span.js'
import { isRepairedHere } from './press-key.js'
import { offeredNames } from './press-while-typing.js'
import type { Mode, ReviewCase, ReviewState } from './review-state.js'

/** The screen of a review: where it is, the statement, and what the keys do now. `name`: "random sample 1". */
export const reviewView = (state: ReviewState, name: string, view: RecordView): string => {
  const { palette, width } = view
  const { at, total, current, told } = state
  const place = at < total ? `${at + 1} of ${total}` : `all ${total} seen`
  const body = current === null ? (at < total ? '' : wrap(endWords(state), width)) : reviewedStatement(current.queued, current.document, view)
  return [
    palette.heading(wrap(`hearsay review | ${place} | ${name}`, width)),
    ...(state.mode.kind === 'help' ? ['', ...help.map((line) => (line === '' ? '' : wrap(line, width)))] : [body]),
    '',
    ...(told === null ? [] : [palette.warning(wrap(printable(told), width))]),
    ...keysNow(state, view),
  ].join('\n')
}

const endWords = ({ steps }: ReviewState): string => {
  const kept = steps.filter(({ answer }) => answer !== null).length
  return `That was the last one. ${kept === 1 ? '1 answer is' : `${kept} answers are`} in the record.`
}

const help = [
  'y  right: somebody says this, and source, cue, words and speaker are as shown',
  'n  wrong: nobody says this; it leaves counts and exports (--rejected shows it)',
  'f  fix the speaker, source, cue, words or kind; then Enter or y goes on',
  's  skip: no answer',
  'u  take the last answer back, as often as you like; Backspace too',
  'q  end; Ctrl-D and Ctrl-C too',
  '',
  'Each answer is in the record when the next statement is shown: nothing is lost by ending, or by closing the terminal. The log keeps every step (hearsay log).',
  '',
  'Any key goes back.',
]

const keysNow = (state: ReviewState, view: RecordView): readonly string[] => {
  const { mode, current } = state
  const faint = (line: string): string => view.palette.faint(wrap(line, view.width))
  switch (mode.kind) {
    case 'asking':
      if (state.at >= state.total) return [faint('u take the last answer back   q end')]
      return [faint(`y right   n wrong   f fix   s skip   u undo   q quit   ? help${isRepairedHere(state) ? '   Enter next' : ''}`)]
    case 'help':
      return []
    case 'part':
      return ['Fix what?', faint('s speaker   o source   c cue   w words (content)   k kind   Esc back')]
    case 'form':
      return ['What kind is it?', faint('d direct   i indirect   m mixed: partly quoted   Esc back')]
    case 'typing':
      return typing(mode, current, view)
    case 'choosing':
      return [
        wrap('These words stand in several places. Which?', view.width),
        ...mode.choices.map((spans, number) => wrap(`${number + 1}  ${around(spans, current)}`, view.width)),
        faint('1-9 choose   Esc type again'),
      ]
  }
}

const askedFor = {
  speaker: 'Who says it? A name or an id, several with ";", "-" where the page names nobody.',
  source: 'The words for who says it, as they stand in the page; "-" for none.',
  cue: 'The words for the saying, as they stand in the page; "-" for none.',
  content: 'What is said, as it stands in the page. "first words .. last words" takes all between them, "one | other" two pieces.',
} as const

const typing = (mode: Extract<Mode, { readonly kind: 'typing' }>, current: ReviewCase | null, view: RecordView): readonly string[] => {
  const offers = offeredNames(mode, current?.names ?? [])
  const offered = offers.map((name, number) => (number === mode.offered?.number ? `<${printable(name)}>` : printable(name))).join('   ')
  return [
    wrap(askedFor[mode.part], view.width),
    ...(mode.part === 'speaker' ? [view.palette.faint(wrap(offered === '' ? 'Tab completes known names' : `Tab: ${offered}`, view.width))] : []),
    view.palette.faint('Enter keep   Esc back   Ctrl-U clear'),
    tail(`> ${inline(mode.line)}`, view.width - 1),
  ]
}

/** The end of a line that is longer than the screen: there the typing goes on. */
const tail = (line: string, width: number): string => {
  const characters = [...line]
  return characters.length <= width ? line : `…${characters.slice(1 - width).join('')}`
}

/** Code units shown beside a place that can be chosen. */
const beside = 24

const around = (spans: Fragments, current: ReviewCase | null): string => {
  const text = current?.document.text ?? ''
  const [first] = spans
  const last = spans.at(-1)!
  const before = wholeWords(text.slice(Math.max(first.start - beside, 0), first.start), first.start > beside, false)
  const after = wholeWords(text.slice(last.end, last.end + beside), false, last.end + beside < text.length)
  return inline(`${before}>>${text.slice(first.start, last.end)}<<${after}`).trim()
}

const wholeWords = (words: string, cutBefore: boolean, cutBehind: boolean): string => {
  const from = cutBefore ? words.replace(/^\S*\s*/u, '… ') : words
  return cutBehind ? from.replace(/\s*\S*$/u, ' …') : from
}
