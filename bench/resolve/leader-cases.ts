/** Cases of office holders by date, from claims that a source makes of persons and their offices. */
import type { Claim } from '../../scripts/register/claim.js'
import type { LinkingCase } from './linking-case.js'
import type { StateWords } from './state-words.js'

const capital = (title: string): string => title.replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase())

/** Where the family name stands first, or the first name is the one that pages use: they are called by the whole name. */
const firstWord: ReadonlySet<string> = new Set(['CHN', 'PRK', 'KOR', 'TWN', 'VNM', 'KHM', 'SGP', 'ETH', 'ERI', 'ISL', 'MYS', 'BTN', 'MMR', 'TLS', 'FJI'])

/** How a page calls somebody after the title: a monarch by the whole name, others by their surname as far as the gazetteer tells it. */
const surnameOf = ({ name, surname, country, title }: Claim): string => {
  const whole = name.replace(/,.*$/, '').replace(/ of (?:the )?\p{Lu}.*$/u, '')
  if (crowned.has(title ?? '')) return whole
  const words = whole.split(/\s+/)
  if (firstWord.has(country ?? '')) return whole
  return surname ?? words.findLast((word) => !/^(?:Jr|Sr|[IVX]+)\.?$/.test(word)) ?? name
}

const crowned: ReadonlySet<string> = new Set(['king', 'queen', 'emperor', 'emir', 'sultan'])

type Template = readonly [name: string, make: (words: StateWords, title: string, surname: string) => string]

/** Rotated over the claims, so that each claim is one case. */
const templates: readonly Template[] = [
  ['French President Macron', ({ adjective }, title, surname) => `${adjective} ${capital(title)} ${surname}`],
  ['the French president', ({ adjective }, title) => `the ${adjective} ${title}`],
  ["France's president", ({ name }, title) => `${name}'s ${title}`],
  ['Macron', (_words, _title, surname) => surname],
  ['President Macron of France', ({ name }, title, surname) => `${capital(title)} ${surname} of ${name}`],
]

/** For a gazetteer of those who govern: also without the office's name. */
export const withLeaders: readonly Template[] = [...templates, ['the French leader', ({ adjective }) => `the ${adjective} leader`]]

/** Titles that English has for one who leads a state or a government. */
const spoken: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'supreme leader',
])

/** The day in the middle of what both the claim and the years asked for have. */
export const middle = (from: string, to: string): string => {
  const day = (date: string, last: boolean): number =>
    Date.parse(date.length === 4 ? `${date}-${last ? '12-28' : '01-03'}` : date.length === 7 ? `${date}-${last ? '27' : '02'}` : date)
  return new Date((day(from, false) + day(to, true)) / 2).toISOString().slice(0, 10)
}

/** The last day that a date of any precision can mean. */
const lastOf = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date)

/** A state that the page names more often than the right one: whoever falls back on the page is wrong. */
const distractor = (words: ReadonlyMap<string, StateWords>, at: number): string => [...words.keys()][(at * 53) % words.size] ?? ''

/** One case a claim; a claim counts where its spell and the years overlap by 60 days at least. `first` and `last`: YYYY-MM-DD. */
export const leaderCases = (
  claims: readonly Claim[],
  words: ReadonlyMap<string, StateWords>,
  first: string,
  last: string,
  templatesUsed: readonly Template[] = templates,
): readonly LinkingCase[] =>
  claims
    .flatMap((claim) => {
      const state = words.get(claim.country ?? '')
      const { title, country } = claim
      if (!state || country === null || title === null || !spoken.has(title)) return []
      const from = claim.from === null || claim.from < first ? first : claim.from
      const end = lastOf(claim.to ?? claim.lastSeen ?? last)
      const to = end > last ? last : end
      if (Date.parse(to) - Date.parse(from) < 60 * 86_400_000) return []
      return [{ claim, state, title, country, date: middle(from, to) }]
    })
    .map(({ claim, state, title, country, date }, at) => {
      const [template, make] = templatesUsed[at % templatesUsed.length] ?? templates[0]!
      const bare = template === 'Macron'
      return {
        phrase: make(state, title, surnameOf(claim)),
        date,
        countries: [distractor(words, at), country],
        country: bare ? null : country,
        sector: bare ? null : 'GOV',
        holder: claim.name,
        template,
      }
    })
