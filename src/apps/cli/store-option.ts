import { Option } from 'commander'

/** Options of every command of the record. */
export interface StoreChoice {
  readonly store?: string
}

/** `--store`. A flag goes before HEARSAY_STORE, that before hearsay.toml, that before the default. */
export const storeOption = (): Option =>
  new Option('--store <place>', 'the record: a file, or postgres://...; by default what hearsay.toml here names, else hearsay.db').env('HEARSAY_STORE')

/** Where the record is. */
export const storePlace = async ({ store }: StoreChoice): Promise<string> => {
  if (store !== undefined) return store
  const { loadStoreSetting } = await import('../../adapters/register/index.js')
  return (await loadStoreSetting('hearsay.toml')) ?? 'hearsay.db'
}

/** `--store` again for a command that is named to the user, where it was given as a flag; without a password, which PGPASSWORD or ~/.pgpass can hold. */
export const storeFlag = ({ store }: StoreChoice): readonly string[] =>
  store === undefined || store === process.env['HEARSAY_STORE'] ? [] : ['--store', shownPlace(store)]

/** The place as people may see it: of an address neither the password nor any parameter but the schema, wherever they stand; of what is no URL only how it begins. */
export const shownPlace = (place: string): string => {
  const [scheme] = /^[a-z][a-z0-9+.-]*:\/\//iu.exec(place) ?? []
  if (scheme === undefined) return place
  if (!URL.canParse(place)) return `${scheme}…`
  const url = new URL(place)
  const schema = url.searchParams.get('schema')
  url.password = ''
  url.search = schema === null ? '' : `?schema=${encodeURIComponent(schema)}`
  return url.href
}
