import { afterAll, beforeAll, expect, test } from 'vitest'
import { createChance } from '../../bench/store/chance.js'
import { makePlace, type Place } from '../fixtures/record-place.js'
import { onEachEngine } from './engines.js'
import { killRound } from './kill-round.js'
import { addInPeace } from './recovery.js'

const pages = 24

onEachEngine((engine) => {
  let undisturbed = ''
  const places: Place[] = []
  const place = async (): Promise<string> => {
    const made = await makePlace(engine, 'kill')
    places.push(made)
    return made.place
  }
  beforeAll(async () => {
    undisturbed = await addInPeace(await place(), pages)
  }, 30_000)
  afterAll(async () => {
    for (const { drop } of places) await drop()
  }, 60_000)

  for (const seed of [1, 2, 3, 4, 5])
    test(`killed while adding, nothing acknowledged is lost and the rest comes as if nothing had been (${seed})`, { timeout: 60_000 }, async () => {
      const { wrong } = await killRound(await place(), pages, undisturbed, createChance(seed).next, 1)
      expect(wrong).toEqual([])
    })
})
