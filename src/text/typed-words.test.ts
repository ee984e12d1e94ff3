import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceAll } from '../model/span.js'
import { typedWords } from './typed-words.js'

const text = 'The minister said that “the port  is\nopen” – and the Minister said no more. A 👍 from the port.'
const found = (typed: string): readonly string[] => typedWords(text, typed).map((spans) => sliceAll(text, spans))

describe('typedWords', () => {
  it.each<[typed: string, found: readonly string[]]>([
    ['that “the port', ['that “the port']],
    ['that "the port is open" - and', ['that “the port  is\nopen” – and']],
    ['the port', ['the port', 'the port']],
    ['the minister', ['The minister', 'the Minister']],
    ['The minister', ['The minister']],
    ['inister', []],
    ['port is', ['port  is']],
    ['👍', ['👍']],
    ['said that .. open', ['said that “the port  is\nopen']],
    ['The minister | open', ['The minister … open']],
    ['open | The minister', []],
    ['no more', ['no more']],
    ['nothing like it', []],
    ['', []],
    [' ', []],
    ['|', []],
  ])('finds %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected)
  })

  it('finds every stretch of whole words in the place it was taken from', () => {
    const words = fc.array(fc.constantFrom('port', 'Öl', 'the', '“open”', '👍', 'said', '–', 'İzmir'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, from, length) => {
        const start = from % all.length
        const some = all.slice(start, start + 1 + (length % (all.length - start)))
        const page = all.join(' ')
        const offset = all.slice(0, start).join(' ').length + (start === 0 ? 0 : 1)
        const typed = some.join(' ')
        const places = typedWords(page, typed)
        expect(places.every((spans) => sliceAll(page, spans) === typed)).toBe(true)
        // Overlapping places of one stretch are told once: the first of them.
        expect(places.some(([span]) => span.start <= offset && offset < span.end)).toBe(true)
      }),
    )
  })
})
