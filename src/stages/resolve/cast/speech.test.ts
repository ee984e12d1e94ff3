import { describe, expect, test } from 'vitest'
import { markedPage } from '../../../../test/resolve/marked-page.js'
import type { Span } from '../../../model/span.js'
import { speechOf, type Speech } from './speech.js'

const heard = (
  marked: string | readonly string[],
): { readonly speech: Speech; readonly at: (words: string) => Span; readonly words: (spans: readonly Span[]) => readonly string[] } => {
  const { document, attributions } = markedPage(marked)
  return {
    speech: speechOf(document.text, attributions),
    at: (words) => ({ start: document.text.indexOf(words), end: document.text.indexOf(words) + words.length }),
    words: (spans) => spans.map(({ start, end }) => document.text.slice(start, end)),
  }
}

const page = '{s1|Lena Quist} {c1|asked} {x1|“whether {s2|Tom Vane} {c2|knew} {x2|that}”}, and {s3|she} {c3|said} {x3|so}.'

describe('of a page', () => {
  const { speech, at, words } = heard(page)

  test('who quotes a place is told', () => {
    expect(words(speech.sourcesAround(at('Tom Vane')))).toEqual(['Lena Quist'])
    expect(words(speech.sourcesAround(at('she')))).toEqual([])
  })

  test('what a source is quoted with is told', () => {
    expect(words(speech.quotedFrom(at('Lena Quist')))).toEqual(['“whether Tom Vane knew that”'])
    expect(words(speech.quotedFrom(at('said')))).toEqual([])
  })

  test('sources are told apart from other words', () => {
    expect([speech.speaks(at('she')), speech.speaks(at('Lena'))]).toEqual([true, false])
  })

  test('a source right after its words is told apart', () => {
    const after = heard('{x1|“So,”} {s1|she} {c1|said}. {x2|The fight} {s2|it} {c2|expects}.')
    expect([after.speech.follows(after.at('she')), after.speech.follows(after.at('it')), speech.follows(at('she'))]).toEqual([true, false, false])
  })

  test('who asks is told apart from who says', () => {
    expect([speech.asks(at('Lena Quist')), speech.asks(at('she'))]).toEqual([true, false])
  })

  test('the sources before a place are told, nearest first', () => {
    expect(words(speech.sourcesBefore(at('she').start))).toEqual(['Tom Vane', 'Lena Quist'])
    expect(words(speech.sourcesBefore(0))).toEqual([])
  })
})

test('a source of two statements is told once', () => {
  const { speech, words, at } = heard('{s1|{s2|Lena Quist}} {c1|said} {x1|so} and {c2|hoped} {x2|no}. Then.')
  expect(words(speech.sourcesBefore(at('Then').start))).toEqual(['Lena Quist'])
})
