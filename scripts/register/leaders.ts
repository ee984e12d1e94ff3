/** Leaders with Wikidata ids from world-leaders-2021, and leaders' spells from REIGN. */
import type { Claim } from './claim.js'
import { readCsv } from './csv.js'
import { cowCountry } from './cow-codes.js'
import { leaderTitle } from './leader-titles.js'
import { readSource } from './sources.js'
import { bare } from './spelling.js'
import { titleOfLabel } from './titles.js'

const countryNames: Readonly<Record<string, string>> = {
  'kingdom of denmark': 'DNK', 'kingdom of the netherlands': 'NLD', 'the bahamas': 'BHS', 'the gambia': 'GMB', 'republic of the congo': 'COG', 'democratic republic of the congo': 'COD', 'republic of ireland': 'IRL',
  "people's republic of china": 'CHN', 'state of palestine': 'PSE', 'east timor': 'TLS', 'cape verde': 'CPV', 'federated states of micronesia': 'FSM', 'vatican city': 'VAT', 'st kitts and nevis': 'KNA', turkey: 'TUR', 'ivory coast': 'CIV',
  'sao tome and principe': 'STP', 'sahrawi arab democratic republic': 'ESH', taiwan: 'TWN', kingdom: 'GBR', 'congo, democratic republic of': 'COD', 'united states of america': 'USA',
} // prettier-ignore

export const readWorldLeaders = (byName: ReadonlyMap<string, string>): readonly Claim[] => {
  const claims: Claim[] = []
  for (const file of ['wikidata.csv', 'wikipedia.csv']) {
    for (const row of readCsv(readSource(`world-leaders-2021/${file}`))) {
      const wikidata = row['officeholder'] ?? ''
      const label = row['positionLabel'] ?? row['positionlabel'] ?? ''
      const name = (row['officeholderLabel'] ?? row['officeholderlabel'] ?? '').replace(/\s*\(.*\)$/, '').replace(/,.*$/, '')
      const place = bare(row['country'] ?? '')
      const country = byName.get(place) ?? countryNames[place] ?? null
      const title = titleOfLabel(label)
      if (!/^Q\d+$/.test(wikidata) || /^Q\d+$/.test(name) || country === null || name === '' || title === null) continue
      if (/Abkhazia|Artsakh|South Ossetia|Transnistria|Northern Cyprus|Somaliland|Republika Srpska|Syrian National Coalition|Pontifical Commission/.test(label))
        continue
      const from = row['start_year'] ?? ''
      const to = row['end_year'] ?? ''
      claims.push({
        source: 'world-leaders', name, forms: [], surname: null, wikidata, sourceId: null, country, organization: null, title,
        from: /^\d{4}$/.test(from) ? from : null, to: /^\d{4}$/.test(to) ? to : null, lastSeen: '2022', sector: 'GOV',
      }) // prettier-ignore
    }
  }
  return claims
}

/** The month in which the list of spells ends: an end that it leaves open is not known beyond. */
const reignEnd = '2021-03'

export const readReign = (): readonly Claim[] =>
  readCsv(readSource('reign/leaderlist_3_21.csv')).flatMap((row): readonly Claim[] => {
    const country = cowCountry(row['ccode'] ?? '', row['stateabb'] ?? '', Number(row['syear']))
    const name = (row['leader'] ?? '')
      .replace(/\s*\([^)]*\)/g, '')
      .replace(/^.*\uFFFD.*$/, '')
      .replace(/,.*$/, '')
      .trim()
    if (country === null || name === '' || / and |\//.test(name)) return []
    const from = date(row['syear'], row['smonth'], row['sdate'])
    const to = date(row['eyear'], row['emonth'], undefined)
    const title = leaderTitle(country, from ?? '')
    return [
      {
        source: 'reign', name, forms: [], surname: null, wikidata: null, sourceId: `reign:${row['leadid'] ?? ''}`, country, organization: null, title,
        from, to, lastSeen: to ?? reignEnd, sector: 'GOV',
      },
    ] // prettier-ignore
  })

/** Codes of the Correlates of War project by alpha-3, as the list of spells has them last. */
export const readCowCodes = (): ReadonlyMap<string, string> =>
  new Map(
    readCsv(readSource('reign/leaderlist_3_21.csv')).map((row) => [
      cowCountry(row['ccode'] ?? '', row['stateabb'] ?? '', Number(row['syear'])) ?? '',
      row['ccode'] ?? '',
    ]),
  )

const date = (year: string | undefined, month: string | undefined, day: string | undefined): string | null => {
  if (year === undefined || !/^\d{4}$/.test(year)) return null
  if (month === undefined || !/^\d{1,2}$/.test(month) || month === '0') return year
  const text = `${year}-${month.padStart(2, '0')}`
  return day === undefined || !/^\d{1,2}$/.test(day) || day === '0' ? text : `${text}-${day.padStart(2, '0')}`
}
