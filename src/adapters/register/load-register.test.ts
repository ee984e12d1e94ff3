import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Register } from '../../model/register.js'
import { decodeRegister, encodeRegister, loadActors, loadRegister, withActors } from './index.js'

const register: Register = {
  id: 'register-1-test',
  actors: [
    {
      id: 'Q4',
      name: 'Riverland',
      names: ['RV'],
      kind: 'state',
      country: 'RIV',
      sector: 'GOV',
      sameAs: ['http://www.wikidata.org/entity/Q4', 'https://example.org/riverland'],
      offices: [],
      nationality: ['Riverish'],
      seatOf: null,
      domains: [],
      from: '1990',
      to: null,
      codes: { iso2: 'RV' },
    },
    {
      id: 'person:RIV-ann-example',
      name: 'Ann Éxample',
      names: [],
      kind: 'person',
      country: 'RIV',
      sector: null,
      sameAs: [],
      offices: [
        { title: 'official', country: 'RIV', organization: null, from: null, to: '2010' },
        { title: 'president', country: null, organization: 'own:board', from: '2011-02', to: null },
        { title: 'envoy', country: 'LRV', organization: null, from: null, to: null },
      ],
      nationality: [],
      seatOf: 'Q4',
      domains: ['ann.example'],
      from: null,
      to: '2020-01-02',
    },
  ],
}

test('what is encoded is decoded, an actor a line', () => {
  const text = encodeRegister(register)
  expect(text.split('\n')).toHaveLength(5)
  expect(decodeRegister(text, 'actors.json')).toEqual(register)
})

describe('a register that cannot be read', () => {
  test.each([
    ['is missing', null, 'REGISTER_MISSING'],
    ['is no JSON', '{', 'REGISTER_DAMAGED'],
    ['is of another version', '{"version":0,"id":"x","actors":[]}', 'REGISTER_DAMAGED'],
    ['has an actor that is none', '{"version":1,"id":"x","actors":[["a"]]}', 'REGISTER_DAMAGED'],
    ['is null', 'null', 'REGISTER_DAMAGED'],
  ])('%s', async (_case, text, code) => {
    const path = join(await mkdtemp(join(tmpdir(), 'register-')), 'actors.json')
    if (text !== null) await writeFile(path, text)
    await expect(loadRegister(path)).rejects.toMatchObject({ code })
    await expect(loadRegister(path)).rejects.toThrow(path)
  })
})

test('a user’s actor takes the place of one with its id, and stands first', () => {
  const [state] = register.actors
  if (state === undefined) throw new Error('the register is empty')
  const own = { ...state, name: 'New Riverland' }
  expect(withActors(register, [own]).actors.map(({ name }) => name)).toEqual(['New Riverland', 'Ann Éxample'])
  expect(withActors(register, [])).toBe(register)
})

test('a file of actors is read by its ending', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'actors-'))
  await writeFile(join(folder, 'own.csv'), 'name,kind\nAnn Example,person\n')
  await writeFile(join(folder, 'hearsay.toml'), '[[actor]]\nname = "Bo Example"\nkind = "person"\n')
  expect((await loadActors(join(folder, 'own.csv'))).map(({ id }) => id)).toEqual(['own:ann-example'])
  expect((await loadActors(join(folder, 'hearsay.toml'))).map(({ id }) => id)).toEqual(['own:bo-example'])
  await expect(loadActors(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'UNREADABLE_INPUT' })
})
