import { citationOf } from './citation.js'
import type { FoundStatement } from '../model/found-statement.js'

/**
 * A statement as an entry of BibTeX and biblatex: `@misc`, the speaker its author, the words its title, the page where it was published.
 *
 * UTF-8; what TeX would take for a command, or write as one sign of two (-- as a dash), is escaped. Names stand in braces of their own, so that no "and" takes one apart.
 */
export const bibtex = (found: FoundStatement): string => {
  const { key, words, speakers, headline, publisher, published, url, accessed, note } = citationOf(found)
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', speakers.length === 0 ? null : speakers.map((name) => `{${escaped(name)}}`).join(' and ')],
    ['title', `{${escaped(words)}}`],
    ['howpublished', headline && escaped(headline)],
    ['publisher', publisher && `{${escaped(publisher)}}`],
    ['date', published && published.join('-')],
    ['year', published && published[0]],
    ['month', published && String(Number(published[1]))],
    ['url', url],
    ['urldate', accessed && accessed.join('-')],
    ['note', escaped(note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]))
  return `@misc{${key},\n${lines.join('')}}\n`
}

const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // A brace counts as one to BibTeX even behind a backslash.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
}

/** The first of two that TeX would write as one: -- as a dash, '' as a quote mark. */
const ligated = /([-'`<>,])(?=\1)|[!?](?=`)/gu

const escaped = (text: string): string => text.replace(/[\\{}^~$&%#_]/gu, (character) => commands[character] ?? `\\${character}`).replace(ligated, '$&{}')
