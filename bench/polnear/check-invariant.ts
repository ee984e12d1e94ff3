import type { ReadingRecord } from '../../src/formats/record.js'
import type { Article } from './articles.js'

/** Whatever in a record in code points is not at its place, a sentence each: the text is the file's, spans are in order and inside it, slices are the words, ids are the record's. */
export const brokenPlaces = (record: ReadingRecord, { name, text, offsets }: Article): readonly string[] => {
  const broken: string[] = []
  if (record.document.text !== text) broken.push(`${name}: document.text is not the file`)
  const ids = new Set(record.statements.map(({ id }) => id))
  const codePoints = Array.from(text).length
  for (const { id, source, cue, content, quoted, words, within } of record.statements) {
    for (const spans of [source ?? [], cue ?? [], content, quoted]) {
      spans.forEach(({ start, end }, number) => {
        if (!(start >= 0 && start < end && end <= codePoints)) broken.push(`${name} ${id}: ${start}-${end} is no span of the text`)
        if (start < (spans[number - 1]?.end ?? 0)) broken.push(`${name} ${id}: ${start}-${end} is out of order`)
      })
    }
    const sliced = content.map(({ start, end }) => text.slice(offsets.toUnits(start), offsets.toUnits(end))).join(' … ')
    if (sliced !== words) broken.push(`${name} ${id}: the words are not at their offsets`)
    if (within !== null && !ids.has(within)) broken.push(`${name} ${id}: stands within ${within}, which is not there`)
  }
  return broken
}
