import { type Citation, type CitedDay } from '../../../formats/citation.js'
import { readableDay } from '../../../formats/readable-time.js'

/** A statement's citation as a sentence: who, the words, where, when, the address, and how the words are to be taken. */
export const citationText = ({ speakers, words, headline, publisher, published, url, accessed, note }: Citation): string => {
  const where = [headline === null ? null : `“${headline}”`, publisher, published === null ? 'no date' : dayWords(published)].filter((part) => part !== null)
  const who = speakers.length === 0 ? 'Nobody named' : speakers.join(', ')
  const got = url === null ? '' : ` ${url}${accessed === null ? '' : ` (accessed ${dayWords(accessed)})`}.`
  return `${who}: ${words} In: ${where.join(', ')}.${got} [${note}]`
}

const dayWords = (day: CitedDay): string => readableDay(day.join('-'))
