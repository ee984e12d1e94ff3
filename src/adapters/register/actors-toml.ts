/** Users' own actors from `[[actor]]` tables of hearsay.toml, with the fields of the CSV's columns; lists are arrays, and an actor's further offices stand in further tables of its id. */
import { HearsayError } from '../../errors.js'
import type { Actor } from '../../model/actor.js'
import { checkActor, joinRows, listColumns, textColumns } from './actor-fields.js'
import type { ActorFields } from './actor-fields.js'
import { parseToml } from './toml.js'

/** Other tables of the file are not looked at. Throws USAGE with file, table, field, value and remedy. */
export const readActorsToml = (text: string, file: string): readonly Actor[] => {
  const { actor: tables = [] } = parseToml(text, file)
  if (!Array.isArray(tables)) throw new HearsayError('USAGE', `${file}: actor is not a list of tables; write each actor under [[actor]].`)
  return joinRows(tables.map((table: unknown, index) => checkActor(toFields(table, `${file}, actor ${index + 1}`), `${file}, actor ${index + 1}`)))
}

const known: readonly string[] = [...textColumns, ...listColumns]

const toFields = (table: unknown, place: string): ActorFields => {
  if (typeof table !== 'object' || table === null || Array.isArray(table))
    throw new HearsayError('USAGE', `${place}: it is not a table; write each actor under [[actor]].`)
  const fields: Record<string, unknown> = { names: [], sameAs: [], domains: [], nationality: [], name: '', kind: '' }
  for (const [field, value] of Object.entries(table)) {
    if (!known.includes(field)) throw new HearsayError('USAGE', `${place}: there is no field "${field}"; the fields are ${known.join(', ')}.`)
    fields[field] = (listColumns as readonly string[]).includes(field) ? toList(value, field, place) : toText(value, field, place)
  }
  return fields as unknown as ActorFields
}

const toList = (value: unknown, field: string, place: string): readonly string[] => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.map((item) => toText(item, field, place))
}

/** TOML knows dates and numbers: 2019-07-24 and 2019 are welcome without quotes. */
const toText = (value: unknown, field: string, place: string): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || value instanceof Date) return (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10)
  throw new HearsayError('USAGE', `${place}: ${field} is ${JSON.stringify(value)}; write it in quotes, or as a list of texts in quotes.`)
}
