/** One who is two: the command parts them, the list, the counts and the log tell it, and an undo takes it back. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { WhoRecord } from '../../src/formats/found-row.js'
import type { ToldPage } from '../fixtures/told-record.js'
import { type ToldPlace, toldPlace } from './told-place.js'
import { records } from './run-hearsay.js'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const pages = ['the harbour opens', 'grain is dear', 'the bridge is shut'].map((words, at): ToldPage => ({
  text: `Brel said ${words}. ${`Ships of fleet ${at * 7919} wait. `.repeat(2)}`,
  told: [{ content: [words], cue: ['said'], form: 'indirect', speakers: [{ words: 'Brel', reason: 'local-name' }] }],
  publishedAt: `2031-04-0${at + 1}`,
}))

describe('hearsay actor split', () => {
  let told: ToldPlace
  beforeAll(async () => {
    told = await toldPlace(pages)
  })
  afterAll(() => told.drop())
  const output = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await told.run(...args)
    expect({ args, code, stderr: code === 0 ? '' : stderr }).toEqual({ args, code: 0, stderr: '' })
    return stdout
  }
  const said = async (...names: readonly string[]): Promise<readonly (readonly [string | undefined, string])[]> =>
    records<WhoRecord>(await output('who', ...names, '--json')).map(({ speakers, words }) => [speakers[0]?.name, words])

  it('is in the list, the counts, the card and every log, and is gone when it is taken back', async () => {
    const before = { list: await output('who', '--list'), rows: await said(), card: await output('actor', 'Brel'), trace: '' }
    const [{ id } = { id: '' }] = records<WhoRecord>(await output('who', 'Brel', '--json')).filter(({ words }) => words === 'grain is dear')
    before.trace = await output('trace', id)
    expect(await output('actor', 'split', 'Brel', '--statements', id.slice(0, 12), '--as', 'Tom Brel', '--by', 'anna', '--why', 'the brother')).toMatch(
      /^1: split: .*Tom Brel/u,
    )
    expect(await said()).toEqual([
      ['Brel', 'the bridge is shut'],
      ['Tom Brel', 'grain is dear'],
      ['Brel', 'the harbour opens'],
    ])
    expect(await output('who', '--list')).toMatch(/Tom Brel[^]*grain is dear/u)
    expect(await said('Tom Brel')).toEqual([['Tom Brel', 'grain is dear']])
    expect(await output('actor', 'Tom Brel')).toMatch(/Says: 1 statement/u)
    expect(await output('trace', id)).toContain('Tom Brel')
    expect(await output('actor', 'log')).toMatch(/split[^]*Tom Brel[^]*anna[^]*the brother|anna[^]*split[^]*Tom Brel[^]*the brother/u)
    expect(await output('log')).toContain('Tom Brel')
    expect(await output('actor', 'undo', '1', '--by', 'ben')).toMatch(/^2: /u)
    expect({ list: await output('who', '--list'), rows: await said(), card: await output('actor', 'Brel'), trace: await output('trace', id) }).toEqual(before)
    expect((await told.run('actor', 'Tom Brel')).stdout).not.toMatch(/Says: [1-9]/u)
    expect(records(await output('actor', 'log', '--json'))).toHaveLength(2)
    expect((await told.run('actor', 'undo', '1')).code).toBe(2)
  })

  it('refuses statements that do not mean the actor, and a name that is the actor', async () => {
    const [{ id } = { id: '' }] = records<WhoRecord>(await output('who', '--json'))
    expect((await told.run('actor', 'split', 'Brel', '--statements', id, '--as', 'brel')).code).toBe(2)
    expect((await told.run('actor', 'split', 'Meridian Wire', '--statements', 's00000000', '--as', 'Other Wire')).code).toBe(4)
    expect((await told.run('actor', 'split', 'Brel', '--as', 'Tom Brel')).stderr).toContain('--statements ID')
  })
})
