/** Heads of state and government 2014-2026 from the factbook's dated texts: "President Ann EXAMPLE (since 14 May 2017); Vice President …". */
import { dayNumber } from './claim.js'
import type { Claim } from './claim.js'
import { readCsv } from './csv.js'
import { readSource } from './sources.js'
import { isLatin, nameKey, plainText } from './spelling.js'
import { splitTitle } from './titles.js'

interface Sighting {
  readonly country: string
  readonly role: string
  readonly title: string
  readonly name: string
  readonly surname: string
  readonly forms: readonly string[]
  readonly since: string | null
  readonly first: string
  readonly last: string
}

/** Who is seen in office in a text of this day or later is taken to be in office still. */
const current = '2026-01-01'
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** Monarchs of several realms are one person each. */
const monarchs: Readonly<Record<string, string>> = { 'Elizabeth II': 'Q9682', 'Charles III': 'Q43274' }

export const readExecutives = (byGec: ReadonlyMap<string, string>, independent: ReadonlySet<string>): readonly Claim[] => {
  const sightings: Sighting[] = []
  for (const row of readCsv(readSource('factbook/factbook-executives.csv'))) {
    const country = byGec.get(row['gec_code'] ?? '')
    if (country === undefined || country === '') continue
    // A territory's chief of state is another state's.
    if (!independent.has(country) && row['role'] === 'chief of state') continue
    sightings.push(
      ...readText(plainText(row['text'] ?? ''), { country, role: row['role'] ?? '', first: row['first_seen'] ?? '', last: row['last_seen'] ?? '' }),
    )
  }
  return toClaims(sightings)
}

const readText = (text: string, row: Pick<Sighting, 'country' | 'role' | 'first' | 'last'>): readonly Sighting[] => {
  const found: Sighting[] = []
  let carried: string | null = null
  for (const part of parts(text)) {
    const { title, rest } = splitTitle(part.text)
    const name = readName(rest)
    if (name === null) continue
    const known = title ?? carried ?? (found.length === 0 ? 'president' : null)
    if (title === null && carried === null && !/since|assume/.test(part.note)) continue
    carried = title === null ? carried : /s\b/.test(part.text.split(' ')[1] ?? '') ? title : null
    if (known === null || known === 'crown prince') continue
    found.push({ ...row, title: title === null && found.length === 0 ? '' : known, ...name, since: readSince(part.note) })
  }
  return found
}

/** The text's persons: what stands before each bracket, and the bracket. Notes are left out. */
const parts = (text: string): readonly { readonly text: string; readonly note: string }[] => {
  const plain = text
    .replace(/[;,]?\s*note\b\s*[-–:0-9].*$/i, '')
    .replace(
      /\((Prime Minister-equivalent|Prime Minister|Conservative|Labor|Labour|vacant|president|premier|Acting|acting|Interim|interim|ret\.|Ret\.|retired|Retired|[A-Z][a-z]+-equivalent)\)/g,
      ' ',
    )
    .replace(/\(since\s+([^();]*);\s+(?=(First |Vice|Deputy))/g, '(since $1); ')
  const found: { text: string; note: string }[] = []
  for (const match of plain.matchAll(/([^();]+)(?:\(([^()]*)\))?/g)) {
    const before = (match[1] ?? '').replace(/^[\s,;.]+|\s+$/g, '').replace(/^(and|represented( locally)? by( the)?|New Zealand is represented by|a)\s+/i, '')
    const represented = before.split(/\brepresented by\s+/)
    const last = represented.at(-1) ?? ''
    if (/[A-Z]{2}/.test(last)) found.push({ text: last, note: match[2] ?? '' })
  }
  return found
}

const readSince = (note: string): string | null => {
  const match =
    /(?:since|assumed office on|took office|assumes office on)\s*(?:approximately\s*|late\s*|early\s*)?(?:(\d{1,2})\s+)?([A-Z][a-z]+)?\s*(\d{4})/.exec(note)
  if (match === null) return null
  const month = months.indexOf((match[2] ?? '').toLowerCase()) + 1
  const year = match[3] ?? ''
  if (month === 0) return year
  const monthText = `${year}-${String(month).padStart(2, '0')}`
  return match[1] === undefined ? monthText : `${monthText}-${match[1].padStart(2, '0')}`
}

const isCapitals = (word: string): boolean =>
  /^(al-|el-|bin-|d'|de-|Mc|Mac|M'|N'|t')?['’\p{Lu}-]*\p{Lu}['’\p{Lu}]+[\p{Lu}'’-]*(?:,|\.)?$/u.test(word) &&
  !/^(II|III|IV|VI|VII|VIII|XI|XIV|XVI|X|V|I|Jr\.|Sr\.)$/.test(word)

/** "Laurentino \"Nito\" CORTIZO Cohen" -> name, surname and the other ways to say it. */
const readName = (text: string): Pick<Sighting, 'name' | 'surname' | 'forms'> | null => {
  const cleaned = text
    .replace(
      /\s+(of|at|was|is|who|took|won|to|serves|served|announced|in|on|as|and|has|with|from|assumed|serving|resigned|died|until|previously|by|the|-|–)\s.*$/,
      '',
    )
    .replace(/,?\s*(Dr|Jr|Sr|MD|Retired|ret)\.?$/, '')
    .replace(/[,.:;]+$/, '')
  const nickname = /["“”]([^"“”]+)["“”]/.exec(cleaned)?.[1]
  const words = cleaned
    .replace(/["“”][^"“”]*["“”]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '-')
  const at = words.findIndex((word, index) => isCapitals(word) || (/^XI$/.test(word) && index === 0 && words.length > 1))
  if (at === -1 || words.length > 8) return null
  let end = at + 1
  while (end < words.length && isCapitals(words[end] ?? '')) end += 1
  const roman = /^(I|II|III|IV|V|VI|VII|VIII|X|XI|XIV|XVI)$/.test(words[end] ?? '')
  if (roman) end += 1
  const spelled = words.map((word, index) => (index >= at && index < end && !(roman && index === end - 1) ? spell(word) : word))
  const surname = spelled.slice(at, end).join(' ')
  const name = spelled.join(' ')
  if (!isLatin(name) || /\d/.test(name)) return null
  const first = spelled.slice(0, at)
  const forms = new Set<string>()
  if (first.length > 0) {
    forms.add([...first, surname].join(' '))
    if (first.length > 1 && !/^(de|van|von|el|al|bin)$/.test(first[0] ?? '')) forms.add(`${first[0] ?? ''} ${surname}`)
    if (nickname !== undefined) forms.add(`${nickname} ${surname}`)
  } else if (end < words.length) forms.add(`${surname} ${spelled.slice(end).join(' ')}`)
  forms.delete(name)
  return { name, surname, forms: [...forms] }
}

const spell = (word: string): string =>
  word
    .replace(/,$/, '')
    .toLowerCase()
    .split('-')
    .map((part, index) =>
      index === 0 && /^(al|el)$/.test(part) && word.startsWith(part)
        ? part
        : part.replace(
            /^(mc|o['’]|d['’]|n['’]|m['’])?(\p{L})/u,
            (_w, prefix: string | undefined, letter: string) =>
              (prefix === undefined ? '' : prefix.charAt(0).toUpperCase() + prefix.slice(1)) + letter.toUpperCase(),
          ),
    )
    .join('-')

/** Sightings of the same holder become one claim; an end is the next holder's beginning, or the last day seen. */
const toClaims = (sightings: readonly Sighting[]): readonly Claim[] => {
  const roleTitles = new Map<string, Map<string, number>>()
  for (const one of sightings) {
    if (one.title === '') continue
    const counts = roleTitles.get(`${one.country}|${one.role}`) ?? new Map<string, number>()
    counts.set(one.title, (counts.get(one.title) ?? 0) + 1)
    roleTitles.set(`${one.country}|${one.role}`, counts)
  }
  const usual = (country: string, role: string): string =>
    [...(roleTitles.get(`${country}|${role}`) ?? [])].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'president'
  const spells = new Map<string, Sighting[]>()
  const ordered = sightings
    .map((one) => ({ ...one, title: one.title === '' ? usual(one.country, one.role) : one.title }))
    .toSorted((a, b) => a.first.localeCompare(b.first))
  for (const one of ordered) {
    const near = [...spells.entries()].find(([key, list]) => key.startsWith(`${one.country}|${one.title}|`) && list.some((other) => isSameHolder(one, other)))
    if (near === undefined) spells.set(`${one.country}|${one.title}|${nameKey(one.name)}|${one.since ?? one.first}`, [one])
    else near[1].push(one)
  }
  return [...spells.values()].map((list) => toClaim(list))
}

const isSameHolder = (one: Sighting, other: Sighting): boolean => {
  const sameSurname = nameKey(one.surname) === nameKey(other.surname)
  if (one.since !== null && other.since !== null) {
    const apart = Math.abs(dayNumber(one.since) - dayNumber(other.since))
    if (
      one.since === other.since &&
      (sameSurname || shareWord(one.name, other.name) || nameKey(one.surname).slice(0, 2) === nameKey(other.surname).slice(0, 2))
    )
      return true
    return sameSurname && apart < 200
  }
  return sameSurname
}

const shareWord = (a: string, b: string): boolean => {
  const words = new Set(nameKey(a).split(' '))
  return nameKey(b)
    .split(' ')
    .some((word) => words.has(word))
}

const toClaim = (list: readonly Sighting[]): Claim => {
  const latest = list.at(-1) as Sighting
  const last = list.reduce((day, one) => (one.last > day ? one.last : day), '')
  const since =
    list
      .map((one) => one.since)
      .filter((day) => day !== null)
      .at(-1) ?? null
  const forms = new Set(list.flatMap((one) => [one.name, ...one.forms]))
  forms.delete(latest.name)
  const surnameLast = latest.name.endsWith(latest.surname)
  return {
    source: 'factbook',
    name: latest.name,
    forms: [...forms],
    surname: surnameLast && !latest.surname.includes(' ') ? null : latest.surname,
    wikidata: monarchs[latest.name] ?? null,
    sourceId: null,
    country: latest.country,
    organization: null,
    title: latest.title,
    from: since ?? latest.first.slice(0, 4),
    to: last >= current ? null : last,
    lastSeen: last,
    sector: 'GOV',
  }
}
