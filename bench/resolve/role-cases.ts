/** Cases of country and sector: the roles of a dictionary of political actors, with the state before, behind or as an owner. */
import { readSource } from '../../scripts/register/sources.js'
import type { LinkingCase } from './linking-case.js'
import type { StateWords } from './state-words.js'

/** CAMEO's codes that PLOVER has no more, and what it codes them as. */
const plover: Readonly<Record<string, string>> = {
  HRI: 'NGO',
  ENV: 'NGO',
  UAF: 'REB',
  CHR: 'REL',
  MUS: 'REL',
  JEW: 'REL',
  HIN: 'REL',
  BUD: 'REL',
  DEV: 'NGO',
  RAD: 'REB',
}
const sectors: ReadonlySet<string> = new Set([
  'GOV',
  'MIL',
  'REB',
  'OPP',
  'PTY',
  'COP',
  'JUD',
  'SPY',
  'MED',
  'EDU',
  'BUS',
  'CRM',
  'CVL',
  'LEG',
  'LAB',
  'AGR',
  'HLH',
  'REL',
  'NGO',
  'REF',
  'ELI',
])
/** Beside the state the dictionary's own words say nothing of these: kinds of things, not of people and bodies. */
const thing = /\b(?:SHIP|VESSEL|AIRCRAFT|PLANE|BASE|JET|TANK|MISSILE|WARPLANE|HELICOPTER|GUNBOAT|RULE|SITE|BORDER|NEWS|ACTION|SYSTEM|VEHICLE|CONVOY)\b/

/** Roles of one to three words and their sectors, in the order of the file. */
export const readRoles = (): readonly (readonly [role: string, sector: string])[] =>
  readSource('phoenix/Phoenix.agents.txt')
    .split('\n')
    .flatMap((line) => {
      const match = /^([A-Z][A-Z_' -]*?)_?\s*(?:\{[^}]*\})?\s*\[~([A-Z]{3})[A-Z]*\]/.exec(line)
      const role = (match?.[1] ?? '').replaceAll('_', ' ').trim()
      const code = match?.[2] ?? ''
      const sector = plover[code] ?? code
      return role === '' || role.split(' ').length > 3 || !sectors.has(sector) || thing.test(role) ? [] : [[role.toLowerCase(), sector] as const]
    })

/** Every `step`-th role from the `first`, each with another state, in four constructions. */
export const roleCases = (words: ReadonlyMap<string, StateWords>, step: number, first: number): readonly LinkingCase[] => {
  const states = [...words]
  return readRoles()
    .filter((_, at) => at % step === first)
    .map(([role, sector], at) => {
      const [country, { name, adjective }] = states[(at * 37) % states.length] ?? ['', { name: '', adjective: '' }]
      const phrase = [`the ${adjective} ${role}`, `a ${role} of ${name}`, `${name}'s ${role}`, `a ${adjective} ${role} in Geneva`][at % 4] ?? ''
      const template = ['the French judge', 'a judge of France', "France's judge", 'a French judge in Geneva'][at % 4] ?? ''
      return {
        phrase,
        date: `${1995 + ((at * 7) % 32)}-06-15`,
        countries: [states[(at * 53 + 7) % states.length]?.[0] ?? '', country],
        country,
        sector,
        holder: null,
        template,
      }
    })
}
