import { HearsayError } from '../../errors.js'
import type { OffsetUnit } from '../../formats/offset-unit.js'
import type { Correction } from '../../model/correction.js'
import type { Fragments, Span } from '../../model/span.js'
import type { Form } from '../../model/statement.js'
import type { AskedChange } from '../../record/index.js'
import { offsetsOf } from '../../text/offsets.js'
import type { ByChoice } from './by-options.js'
import type { StoreChoice } from './store-option.js'

/** What `hearsay correct` was asked for, beside the statement. */
export interface CorrectOptions extends StoreChoice, ByChoice {
  readonly right?: true
  readonly wrong?: true
  readonly speaker?: readonly string[]
  readonly source?: string
  readonly cue?: string
  readonly content?: string
  readonly form?: Form
  /** A number of the log, or true: the last step that counts. */
  readonly undo?: number | true
  readonly offsets?: OffsetUnit
  readonly json?: true
  readonly quiet?: true
}

/** What stands for nobody, or no words. */
const none = '-'

/** The repairs asked for, in the order in which they are made: a verdict comes last, on what is then there. Throws USAGE for what is no span. */
export const changesOf = (options: CorrectOptions, text: string): readonly AskedChange[] => {
  const { right, wrong, speaker, source, cue, content, form, offsets = 'utf16' } = options
  const spans = (option: string, value: string): Fragments => spansOf(option, value, text, offsets)
  return [
    ...(speaker === undefined ? [] : [{ kind: 'speaker', names: speaker.filter((name) => name !== none) } as const]),
    ...(source === undefined ? [] : [{ kind: 'source', spans: source === none ? null : spans('--source', source) } as const]),
    ...(cue === undefined ? [] : [{ kind: 'cue', spans: cue === none ? null : spans('--cue', cue) } as const]),
    ...(content === undefined ? [] : [{ kind: 'content', spans: spans('--content', content) } as const]),
    ...(form === undefined ? [] : [{ kind: 'form', form } as const]),
    ...(right ? [{ kind: 'right' } as const] : []),
    ...(wrong ? [{ kind: 'wrong' } as const] : []),
  ]
}

/** "12:40" or "12:40,51:60" as spans in UTF-16 code units. Throws USAGE. */
const spansOf = (option: string, value: string, text: string, unit: OffsetUnit): Fragments => {
  const { toCodePoints, toUnits } = offsetsOf(text)
  const place = (told: string): number => {
    const number = Number(told)
    if (unit === 'utf16') return number
    const units = toUnits(number)
    if (toCodePoints(units) !== number) throw new HearsayError('USAGE', `${option} '${value}': ${told} lies behind the end of the text`)
    return units
  }
  const spans = value.split(',').map((each): Span => {
    const [, start, end] = /^\s*(\d{1,9})\s*:\s*(\d{1,9})\s*$/u.exec(each) ?? []
    if (start === undefined || end === undefined)
      throw new HearsayError('USAGE', `${option} '${value}' is no span: give start:end, such as 12:40, several with commas; who --offsets utf16 prints them`)
    return { start: place(start), end: place(end) }
  })
  return spans as unknown as Fragments
}

/** The last step of a statement's log that counts and is no undo; null where there is none. */
export const lastStanding = (log: readonly Correction[]): Correction | null => {
  const undone = new Set<number>()
  for (const entry of log.toReversed()) {
    if (undone.has(entry.number)) continue
    if (entry.change.kind !== 'undo') return entry
    undone.add(entry.change.of)
  }
  return null
}
