import type { FoundStatement } from '../model/found-statement.js'
import { citationOf } from './citation.js'

/**
 * A statement as a reference of RIS: of type ELEC, the speaker its author, the words its title, the page's title T2. A tag a line; lines end in CRLF, as the format has them.
 *
 * A comma parts family and given names, and cannot be escaped: names of speakers are without.
 */
export const ris = (found: FoundStatement): string => {
  const { key, words, speakers, headline, publisher, published, url, accessed, note } = citationOf(found)
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ...speakers.map((name) => ['AU', undivided(name)] as const),
    ['TI', words],
    ['T2', headline],
    ['PB', publisher],
    ['PY', published && published[0]],
    ['DA', published && published.join('/')],
    ['UR', url],
    ['Y2', accessed && accessed.join('/')],
    ['N1', note],
  ]
  return `${fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('')}ER  - \r\n\r\n`
}

const undivided = (name: string): string | null => name.replaceAll(/\s*,\s*/gu, ' ').trim() || null
