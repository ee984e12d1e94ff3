import type { Block } from '../../model/block.js'
import { bylineAuthors } from './byline.js'
import { isDateLine } from './date-lines.js'
import { dateline } from './dateline.js'
import { dateInText } from './metadata/page-date.js'
import type { TextUnit } from './plain/text-units.js'
import { textPublisher } from './text-publisher.js'

/** What a plain text says of itself at its head and foot. */
export interface TextParticulars {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
}

/** Title, authors and dates as the lines above the story give them, the publisher as those below do; the byline may also stand right below the first paragraph. */
export const textParticulars = (text: string, units: readonly TextUnit[], blocks: readonly Block[]): TextParticulars => {
  const title = blocks.find((block) => block.kind === 'title')
  const head = units.slice(0, headLength(text, units)).map((unit) => text.slice(unit.start, unit.end))
  const dateLines = head.filter(isDateLine)
  const updated = dateLines.find((line) => /^\s*(?:last )?(?:updated|modified)/i.test(line))
  const published = dateLines.find((line) => line !== updated)
  const placed = blocks.filter((block) => block.kind === 'dateline').map((block) => dateline(text.slice(block.start, block.end))?.date ?? null)
  const inByline = head.filter((line) => bylineAuthors(line) !== null).map((line) => dateInText(line))
  return {
    title: title === undefined ? null : text.slice(title.start, title.end).replace(/\s+/g, ' '),
    authors: [...new Set(head.flatMap((line) => bylineAuthors(line) ?? []))],
    publisher: textPublisher(text, blocks.at(-1)?.end ?? 0),
    publishedAt:
      (published === undefined ? null : dateInText(published)) ?? inByline.find((date) => date !== null) ?? placed.find((date) => date !== null) ?? null,
    modifiedAt: updated === undefined ? null : dateInText(updated.replace(/^\s*(?:last )?(?:updated|modified)\s*(?:on)?\s*:?\s*/i, '')),
  }
}

/** Units before and right after the first paragraph of prose. */
const headLength = (text: string, units: readonly TextUnit[]): number => {
  const prose = units.findIndex((unit) => unit.end - unit.start > 200 && /[.!?]/.test(text.slice(unit.start, unit.end)))
  return Math.min(units.length, prose < 0 ? 20 : prose + 1, 60)
}
