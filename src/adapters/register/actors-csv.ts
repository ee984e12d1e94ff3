/** Users' own actors from a CSV: a header line with the names of the columns, then a row for an actor, or for each of its offices. */
import { HearsayError } from '../../errors.js'
import type { Actor } from '../../model/actor.js'
import { checkActor, joinRows, listColumns, textColumns } from './actor-fields.js'
import type { ActorFields } from './actor-fields.js'
import { readCsvRows } from './csv-rows.js'

const known: readonly string[] = [...textColumns, ...listColumns]

/** Lists within a cell are parted by semicolons. Throws USAGE with file, line, column, value and remedy. */
export const readActorsCsv = (text: string, file: string): readonly Actor[] => {
  const { columns, rows } = readCsvRows(text)
  for (const column of columns) {
    if (!known.includes(column)) throw new HearsayError('USAGE', `${file}, line 1: there is no column "${column}"; the columns are ${known.join(', ')}.`)
  }
  for (const column of ['name', 'kind'])
    if (!columns.includes(column)) throw new HearsayError('USAGE', `${file}, line 1: the column "${column}" is missing; name and kind are needed.`)
  return joinRows(rows.map(({ line, cells }) => checkActor(toFields(cells), `${file}, line ${line}`)))
}

const toFields = (cells: Readonly<Record<string, string>>): ActorFields => {
  const texts = Object.fromEntries(textColumns.map((column) => [column, cells[column] ?? '']).filter(([, value]) => value !== ''))
  const lists = Object.fromEntries(
    listColumns.map((column) => [
      column,
      (cells[column] ?? '')
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ]),
  )
  return { ...texts, ...lists, name: cells['name'] ?? '', kind: cells['kind'] ?? '' } as ActorFields
}
