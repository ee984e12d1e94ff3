/** Leaders of today from world-leaders-current, which is no source of the register: for measuring only. */
import { readCsv } from '../../scripts/register/csv.js'
import type { Claim } from '../../scripts/register/claim.js'
import { readSource } from '../../scripts/register/sources.js'

/** The list's own titles in the register's words. */
const titles: Readonly<Record<string, string>> = { Monarch: 'king', 'Sultan and Prime Minister': 'sultan', Premier: 'premier' }

/** One claim an office. `alpha3`: from the two letters of ISO 3166-1. */
export const readCurrentLeaders = (alpha3: ReadonlyMap<string, string>): readonly Claim[] => {
  const seen = new Set<string>()
  return ['g20-leaders.csv', 'asean-leaders.csv']
    .flatMap((file) => readCsv(readSource(`world-leaders-current/${file}`)))
    .flatMap((row) =>
      [
        ['HoG Title', 'Head of Government', 'HoG Since'],
        ['HoS Title', 'Head of State', 'HoS Since'],
      ].flatMap(([titleField = '', nameField = '', sinceField = '']) => {
        const country = alpha3.get(row['ISO'] ?? '')
        const name = row[nameField] ?? ''
        const from = row[sinceField] ?? ''
        const title = titles[row[titleField] ?? ''] ?? (row[titleField] ?? '').toLowerCase()
        if (country === undefined || name === '' || from === '' || seen.has(`${country} ${title}`)) return []
        seen.add(`${country} ${title}`)
        return [
          {
            source: 'own',
            name,
            forms: [],
            surname: null,
            wikidata: null,
            sourceId: null,
            country,
            organization: null,
            title,
            from,
            to: null,
            lastSeen: '2026-07-25',
            sector: 'GOV',
          } satisfies Claim,
        ]
      }),
    )
}
