import { afterAll, expect, test } from 'vitest'
import { makePlace, type Place } from '../fixtures/record-place.js'
import { onEachEngine } from './engines.js'
import { lookThrough } from './look-through.js'
import { runAdding } from './run-adding.js'

onEachEngine((engine) => {
  let made: Place | null = null
  afterAll(() => made?.drop())
  test('two processes add at once, some pages in both: both succeed and all is there, once', { timeout: 60_000 }, async () => {
    made = await makePlace(engine, 'two')
    const { place } = made
    const runs = await Promise.all([runAdding(place, { from: 0, to: 50 }), runAdding(place, { from: 30, to: 80 })])
    expect(runs.map(({ code, error }) => ({ code, error }))).toEqual([
      { code: 0, error: '' },
      { code: 0, error: '' },
    ])
    const seen = await lookThrough(place)
    expect(seen).toMatchObject({ partial: [], faults: [] })
    expect(new Set(seen.documents).size).toBe(80)
    expect(seen.documents).toHaveLength(80)
    expect(new Set(runs.flatMap(({ acknowledged }) => acknowledged))).toEqual(new Set(seen.documents))
  })
})
