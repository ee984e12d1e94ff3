import { HearsayError } from '../../../errors.js'
import type { RecordView } from '../../../formats/found-sheet.js'
import { sampledParagraph } from '../../../formats/paragraph-screen.js'
import { printable } from '../../../formats/printable.js'
import { wrap } from '../../../formats/wrap.js'
import type { SampledParagraph } from '../../../model/sampled-paragraph.js'
import type { HearsayRecord } from '../../../open-record.js'
import type { Keyboard } from './keyboard.js'
import { beginMissed, pressMissedKey, type MissedState } from './press-missed-key.js'
import type { Screen } from './screen.js'

/** What a review of paragraphs works with. */
export interface ParagraphWork {
  readonly record: HearsayRecord
  readonly paragraphs: readonly SampledParagraph[]
  readonly seed: string
  readonly by: string | undefined
  readonly keyboard: Keyboard
  readonly screen: Screen
  readonly view: RecordView
}

/** Goes through sampled paragraphs until the reviewer ends; each number is in the record before the next key is looked at. */
export const reviewParagraphs = async ({ record, paragraphs, seed, by, keyboard, screen, view }: ParagraphWork): Promise<MissedState> => {
  let state = beginMissed(paragraphs.length)
  while (state.ended === null) {
    screen.draw(missedView(state, paragraphs[state.at], seed, { ...view, width: screen.width() }))
    const key = await keyboard.next()
    if (key === null) return { ...state, ended: 'interrupted' }
    const pressed = pressMissedKey(state, key)
    try {
      if (pressed.keep !== null) {
        const { document, span } = paragraphs[pressed.keep.at]!
        await record.reviewParagraph({ documentId: document.id, span, missed: pressed.keep.missed, seed }, { by })
      }
      state = pressed.state
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error
      state = { ...state, told: error.message }
    }
  }
  return state
}

/** The screen: the paragraph with what the record has in it, and the number that is typed. */
export const missedView = (state: MissedState, paragraph: SampledParagraph | undefined, seed: string, view: RecordView): string => {
  const { palette, width } = view
  const place = paragraph === undefined ? `all ${state.total} seen` : `${state.at + 1} of ${state.total}`
  const before = state.answers.get(state.at)
  return [
    palette.heading(wrap(`hearsay review --missed | ${place} | random sample ${printable(seed)}`, width)),
    ...(paragraph === undefined ? [wrap('That was the last one. Each answer is in the record.', width)] : [sampledParagraph(paragraph, view)]),
    '',
    ...(state.told === null ? [] : [palette.warning(wrap(printable(state.told), width))]),
    ...(paragraph === undefined
      ? [palette.faint('u back   q end')]
      : [
          wrap(`How many statements stand here that are not marked?${before === undefined ? '' : ` You said ${before}.`}`, width),
          palette.faint(wrap('number and Enter   s skip   u back   q end', width)),
          `> ${state.line}`,
        ]),
  ].join('\n')
}
