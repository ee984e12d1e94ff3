/** Actor phrases read and linked, against gazetteers that the register was built without, beside a plain look-up in a dictionary. */
import { readCsv } from '../../scripts/register/csv.js'
import { readExecutives } from '../../scripts/register/executives.js'
import { readReign, readWorldLeaders } from '../../scripts/register/leaders.js'
import { readSource } from '../../scripts/register/sources.js'
import { readStates } from '../../scripts/register/states.js'
import type { Actor } from '../../src/model/actor.js'
import { createRegisterIndex, type RegisterIndex } from '../../src/stages/resolve/register/index.js'
import { linkPhrase } from '../../src/stages/resolve/link/link-phrase.js'
import { coreWords } from '../../src/stages/resolve/link/name-parts.js'
import { readPhrase } from '../../src/stages/resolve/link/read-phrase.js'
import { percentOf, table } from '../table.js'
import { readCurrentLeaders } from './current-leaders.js'
import { lookUp } from './dictionary-look-up.js'
import { registerWithout } from './held-out-register.js'
import { leaderCases, withLeaders } from './leader-cases.js'
import type { LinkingCase, LinkingSet } from './linking-case.js'
import { roleCases } from './role-cases.js'
import { readStateWords } from './state-words.js'

/** What was right, of how many, by what was asked, from which gazetteer and in which construction. */
export interface LinkingFigure {
  readonly asked: 'country' | 'sector' | 'holder'
  readonly source: string
  readonly template: string
  readonly cases: number
  readonly right: number
  /** Of those answered at all. */
  readonly answered: number
  readonly byLookUp: number
}

/** Reads and links all cases. Takes a minute: three registers are built for it. */
export const measureLinking = (): readonly LinkingFigure[] => linkingSets().flatMap((set) => figuresOf(set))

/** The cases and the registers that they are held out of. */
export const linkingSets = (): readonly LinkingSet[] => {
  const states = readStates()
  const words = readStateWords(states)
  const independent = new Set(states.actors.filter(({ kind }) => kind === 'state').map(({ country }) => country ?? ''))
  const alpha3 = new Map(readCsv(readSource('country-codes/country-codes.csv')).map((row) => [row['ISO3166-1-Alpha-2'] ?? '', row['ISO3166-1-Alpha-3'] ?? '']))
  const today = readCurrentLeaders(alpha3)
  const full = registerWithout()
  return [
    { source: 'reign, 1995-2021', register: registerWithout('reign'), cases: leaderCases(readReign(), words, '1995-01-01', '2021-03-01', withLeaders) },
    {
      source: 'world-leaders-2021',
      register: registerWithout('world-leaders'),
      cases: leaderCases(inOffice(readWorldLeaders(states.byName), '2022-06-15'), words, '2022-03-15', '2022-06-15'),
    },
    {
      source: 'factbook, 2014-2026',
      register: registerWithout('factbook'),
      cases: leaderCases(readExecutives(states.byGec, independent), words, '2014-06-01', '2026-01-21'),
    },
    ...[0, 1, 2, 3, 4, 5].map((turn) => ({
      source: 'world-leaders-current, 2024-2026',
      register: full,
      cases: leaderCases([...today.slice(turn), ...today.slice(0, turn)], words, '2024-01-01', '2026-07-25'),
    })),
    // Not held out: what linking does where the register knows the holder.
    { source: 'reign, not held out', register: full, cases: leaderCases(readReign(), words, '1995-01-01', '2021-03-01', withLeaders) },
    {
      source: 'phoenix agents',
      register: registerWithout('phoenix'), // The tables were written with half of the roles in sight (every fourth from the first and the second): the others are measured.
      cases: [...roleCases(words, 4, 2), ...roleCases(words, 4, 3)],
    },
  ]
}

/** Those whose year tells nothing of the day are asked for a day on which both years surely hold. */
const inOffice = <Held extends { readonly from: string | null; readonly to: string | null }>(claims: readonly Held[], day: string): readonly Held[] =>
  claims.filter(({ from, to }) => from !== null && from < day.slice(0, 4) && (to === null || to > day.slice(0, 4)))

interface Answer {
  readonly country: string | null
  readonly sector: string | null
  readonly holder: Actor | null
}

const figuresOf = ({ source, register, cases }: LinkingSet): readonly LinkingFigure[] => {
  const index = createRegisterIndex(register)
  const rows = new Map<string, { asked: LinkingFigure['asked']; template: string; cases: number; right: number; answered: number; byLookUp: number }>()
  for (const one of cases) {
    const mine = answer(one, index)
    const theirs = lookUp(one.phrase, index)
    for (const asked of ['country', 'sector', 'holder'] as const) {
      if (one[asked] === null) continue
      const key = `${asked} ${one.template}`
      const row = rows.get(key) ?? { asked, template: one.template, cases: 0, right: 0, answered: 0, byLookUp: 0 }
      row.cases += 1
      if (mine[asked] !== null) row.answered += 1
      if (isRight(one, mine, asked)) row.right += 1
      if (isRight(one, theirs, asked)) row.byLookUp += 1
      rows.set(key, row)
    }
  }
  return [...rows.values()].map((row) => ({ source, ...row }))
}

/** What the stage says of a case. */
export const answer = ({ phrase, date, countries }: LinkingCase, index: RegisterIndex): Answer => {
  const read = readPhrase(phrase, index)
  const linked = linkPhrase(read, { date, countries, speaks: true }, index)
  const [first] = linked
  const sure = linked.length === 1 ? first : undefined
  return {
    country: first?.country ?? read.countries[0] ?? null,
    sector: first?.sector ?? read.sector,
    holder: sure?.actor && sure.kind === 'person' ? index.byId(sure.actor) : null,
  }
}

/** Whether an answer is the case's. Of a holder by name: the gazetteer's ids are not in the register. */
export const isRight = (one: LinkingCase, given: Answer, asked: LinkingFigure['asked']): boolean =>
  asked === 'holder' ? given.holder !== null && one.holder !== null && isNamed(given.holder, one.holder) : given[asked] === one[asked]

/** Whether a name is the actor's. Gazetteers spell alike names otherwise: a word in common, or one that differs by two letters at most, is enough for two who hold one office. */
const isNamed = (actor: Actor, name: string): boolean => {
  const wanted = coreWords(name).filter((word) => word.length > 2)
  const words = [actor.name, ...actor.names].flatMap((form) => coreWords(form))
  return wanted.some((word) => words.some((other) => word === other || (Math.min(word.length, other.length) >= 5 && distance(word, other) <= 2)))
}

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1]
    for (let column = 1; column <= b.length; column += 1)
      next.push(Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + Number(letter !== b[column - 1])))
    row = next
  }
  return row.at(-1) ?? 0
}

/** The figures as tables: by what was asked and the gazetteer, then by construction (of what is held out). */
export const linkingTable = (figures: readonly LinkingFigure[]): string => {
  const groups = groupBy(figures, ({ asked, source }) => `${asked}|${source}`)
  const templates = groupBy(
    figures.filter(({ source }) => !source.endsWith('not held out')),
    ({ asked, template }) => `${asked}|${template}`,
  )
  const row = (key: string, group: readonly LinkingFigure[]): readonly (string | number)[] => {
    const sum = (field: 'cases' | 'right' | 'answered' | 'byLookUp'): number => group.reduce((total, figure) => total + figure[field], 0)
    return [
      ...key.split('|'),
      sum('cases'),
      percentOf(sum('right'), sum('cases')),
      percentOf(sum('right'), sum('answered')),
      percentOf(sum('byLookUp'), sum('cases')),
    ]
  }
  const head = ['asked', 'from', 'cases', 'right %', 'of answered %', 'dictionary look-up %']
  return [
    table(
      head,
      [...groups].map(([key, group]) => row(key, group)),
    ),
    table(
      head,
      [...templates].map(([key, group]) => row(key, group)),
    ),
  ].join('\n\n')
}

const groupBy = (figures: readonly LinkingFigure[], key: (figure: LinkingFigure) => string): ReadonlyMap<string, readonly LinkingFigure[]> => {
  const groups = new Map<string, LinkingFigure[]>()
  for (const figure of figures) groups.set(key(figure), [...(groups.get(key(figure)) ?? []), figure])
  return groups
}
