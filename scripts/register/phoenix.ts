/** The Phoenix dictionaries: upper-case names with dated codes, in blocks of a name, its synonyms (+) and codes ([AFGGOV 011222-140929]). */
import type { Actor } from '../../src/model/actor.js'
import type { Claim } from './claim.js'
import { draft } from './draft.js'
import { readSource } from './sources.js'
import { isLatin, nameKey, properCase, slug } from './spelling.js'

interface Entry {
  readonly names: readonly string[]
  readonly codes: readonly { readonly code: string; readonly from: string | null; readonly to: string | null }[]
}

const readEntries = (file: string): readonly Entry[] => {
  const entries: { names: string[]; codes: { code: string; from: string | null; to: string | null }[] }[] = []
  for (const line of readSource(`phoenix/${file}`).split('\n')) {
    const text = line.replace(/\s*[;#].*$/, '')
    if (text.trim() === '') continue
    const [words = ''] = text.split('[')
    const name = words.replace(/^\+/, '').replaceAll('_', ' ').trim()
    if (name !== '' && !/^\s/.test(line)) {
      if (text.startsWith('+') && entries.length > 0 && entries.at(-1)?.codes.length === 0) entries.at(-1)?.names.push(name)
      else entries.push({ names: [name], codes: [] })
    }
    for (const match of text.matchAll(/\[([A-Z]{3,})([^\]]*)\]/g)) entries.at(-1)?.codes.push({ code: match[1] ?? '', ...readDates(match[2] ?? '') })
  }
  return entries
}

const readDates = (text: string): { readonly from: string | null; readonly to: string | null } => {
  const between = /(\d{6,8})\s*-\s*(\d{6,8})/.exec(text)
  if (between !== null) return { from: readDay(between[1] ?? ''), to: readDay(between[2] ?? '') }
  return { from: readDay(/>\s*(\d{6,8})/.exec(text)?.[1] ?? ''), to: readDay(/<\s*(\d{6,8})/.exec(text)?.[1] ?? '') }
}

/** 070901, 20070901 -> 2007-09-01. Days of 00 and misprints give null. */
const readDay = (digits: string): string | null => {
  const long = digits.length === 6 ? (Number(digits.slice(0, 2)) < 30 ? `20${digits}` : `19${digits}`) : digits
  const match = /^(\d{4})(\d\d)(\d\d)$/.exec(long)
  if (match === null) return null
  const [, year = '', month = '', day = ''] = match
  const real = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return Number.isNaN(real.getTime()) || real.getUTCDate() !== Number(day)
    ? Number(month) >= 1 && Number(month) <= 12
      ? `${year}-${month}`
      : null
    : `${year}-${month}-${day}`
}

const titled: readonly (readonly [RegExp, string])[] = [
  [/^(?:[A-Z.]+ )?VICE PRESIDENT /, 'vice president'],
  [/^(?:[A-Z.]+ )?(?:SECRETARY OF STATE) /, 'secretary of state'],
  [/^(?:[A-Z.]+ )?(?:SECRETARY OF DEFENSE|DEFENSE SECRETARY) /, 'secretary of defense'],
  [/^(?:[A-Z.]+ )?(?:DEPUTY PRIME MINISTER) /, 'deputy prime minister'],
  [/^(?:[A-Z.]+ )?PRIME MINISTER /, 'prime minister'],
  [/^(?:[A-Z.]+ )?(?:FOREIGN MINISTER|FOREIGN SECRETARY|MINISTER OF FOREIGN AFFAIRS) /, 'foreign minister'],
  [/^(?:[A-Z.]+ )?(?:DEFEN[CS]E MINISTER|MINISTER OF DEFEN[CS]E) /, 'defense minister'],
  [/^(?:[A-Z.]+ )?(?:INTERIOR MINISTER|MINISTER OF INTERIOR) /, 'interior minister'],
  [/^(?:[A-Z.]+ )?(?:FINANCE MINISTER|MINISTER OF FINANCE) /, 'finance minister'],
  [/^(?:[A-Z.]+ )?CHANCELLOR /, 'chancellor'],
  [/^(?:[A-Z.]+ )?PRESIDENT /, 'president'],
]
const anyTitle =
  /^(?:FORMER |THE |U\.?S\.? |MR\.? |SENATOR |GENERAL |GEN\.? |SECRETARY |ATTORNEY |MINISTER |AMBASSADOR |REP |KING |QUEEN |PRINCE |EMIR |SHEIKH? |DR\.? |MRS\.? |LEADER |SPOKES|DEPUTY |CHIEF |HEAD |COL |COLONEL |JUDGE )/
const notPerson =
  /\b(ADMINISTRATION|KANZLER|BUNDESKANZLER|GOV\.?|GOVERNOR|MINISTRY|GOVERNMENT|PARTY|COUNCIL|ARMY|POLICE|FORCES?|MINISTER|OFFICIAL|CONGRESS|PARLIAMENT|ASSEMBLY|COURT|OFFICE|DEPARTMENT|AGENCY|COMMISSION|BANK|AUTHORITY|PRESIDENT|LEADER|SPOKES\w+|MILITARY|OFFICERS?|COMMITTEE|SERVICE|BUREAU|GUARDS?|TROOPS|LAWMAKERS?|SENATE|CABINET|NAVY|EMBASSY|UNION|OF|THE|STATE|AND)\b/

const bySector: Readonly<Record<string, readonly [title: string, sector: string]>> = {
  AGR: ['agriculture minister', 'GOV'],
  EDU: ['education minister', 'GOV'],
  HLH: ['health minister', 'GOV'],
  LAB: ['labor minister', 'GOV'],
  ENV: ['environment minister', 'GOV'],
  JUD: ['justice minister', 'JUD'],
}
const sectors: Readonly<Record<string, string>> = { MIL: 'MIL', LEG: 'LEG', JUD: 'JUD', SPY: 'SPY', COP: 'COP', OPP: 'OPP', REB: 'REB' }

/** Members of governments with the days of their spells. An office that an open end leaves is known to the end of 2010 only. */
export const readOfficials = (alpha3: ReadonlySet<string>): readonly Claim[] =>
  readEntries('Phoenix.Countries.actors.txt').flatMap((entry): readonly Claim[] => {
    const spells = entry.codes.filter(
      ({ code, from, to }) => /^[A-Z]{3}(GOV|LEG|MIL|SPY)/.test(code) && (from !== null || to !== null) && alpha3.has(code.slice(0, 3)),
    )
    const recent = spells.filter(({ to }) => to === null || to >= '1992')
    const plain = entry.names.filter((name) => !anyTitle.test(name) && !titled.some(([pattern]) => pattern.test(name)) && !notPerson.test(name))
    const [name = ''] = plain.filter(isFullName)
    if (recent.length === 0 || name === '') return []
    const forms = [...new Set(plain.filter((form) => form !== name && isFullName(form) && shareLast(form, name)).map((form) => spell(form)))]
    const named = titled.find(([pattern]) => entry.names.some((form) => pattern.test(form)))?.[1] ?? null
    return recent.map(({ code, from, to }, index): Claim => {
      const sub = code.slice(6, 9)
      const [sectorTitle, sector] = bySector[sub] ?? [null, sectors[sub] ?? sectors[code.slice(3, 6)] ?? 'GOV']
      return {
        source: 'phoenix',
        name: spell(name),
        forms,
        surname: null,
        wikidata: null,
        sourceId: null,
        country: code.slice(0, 3),
        organization: null,
        // The title in the name is that of the last office.
        title: index === recent.length - 1 ? (named ?? sectorTitle) : sectorTitle,
        from,
        to,
        lastSeen: to ?? '2010',
        sector,
      }
    })
  })

const isFullName = (name: string): boolean => {
  const words = name.split(/\s+/)
  return words.length >= 2 && words.length <= 5 && isLatin(name) && !/[,()/&\d]/.test(name) && words.some((word) => word.length > 2)
}

const shareLast = (form: string, name: string): boolean => {
  const words = new Set(nameKey(name).split(' '))
  return nameKey(form)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word))
}

const spell = (name: string): string => properCase(name)

const acronyms = new Set([
  'ETA',
  'FARC',
  'PKK',
  'IRA',
  'LTTE',
  'ELN',
  'UN',
  'UK',
  'US',
  'USA',
  'EU',
  'HIV',
  'AIDS',
  'YWCA',
  'YMCA',
  'NATO',
  'OECD',
  'UNITA',
  'RENAMO',
  'SADC',
  'ECOWAS',
  'ASEAN',
])
const groupWord =
  /(FRONT|ARMY|MOVEMENT|BRIGADES?|LIBERATION|FORCES?|ORGANI[SZ]ATION|PARTY|MILITIA|JIHAD|ISLAMI[CYA]*|COMMAND|RESISTANCE|GUERRILLA|REVOLUTIONARY|GROUP|UNION|FEDERATION|TIGERS|PEOPLE'?S|RED|HARAM|COUNCIL)/

/** Armed groups of the dictionary of violent non-state actors. */
export const readArmedGroups = (alpha3: ReadonlySet<string>): readonly Actor[] =>
  readEntries('Phoenix.MilNonState.actors.txt').flatMap((entry): readonly Actor[] => {
    const [first = ''] = entry.names
    const code = entry.codes[0]?.code ?? ''
    if (!/REB|RAD|SEP|INS/.test(code) && !code.startsWith('IMG')) return []
    if (!groupWord.test(first) || first.split(' ').length < 2) return []
    const country = alpha3.has(code.slice(0, 3)) ? code.slice(0, 3) : null
    return organization('group', first, entry.names, country, 'REB')
  })

const organizationWord =
  /\b(ORGANI[SZ]ATION|UNION|AGENCY|COMMISSION|COUNCIL|FUND|ASSOCIATION|COMMITTEE|INTERNATIONAL|PROGRAMME|COURT|TRIBUNAL|CENTRE|CENTER|INSTITUTE|FOUNDATION|FEDERATION|LEAGUE|SOCIETY|FORUM|ALLIANCE|NETWORK|CONFEDERATION|CONGRESS)\b/

/** Intergovernmental and non-governmental organisations whose name says that they are one. */
export const readOrganizations = (alpha3: ReadonlySet<string>): readonly Actor[] =>
  readEntries('Phoenix.International.actors.txt').flatMap((entry): readonly Actor[] => {
    const [first = ''] = entry.names
    const code = entry.codes[0]?.code ?? ''
    const sector = code.slice(0, 3)
    if ((sector !== 'IGO' && sector !== 'NGO') || !organizationWord.test(first) || first.split(' ').length < 3) return []
    const country = code.slice(3, 6)
    return organization(sector.toLowerCase(), first, entry.names, alpha3.has(country) ? country : null, sector)
  })

const organization = (prefix: string, first: string, names: readonly string[], country: string | null, sector: string): readonly Actor[] => {
  const clean = (text: string): string => properCase(text.replace(/\([^)]*\)/g, ' ').replace(/^THE /, ''), acronyms)
  const name = clean(first)
  if (!isLatin(name) || name.length > 70 || name.split(' ').length < 2 || name.includes('.') || /[,/]|-- | - /.test(name)) return []
  const forms = new Set(
    names
      .slice(1)
      .filter((form) => form.split(' ').length > 1 && organizationWord.test(form) === organizationWord.test(first) && form.length < 70 && isLatin(form))
      .map((form) => clean(form)),
  )
  forms.delete(name)
  return [draft({ id: `${prefix}:${slug(name)}`, name, names: [...forms].slice(0, 4), kind: prefix === 'group' ? 'group' : 'organization', country, sector })]
}
