import { expect, test } from 'vitest'
import { createSessions } from './sessions.js'

test('an ended session is none', () => {
  const sessions = createSessions()
  const id = sessions.begin()
  expect(sessions.has(id)).toBe(true)
  sessions.end(id)
  expect(sessions.has(id)).toBe(false)
})

test('no two ids are the same, and each has 256 bits', () => {
  const sessions = createSessions()
  const ids = new Set(Array.from({ length: 100 }, () => sessions.begin()))
  expect(ids.size).toBe(100)
  for (const id of ids) expect(id).toMatch(/^[\w-]{43}$/)
})

test('a session ends when it was not used for long, and not while it is', () => {
  let time = 0
  const sessions = createSessions({ idle: 100, now: () => time })
  const used = sessions.begin()
  const unused = sessions.begin()
  time = 90
  expect(sessions.has(used)).toBe(true)
  time = 180
  expect(sessions.has(used)).toBe(true)
  expect(sessions.has(unused)).toBe(false)
})

test('of too many, the one not used for longest ends', () => {
  const sessions = createSessions({ most: 2 })
  const [first, second] = [sessions.begin(), sessions.begin()]
  expect(sessions.has(first)).toBe(true)
  sessions.begin()
  expect(sessions.has(second)).toBe(false)
  expect(sessions.has(first)).toBe(true)
})
