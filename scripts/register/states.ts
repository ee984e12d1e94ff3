/** States and territories with their names, nationalities, governments and capitals, from rigour, country-codes and the factbook. */
import type { Actor } from '../../src/model/actor.js'
import { readCsv } from './csv.js'
import type { CsvRow } from './csv.js'
import { draft } from './draft.js'
import { ambiguousCapitals } from './stop-forms.js'
import { readSource } from './sources.js'
import { bare, isLatin, plainText, slug } from './spelling.js'
import { readTerritories } from './territories.js'
import type { Territory } from './territories.js'

/** Where rigour's id names the realm rather than the country that news means. */
const preferredIds: Readonly<Record<string, string>> = { DNK: 'Q35', NLD: 'Q55' }
const notActors = new Set(['zz', 'ip', 'un', 'eu', 'zr', 'ic'])
/** Forms of names in the sources that are wrong, no English, or another thing's name in English text. */
const droppedForms = new Set(
  [
    'Best Korea',
    'Internet',
    'Online',
    'Magyar',
    'Yisraeli',
    'Israelite',
    'Estonian',
    'Gabonese',
    'Turkmen',
    'Qatari',
    'Ukrainian',
    'russian',
    'Palestina',
    'Iraki',
    'Tunis',
    'Brazzaville',
    'Island',
    'Mann',
    'Trinidad',
    'Tobago',
    'Gaza',
    'Gaza Strip',
    'West Bank',
    'Tahiti',
    'Tristan',
    'Cayman',
    'Valletta, Malta',
    'CAR',
    'none',
    'Lietuvių kalba',
    'u.s. of a',
    'Emetab Israel',
    'Poo',
    'Congo Republic',
    'Vanuatuo',
    'Aquaserbia',
    'great britain',
    'america',
    'ISRAÉLIENNE',
    'Jèrriais',
    'Turkmen',
    'UNO',
  ].map(bare),
)

export interface StateTables {
  readonly actors: readonly Actor[]
  /** Alpha-3 by the factbook's two-letter code (GEC, formerly FIPS 10-4). */
  readonly byGec: ReadonlyMap<string, string>
  /** Alpha-3 of the independent states, and of those whose independence is disputed. */
  readonly independent: ReadonlySet<string>
  /** Alpha-3 by any name of the state, without diacritics and in lower case. */
  readonly byName: ReadonlyMap<string, string>
}

/** Codes of the factbook that the table of codes leaves out. */
const gecExtra: Readonly<Record<string, string>> = {
  kv: 'XKX',
  we: 'PSE',
  gz: 'PSE',
  od: 'SSD',
  ri: 'SRB',
  mj: 'MNE',
  tt: 'TLS',
  ee: '',
  nn: 'SXM',
  uc: 'CUW',
  rn: 'MAF',
  tb: 'BLM',
  bm: 'MMR',
  sv: 'SJM',
  vt: 'VAT',
  wi: 'ESH',
  ps: 'PLW',
  gk: 'GGY',
  je: 'JEY',
  im: 'IMN',
}

export const readStates = (): StateTables => {
  const codes = readCsv(readSource('country-codes/country-codes.csv'))
  const codeRows = new Map(codes.map((row) => [row['ISO3166-1-Alpha-3'] ?? '', row]))
  const byGec = new Map<string, string>()
  for (const row of codes)
    for (const fips of (row['FIPS'] ?? '').split(',')) if (fips.trim() !== '') byGec.set(fips.trim().toLowerCase(), row['ISO3166-1-Alpha-3'] ?? '')
  for (const [gec, alpha3] of Object.entries(gecExtra)) byGec.set(gec, alpha3)
  const factbook = new Map<string, CsvRow>()
  for (const row of readCsv(readSource('factbook/factbook-countries.csv'))) {
    const alpha3 = byGec.get(row['gec_code'] ?? '')
    if (alpha3 !== undefined && alpha3 !== '' && row['nationality_noun'] !== '' && !factbook.has(alpha3)) factbook.set(alpha3, row)
  }
  const states: Actor[] = []
  const others: Actor[] = []
  for (const territory of readTerritories()) {
    if (notActors.has(territory.code) || territory.fields['qid'] === undefined) continue
    const alpha3 = territory.fields['alpha3']?.toUpperCase()
    if (alpha3 !== undefined && !territory.code.includes('_')) states.push(...readState(territory, alpha3, codeRows.get(alpha3), factbook.get(alpha3)))
    else others.push(readSubdivision(territory, states, others))
  }
  const actors = [...states, ...others.map((actor) => ({ ...actor, country: parentOf(actor, codeRows) }))]
  const byName = new Map<string, string>()
  for (const actor of states) if (actor.kind === 'state') for (const name of [actor.name, ...actor.names]) byName.set(bare(name), actor.country ?? '')
  const independent = new Set([
    'TWN',
    'XKX',
    'PSE',
    'ESH',
    ...codes.filter((row) => row['is_independent'] === 'Yes').map((row) => row['ISO3166-1-Alpha-3'] ?? ''),
  ])
  return { actors, byGec, byName, independent }
}

const parentOf = (actor: Actor, codeRows: ReadonlyMap<string, CsvRow>): string | null => {
  for (const [alpha3, row] of codeRows) if (row['ISO3166-1-Alpha-2'] === actor.country) return alpha3
  return actor.country === 'XK' ? 'XKX' : null
}

const readSubdivision = (territory: Territory, _states: readonly Actor[], _others: readonly Actor[]): Actor => {
  const { name = '', full_name: full = name, qid = '' } = territory.fields
  const plain = name.replace(/\s*\(.*\)$/, '')
  return draft({ id: qid, name: plain, names: cleaned(plain, [full]), kind: 'place', country: territory.code.slice(0, 2).toUpperCase() })
}

const readState = (territory: Territory, alpha3: string, codes: CsvRow | undefined, factbook: CsvRow | undefined): readonly Actor[] => {
  const { name: listed = '', full_name: full = listed, qid = '' } = territory.fields
  const name = listed.replace(/\s*\([^)]*\)/, '')
  const forms = [
    full,
    codes?.['UNTERM English Short'] ?? '',
    (codes?.['UNTERM English Formal'] ?? '').replace(/^the /, ''),
    codes?.['CLDR display name'] ?? '',
    plainText(factbook?.['short_name'] ?? ''),
    plainText(factbook?.['long_name'] ?? ''),
    ...(territory.lists['names_strong'] ?? []),
  ]
  const id = preferredIds[alpha3] ?? qid
  const nationality = readNationality(factbook?.['nationality_adjective'] ?? '', factbook?.['nationality_noun'] ?? '')
  const isState = nationality.length > 0 || territory.fields['is_country'] === 'true'
  const iso2 = codes?.['ISO3166-1-Alpha-2']
  const state = draft({
    id,
    name,
    names: cleaned(name, forms),
    kind: isState ? 'state' : 'place',
    country: alpha3,
    nationality,
    sameAs: id === qid ? [] : [`http://www.wikidata.org/entity/${qid}`],
    ...(iso2 === undefined || iso2 === '' ? {} : { codes: { iso2 } }),
  })
  if (!isState) return [state]
  return [state, government(state), ...capitals(state, plainText(factbook?.['capital'] ?? codes?.['Capital'] ?? ''))]
}

/** The government that a state's capital stands for. */
export const government = (state: Actor): Actor => {
  const adjectives = state.nationality.slice(0, 1)
  const article =
    /^(United|Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Solomon|Marshall|Cayman|Cook|Falkland|Faroe|Central|Dominican|Czech Rep|Soviet|Holy)/.test(
      state.name,
    )
      ? 'the '
      : ''
  return draft({
    id: `gov:${state.country ?? ''}`,
    name: `Government of ${article}${state.name}`,
    names: [...adjectives.map((adjective) => `${adjective} government`), `${state.name} government`],
    kind: 'organization',
    country: state.country,
    sector: 'GOV',
    from: state.from,
    to: state.to,
  })
}

const capitals = (state: Actor, text: string): readonly Actor[] =>
  text
    .replace(/;?\s*note\b.*$/, '')
    .replace(/\([^)]*\)|\bin Romanian\b/g, ' ')
    .split(/[;,]/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(
      (part) =>
        part !== '' &&
        part !== 'D.C.' &&
        isLatin(part) &&
        (!ambiguousCapitals.has(part) || ['JAM', 'GUY', 'SYC'].includes(state.country ?? '')) &&
        !/^(no official|administered|Strasbourg|Frankfurt|West Island|The |Episkopi)/.test(part),
    )
    .map((name) =>
      draft({ id: `place:${state.country ?? ''}-${slug(name)}`, name, kind: 'place', country: state.country, seatOf: `gov:${state.country ?? ''}` }),
    )

/** "Kittitian(s), Nevisian(s)" -> the adjective first, then nouns and their plurals. */
const readNationality = (adjective: string, noun: string): readonly string[] => {
  const found = new Set<string>()
  for (const text of [adjective, noun]) {
    const parts = plainText(text)
      .replace(/;.*$/, '')
      .replace(/\((?!s\)|men\)|women\))[^)]*\)/g, ' ')
      .split(/,|\bor\b|\//)
    for (const part of parts.map((one) => one.trim())) {
      if (part === '' || /^(none|NA|na)$/.test(part)) continue
      const singular = part.replace(/\s*\((s|men|women)\)$/, '').trim()
      found.add(singular)
      if (part.endsWith('(s)')) found.add(`${singular}s`)
      if (/\((men|women)\)$/.test(part)) found.add(singular.replace(/man$/, 'men'))
    }
  }
  return [...found].filter((form) => isLatin(form) && /^\p{Lu}/u.test(form))
}

const cleaned = (name: string, forms: readonly string[]): readonly string[] => {
  const seen = new Set([bare(name)])
  return forms.filter((form) => {
    const key = bare(form)
    const fits = isLatin(form) && form.length > 2 && !/[,(]/.test(form) && !droppedForms.has(key) && !seen.has(key) && /^\p{L}/u.test(form)
    seen.add(key)
    return fits
  })
}
