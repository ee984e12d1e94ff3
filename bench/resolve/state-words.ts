/** How English says that something is a state's: its name and its adjective, from the factbook, which is no source of leaders here. */
import { readCsv } from '../../scripts/register/csv.js'
import { readSource } from '../../scripts/register/sources.js'
import type { StateTables } from '../../scripts/register/states.js'

export interface StateWords {
  readonly name: string
  readonly adjective: string
}

/** Where the factbook's own short name is none, or not as pages have it. */
const shortNames: Readonly<Record<string, string>> = {
  COD: 'Congo', COG: 'Congo', CIV: 'Ivory Coast', ARE: 'the United Arab Emirates', GBR: 'Britain', USA: 'the United States', CAF: 'the Central African Republic', BHS: 'the Bahamas', NLD: 'the Netherlands', FSM: 'Micronesia', MHL: 'the Marshall Islands', SLB: 'the Solomon Islands', PHL: 'the Philippines', DOM: 'the Dominican Republic', COM: 'the Comoros', MDV: 'the Maldives', GMB: 'The Gambia', MMR: 'Burma', PRK: 'North Korea', KOR: 'South Korea',
} // prettier-ignore
/** The factbook gives both Koreas one adjective; pages do not. */
const adjectives: Readonly<Record<string, string>> = { PRK: 'North Korean', KOR: 'South Korean' }

/** By ISO 3166-1 alpha-3. */
export const readStateWords = ({ byGec }: StateTables): ReadonlyMap<string, StateWords> => {
  const words = new Map<string, StateWords>()
  const independent = new Set(
    readCsv(readSource('country-codes/country-codes.csv')).flatMap((row) => (row['is_independent'] === 'Yes' ? [row['ISO3166-1-Alpha-3'] ?? ''] : [])),
  )
  for (const row of readCsv(readSource('factbook/factbook-countries.csv'))) {
    const country = byGec.get(row['gec_code'] ?? '')
    const adjective = adjectives[country ?? ''] ?? (row['nationality_adjective'] ?? '').replace(/\s*[(;,].*$/, '').replace(/ or .*$/, '')
    const name = shortNames[country ?? ''] ?? row['short_name'] ?? ''
    if (country && independent.has(country) && adjective !== '' && name !== '' && name !== 'none' && !/[(,]/.test(name) && !words.has(country))
      words.set(country, { name, adjective })
  }
  return words
}
