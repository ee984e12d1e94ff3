import { userInfo } from 'node:os'
import { HearsayError } from '../../../errors.js'

/** The address of a PostgreSQL database, taken apart. */
export interface PostgresPlace {
  /** For the driver: with the password, without the schema. */
  readonly url: string
  readonly schema: string | null
  /** For people: without the password. */
  readonly shown: string
}

/** Whether a place is the address of a PostgreSQL database. */
export const isPostgres = (place: string): boolean => /^postgres(?:ql)?:\/\//u.test(place)

/** Takes an address apart: `postgres://user:password@host:port/database?schema=NAME`. Throws USAGE. */
export const postgresPlace = (place: string): PostgresPlace => {
  const url = parsed(place)
  const schema = url.searchParams.get('schema')
  if (schema !== null && !/^[a-z_][a-z0-9_]{0,62}$/u.test(schema)) {
    throw new HearsayError('USAGE', `'${schema}' is no name for a schema; use small letters, digits and "_", beginning with a letter`)
  }
  const shown = new URL(url)
  shown.password = ''
  // A password may also stand among the parameters.
  shown.search = schema === null ? '' : `?schema=${schema}`
  url.searchParams.delete('schema')
  // As psql does; the driver would look for a name in the environment only.
  if (url.username === '' && process.env['PGUSER'] === undefined) url.username = userInfo().username
  return { url: url.href, schema, shown: shown.href }
}

const parsed = (place: string): URL => {
  try {
    return new URL(place)
  } catch {
    // The address is not repeated: it may hold a password.
    throw new HearsayError(
      'USAGE',
      'the address of the record is no URL; write postgres://user@host:port/database, with special characters of the password as %..',
    )
  }
}
