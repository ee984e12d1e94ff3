import type { WhoAnswer } from '../model/who-answer.js'
import type { AskedFilters } from './asked-filters.js'
import { counted } from './counted.js'
import { extentLine } from './extent-line.js'
import { printable } from './printable.js'

/** Lines that say what was searched in vain, whom names could not mean, and which filter to drop, the most rewarding first. */
export const nothingFound = (asked: AskedFilters, { searched, droppable, meant }: WhoAnswer): readonly string[] => {
  if (searched.documents === 0) return ['Nothing found: the record is empty. hearsay add PAGE fills it.']
  const unknown = asked.filter(([name, value]) => meant[name]?.length === 0 && value !== '')
  return [
    asked.length === 0
      ? 'Nothing found: the record has no statement.'
      : `Nothing found for ${asked.map(([name, value]) => filterWords(name, value)).join(', ')}.`,
    `Searched: ${extentLine(searched)}.`,
    ...unknown.map(([name, value]) => `Nobody in the record is called "${printable(value)}"${name === 'SPEAKER' ? '' : ` (${name})`}.`),
    ...droppable.map(({ name, value, statements }) => `Without ${filterWords(name, value)}: ${counted(statements, 'statement')}.`),
    ...(droppable.length === 0 && asked.length > 1 ? ['No single filter can be dropped to find more: drop two or more.'] : []),
  ]
}

const filterWords = (name: string, value: string): string =>
  name === 'SPEAKER' ? `"${printable(value)}"` : value === '' ? name : `${name} "${printable(value)}"`
