/**
 * Builds registers/actors.json from the gazetteers in ../shared and from our own lists: `npm run register`. With `--without reign,phoenix` sources are left out (for measuring against
 * what was left out), with `--out FILE` it writes elsewhere.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { encodeRegister } from '../../src/adapters/register/compact-register.js'
import type { Actor } from '../../src/model/actor.js'
import { readExecutives } from './executives.js'
import { readCowCodes, readReign, readWorldLeaders } from './leaders.js'
import { addOwn, readOwn } from './own-lists.js'
import { mergePersons } from './persons.js'
import { readArmedGroups, readOfficials, readOrganizations } from './phoenix.js'
import { mergeCapitals, withoutBorrowedNationalities } from './same-places.js'
import { government, readStates } from './states.js'
import { withoutOrdinaryForms } from './stop-forms.js'
import { nameKey } from './spelling.js'

const { values } = parseArgs({ options: { without: { type: 'string', default: '' }, out: { type: 'string' } } })
const without = new Set(values.without.split(','))
const from = <T>(source: string, read: () => readonly T[]): readonly T[] => (without.has(source) ? [] : read())

const states = readStates()
const own = readOwn()
const alpha3 = new Set(states.actors.filter(({ kind }) => kind === 'state').map(({ country }) => country ?? ''))
const persons = mergePersons([
  ...from('own-persons', () => own.persons),
  ...from('factbook', () => readExecutives(states.byGec, states.independent)),
  ...from('world-leaders', () => readWorldLeaders(states.byName)),
  ...from('phoenix', () => readOfficials(alpha3)),
  ...from('reign', () => readReign()),
])

/** Organisations of the dictionaries whose name another list has already. */
const unlisted = (found: readonly Actor[], listed: readonly Actor[]): readonly Actor[] => {
  const taken = new Set(listed.flatMap(({ name, names }) => [name, ...names].map(nameKey)))
  const added: Actor[] = []
  for (const actor of found) {
    if ([actor.name, ...actor.names].some((name) => taken.has(nameKey(name)))) continue
    for (const name of [actor.name, ...actor.names]) taken.add(nameKey(name))
    added.push(actor)
  }
  return added
}

const cow = readCowCodes()
const withCow = (actor: Actor): Actor => {
  const code = actor.kind === 'state' ? cow.get(actor.country ?? '') : undefined
  return code === undefined ? actor : { ...actor, codes: { ...actor.codes, cow: code } }
}

const listed = withoutBorrowedNationalities(mergeCapitals(addOwn(states.actors, own.others).map(withCow)), states.independent)
const governed = listed
  .filter((actor) => actor.kind === 'state' && !listed.some(({ id }) => id === `gov:${actor.country ?? ''}`))
  .map((state) => government(state))
const dictionaries = unlisted([...readArmedGroups(alpha3), ...readOrganizations(alpha3)], listed)
const order = ['state', 'seat', 'capital', 'place', 'organization', 'group', 'person']
const rank = (actor: Actor): number =>
  order.indexOf(actor.id.startsWith('seat:') ? 'seat' : actor.kind === 'place' && actor.seatOf !== null ? 'capital' : actor.kind)
const actors = [...listed, ...governed, ...dictionaries, ...persons]
  .map((actor) => withoutOrdinaryForms(actor))
  .toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))

const body = encodeRegister({ id: '', actors })
const id = `register-1-${bytesToHex(sha256(utf8ToBytes(body))).slice(0, 8)}`
const target = values.out ?? fileURLToPath(new URL('../../registers/actors.json', import.meta.url))
const file = encodeRegister({ id, actors })
writeFileSync(target, file)

const counts = new Map<string, number>()
for (const { kind } of actors) counts.set(kind, (counts.get(kind) ?? 0) + 1)
console.log(`${target}: ${id}, ${actors.length} actors, ${(file.length / 1e6).toFixed(2)} MB`)
for (const [kind, count] of counts) console.log(`  ${kind.padEnd(14)}${count}`)
