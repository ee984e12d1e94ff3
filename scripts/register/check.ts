/** Compares the register with lists that it was not made from: `npm run register:check [REGISTER]`. Prints how many holders agree, and which do not. */
import { fileURLToPath } from 'node:url'
import { loadRegister } from '../../src/adapters/register/index.js'
import { createRegisterIndex } from '../../src/stages/resolve/register/index.js'
import { readCsv } from './csv.js'
import { readSource } from './sources.js'
import { nameKey } from './spelling.js'

const register = await loadRegister(process.argv[2] ?? fileURLToPath(new URL('../../registers/actors.json', import.meta.url)))
const index = createRegisterIndex(register)
const alpha3 = new Map(register.actors.filter(({ kind }) => kind === 'state').map(({ codes, country }) => [codes?.['iso2'] ?? '', country ?? '']))

/** The day of the list, and those offices that several titles name. */
const day = '2026-01-15'
const crowns = ['monarch', 'king', 'queen', 'sultan', 'emperor', 'yang di-pertuan agong', 'sultan and prime minister']

const sameName = (a: string, b: string): boolean => {
  const words = new Set(nameKey(a).split(' '))
  const other = nameKey(b).split(' ')
  return other.filter((word) => words.has(word)).length >= Math.min(2, other.length, words.size) || other.some((word) => word.length > 4 && words.has(word))
}

const rows = ['g20-leaders.csv', 'asean-leaders.csv'].flatMap((file) => readCsv(readSource(`world-leaders-current/${file}`)))
const counts = { holders: 0, agreeing: 0, since: 0, sinceAgreeing: 0 }
const checked = new Set<string>()
for (const row of rows) {
  const country = alpha3.get(row['ISO'] ?? '') ?? ''
  for (const [titleColumn, nameColumn, sinceColumn] of [
    ['HoG Title', 'Head of Government', 'HoG Since'],
    ['HoS Title', 'Head of State', 'HoS Since'],
  ] as const) {
    const given = (row[titleColumn] ?? '').toLowerCase()
    const title = given.includes('prime minister') ? 'prime minister' : crowns.includes(given) ? 'monarch' : given
    const name = row[nameColumn] ?? ''
    if (country === '' || name === '' || checked.has(`${country}|${title}|${name}`)) continue
    checked.add(`${country}|${title}|${name}`)
    counts.holders += 1
    const holders = index.holders(title, country, day)
    const found = holders.find(({ actor }) => [actor.name, ...actor.names].some((form) => sameName(form, name)))
    if (found === undefined) {
      console.log(`no: ${country} ${title} ${name} (register: ${holders.map(({ actor }) => actor.name).join(', ') || 'nobody'})`)
      continue
    }
    counts.agreeing += 1
    const since = row[sinceColumn] ?? ''
    if (!/^\d{4}/.test(since) || found.office.from === null) continue
    counts.since += 1
    const apart = Math.abs(Date.parse(since) - Date.parse(found.office.from)) / 86_400_000
    if (apart <= 31) counts.sinceAgreeing += 1
    else console.log(`since: ${country} ${title} ${name}: ${since}, register ${found.office.from}`)
  }
}
console.log(
  `${register.id}: ${counts.agreeing} of ${counts.holders} holders on ${day} agree; of ${counts.since} with a first day, ${counts.sinceAgreeing} agree within a month`,
)
