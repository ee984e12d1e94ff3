import { describe, expect, it } from 'vitest'
import { nothingKnown, rememberLabel } from './known.js'

describe('nothingKnown', () => {
  it('holds no more however much is read', () => {
    const { known } = nothingKnown()
    const read = 50_000
    for (let number = 0; number < read; number += 1) rememberLabel(known, number, `label ${number}`)
    const held = Array.from({ length: read }, (_, number) => known.labelByNumber.get(number)).filter((text) => text !== undefined)
    expect(held.length).toBeLessThanOrEqual(20_000)
    expect(known.labelByNumber.get(read - 1)).toBe(`label ${read - 1}`)
  })

  it('gives a write what it has met, though the rest is dropped meanwhile', () => {
    const { known, draft } = nothingKnown()
    rememberLabel(known, 1, 'met')
    const write = draft()
    expect(write.known.labelByText.get('met')).toBe(1)
    for (let number = 2; number < 30_000; number += 1) rememberLabel(known, number, `label ${number}`)
    expect(known.labelByText.get('met')).toBeUndefined()
    expect(write.known.labelByText.get('met')).toBe(1)
  })
})
