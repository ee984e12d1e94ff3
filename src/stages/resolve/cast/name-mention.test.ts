import { expect, test } from 'vitest'
import { pageIndex } from '../../../../test/resolve/resolve-page.js'
import type { AnyMention } from '../coreference/described-mention.js'
import { mentionKindOf } from '../mentions/page-mentions.js'
import { nameMentionOf } from './name-mention.js'

const named = (words: string, actorKind: AnyMention['actorKind']): string => {
  const text = `So ${words} left.`
  const span = { start: 3, end: 3 + words.length }
  const name = nameMentionOf(text, { ...span, kind: mentionKindOf(text, span), actorKind }, pageIndex)
  if (name === null) return 'no name'
  expect(text.slice(name.span.start, name.span.end)).toContain(name.name.split(' ')[0])
  return `${name.name} (${name.isPerson ? 'person' : 'body'})`
}

test.each<[words: string, actorKind: AnyMention['actorKind'], expected: string]>([
  ['Lena Quist', 'person', 'Lena Quist (person)'],
  ['Mayor Lena Quist', 'person', 'Lena Quist (person)'],
  ['Turkish President Recep Tayyip Erdogan', 'person', 'Recep Tayyip Erdogan (person)'],
  ['Mr Vane’s', 'person', 'Vane (person)'],
  ['the Avel Post', 'organization', 'Avel Post (body)'],
  ['Jerusalem', 'place', 'Jerusalem (body)'],
  ['a pastor backing Mr Vane, Lena Quist of Avel,', 'person', 'Lena Quist (person)'],
  ['the harbour master', 'person', 'no name'],
  ['a spokesman for Meridian Wire', 'person', 'no name'],
  ['The Turks', 'organization', 'no name'],
  ['Monday', 'other', 'no name'],
  ['she', 'person', 'no name'],
])('%s as a %s', (words, actorKind, expected) => {
  expect(named(words, actorKind)).toBe(expected)
})

test.each(['constructor', 'Constructor', '__proto__', 'HasOwnProperty', '\u202EtsiuQ', 'Quist\u0000', '\u2066Quist\u2069', '', ' ', '’s', 'The', 'A’s'])(
  '%j is read without harm',
  (words) => {
    const name = nameMentionOf(words, { start: 0, end: words.length, kind: 'name', actorKind: 'person' }, pageIndex)
    expect(name === null || (name.span.start >= 0 && name.span.start < name.span.end && name.span.end <= words.length)).toBe(true)
  },
)
