/**
 * Measures the parts of resolving and leaves their figures in bench/out/resolve.json. Usage: run.ts [PART...]; without parts all of them.
 * A part that is not asked for keeps the figures that it had.
 */
import { readResult, writeResult } from '../results.js'
import { percent, table } from '../table.js'
import { actorsTable, measureActors } from './actors.js'
import { measureDates } from './dates.js'
import { linkingTable, measureLinking } from './linking.js'
import { measureMentions, mentionsTable } from './mentions.js'
import { musts } from './musts.js'
import { measurePronouns, pronounsTable } from './pronouns.js'
import type { PartName, ResolveParts, ResolveResult } from './result.js'
import { datesTable, viaTable } from './role-tables.js'
import { measureRoles } from './roles.js'
import { measureResolvingSpeed, resolvingSpeedTable } from './speed.js'
import { measureVia } from './via.js'

/** Each measures and prints; null where something is missing that is measured. */
const parts: { readonly [Name in PartName]: () => Promise<ResolveParts[Name] | null> | ResolveParts[Name] | null } = {
  actors: async () => {
    const measured = await measureActors()
    console.log(`Model ${measured.model}\n\n${actorsTable(measured)}`)
    return measured
  },
  pronouns: () => {
    const measured = measurePronouns()
    console.log(pronounsTable(measured))
    return measured
  },
  mentions: () => {
    const measured = measureMentions()
    console.log(measured ? mentionsTable(measured) : 'no bench/out/mention-fold-N.json: train a fold (training/README.md)')
    return measured
  },
  linking: () => {
    const figures = measureLinking()
    console.log(linkingTable(figures))
    return { figures }
  },
  dates: () => {
    const { wrong: _, ...measured } = measureDates()
    console.log(datesTable(measured))
    return measured
  },
  roles: () => measureRoles(),
  via: () => {
    const figures = measureVia()
    console.log(viaTable(figures))
    return { figures }
  },
  speed: async () => {
    const measured = await measureResolvingSpeed()
    console.log(`Load of the machine at the start: ${measured.load.toFixed(1)}\n\n${resolvingSpeedTable(measured)}`)
    return measured
  },
}

const isPart = (name: string): name is PartName => Object.hasOwn(parts, name)

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !isPart(name))
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; parts are ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}
const measuredAt = new Date().toISOString().slice(0, 10)
let result: ResolveResult = readResult<ResolveResult>('resolve') ?? {}
for (const name of Object.keys(parts).filter(isPart)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n${name}\n`)
  const measured = await parts[name]()
  if (!measured) continue
  result = { ...result, [name]: { ...measured, measuredAt } }
  // after each part, so that a later one's fault costs no figures
  writeResult('resolve', result)
}

const reached = musts(result)
console.log(
  `\n${table(
    ['', 'reached', 'must', 'aim'],
    reached.map(({ name, value, must, aim }) => [
      name,
      percent(value),
      must.most ? `at most ${percent(must.value)}` : percent(must.value),
      aim === null ? '' : percent(aim),
    ]),
  )}`,
)
process.exitCode = reached.every(({ value, must }) => (must.most ? value <= must.value : value >= must.value)) ? 0 : 1
