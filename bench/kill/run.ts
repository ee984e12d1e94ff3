/** Kills processes that add pages, 50 rounds on each store (`-- --rounds N --engine sqlite|postgresql`), and looks through what they leave. Exit code 1 where anything was wrong. */
import { parseArgs } from 'node:util'
import { killRound } from '../../test/bad-days/kill-round.js'
import { addInPeace } from '../../test/bad-days/recovery.js'
import { type EngineName, makePlace } from '../../test/fixtures/record-place.js'
import { createChance } from '../store/chance.js'
import { table } from '../table.js'
import { writeResult } from '../results.js'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' }, engine: { type: 'string', default: 'both' }, seed: { type: 'string' } } })
const rounds = Number(values.rounds)
const engines = (['sqlite', 'postgresql'] satisfies EngineName[]).filter((engine) => values.engine === 'both' || values.engine === engine)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const pages = 60

const lines: (string | number)[][] = []
for (const engine of engines) {
  const chance = createChance(seed)
  const calm = await makePlace(engine, 'calm')
  const undisturbed = await addInPeace(calm.place, pages)
  await calm.drop()
  let kills = 0
  let acknowledged = 0
  const wrong: string[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const { place, drop } = await makePlace(engine, 'kill')
    const outcome = await killRound(place, pages, undisturbed, chance.next)
    kills += outcome.kills
    acknowledged += outcome.acknowledged
    for (const each of outcome.wrong) {
      wrong.push(each)
      console.error(`${engine}, round ${round}: ${each}`)
    }
    if (outcome.wrong.length > 0) console.error(`left at ${place}`)
    else await drop()
  }
  lines.push([engine, rounds, kills, acknowledged, wrong.length])
}
console.log(`Seed ${seed}\n\n${table(['store', 'rounds', 'kills', 'pages acknowledged before them', 'faults'], lines)}`)
writeResult('kill', {
  seed,
  pages,
  rounds: lines.map(([engine, count, kills, acknowledged, faults]) => ({ engine, rounds: count, kills, acknowledged, faults })),
})
process.exitCode = lines.every((line) => line.at(-1) === 0) ? 0 : 1
