import { describe, expect, it } from 'vitest'
import { harbourReading } from '../../../test/fixtures/harbour-reading.js'
import type { ErrorCode } from '../../errors.js'
import { createCount } from './count.js'

const countOf = (read: number, failed: readonly ErrorCode[]): ReturnType<typeof createCount> => {
  const count = createCount()
  for (let number = 0; number < read; number += 1) count.add({ input: 'a', result: harbourReading })
  for (const code of failed) count.add({ input: 'b', failure: { code, message: '' } })
  return count
}

describe('createCount', () => {
  it.each([
    ['all were read', 2, [], 0],
    ['some failed', 1, ['EMPTY_INPUT'], 3],
    ['some were refused', 1, ['ROBOTS_REFUSED'], 3],
    ['all failed', 0, ['EMPTY_INPUT', 'NOT_FOUND'], 1],
    ['all were refused', 0, ['ROBOTS_REFUSED', 'ADDRESS_REFUSED'], 5],
    ['all were refused or failed', 0, ['ROBOTS_REFUSED', 'NOT_FOUND'], 1],
    ['the only one was no address', 0, ['USAGE'], 2],
  ] as const)('where %s', (_, read, failed, exitCode) => {
    expect(countOf(read, failed).exitCode()).toBe(exitCode)
  })

  it('adds the readings up', () => {
    expect(countOf(2, ['EMPTY_INPUT']).summary()).toBe(
      '2 read, 1 failed · 12 statements (4 direct, 0 mixed, 8 indirect; 2 nested) · 2 silences · 8 quoted stretches, 6 attributed, 2 not',
    )
  })
})
