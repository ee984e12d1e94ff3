import type { FoundStatement } from '../model/found-statement.js'
import { type CitedDay, citationOf } from './citation.js'
import { oneLineJson } from './one-line-json.js'

/** A statement as an item of CSL-JSON (https://github.com/citation-style-language/schema): a webpage, the speaker its author, the words its title. The file is one array of them. */
export const csl = (found: FoundStatement): string => {
  const { key, words, speakers, headline, publisher, published, url, accessed, note } = citationOf(found)
  return oneLineJson({
    id: key,
    type: 'webpage',
    ...(speakers.length === 0 ? {} : { author: speakers.map((literal) => ({ literal })) }),
    title: words,
    ...(headline === null ? {} : { 'container-title': headline }),
    ...(publisher === null ? {} : { publisher }),
    ...(published === null ? {} : { issued: dateParts(published) }),
    ...(url === null ? {} : { URL: url }),
    ...(accessed === null ? {} : { accessed: dateParts(accessed) }),
    note,
  })
}

const dateParts = (day: CitedDay): unknown => ({ 'date-parts': [day.map(Number)] })
