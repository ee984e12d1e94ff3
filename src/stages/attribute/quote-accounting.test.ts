import { expect, test } from 'vitest'
import { findWords } from '../../../test/examples/find-words.js'
import type { Block } from '../../model/block.js'
import type { UnattributedReason } from '../../model/unattributed.js'
import { quotedStretchesOf } from '../../text/quoted-stretches.js'
import { accountable, unattributedOf } from './quote-accounting.js'

const wordsOf = (text: string, blocks: readonly Block[]): readonly string[] =>
  accountable(text, quotedStretchesOf(text), blocks).map(({ start, end }) => text.slice(start, end))

const paragraph = (start: number, end: number): Block => ({ kind: 'paragraph', start, end })

test.each<[name: string, text: string, expected: readonly string[]]>([
  ['of two words', 'The “quiet season” ends.', ['“quiet season”']],
  ['not of one word', 'The “season” ends, and the "well-known" one.', []],
  ['not of punctuation', 'She said “… !” twice.', []],
  ['with two words around an apostrophe', "It is 'the workers' fault'.", ["'the workers' fault'"]],
  ['around other ones, these not again', '“They call it ‘the hill’ here,” she said.', ['“They call it ‘the hill’ here,”']],
  ['with numbers for words', 'It read “4 15”.', ['“4 15”']],
])('a stretch is counted: %s', (_, text, expected) => {
  expect(wordsOf(text, [paragraph(0, text.length)])).toEqual(expected)
})

test('only stretches in blocks are counted', () => {
  const text = '“Share this now”\n“We are ready”\n“All rights reserved”'
  expect(wordsOf(text, [paragraph(17, 31)])).toEqual(['“We are ready”'])
  expect(wordsOf(text, [])).toEqual([])
})

const reasons = (text: string, contents: readonly string[] = [], without: UnattributedReason | null = null): readonly string[] => {
  const stretches = accountable(text, quotedStretchesOf(text), [paragraph(0, text.length)])
  const places = contents.map((words) => findWords(text, words))
  return unattributedOf(text, stretches, places, without).map(({ start, end, reason }) => `${text.slice(start, end)} ${reason}`)
}

test.each<[text: string, expected: string]>([
  ['The “quiet season” ends in two weeks.', '“quiet season” scare-quotes'],
  ['They showed the film “a night at the quay” again.', '“a night at the quay” title-of-work'],
  ['They played “The Long Way Home” again.', '“The Long Way Home” title-of-work'],
  ['The crowd chanted “no boats no peace” all night.', '“no boats no peace” slogan'],
  ['Under the slogan “Bread and Boats” they marched.', '“Bread and Boats” slogan'],
  ['Visitors of the “Open Means Open” campaign left.', '“Open Means Open” slogan'],
  ['The plan runs under the line “One River, Many Towns”.', '“One River, Many Towns” slogan'],
  ['Their banner read: “Leave the River Be”.', '“Leave the River Be” slogan'],
  ['The “bathing water” signs came back.', '“bathing water” scare-quotes'],
  ['Under the heading “bathing water” it counts rivers.', '“bathing water” scare-quotes'],
  ['The “Twelfth Man” stand was empty.', '“Twelfth Man” scare-quotes'],
  ['It follows the report “Forty Summers”, they hear.', '“Forty Summers” title-of-work'],
  ['“We will return,” and so on.', '“We will return,” no-cue'],
  ['The “quiet season,” short as ever, ends.', '“quiet season,” scare-quotes'],
  ['“We will be back at the gate tomorrow and the day after.”', '“We will be back at the gate tomorrow and the day after.” no-cue'],
  ['“Never ever again!”', '“Never ever again!” no-cue'],
  ['They spoke of “what they had seen at the gate that night in spring” and left.', '“what they had seen at the gate that night in spring” no-cue'],
])('%s', (text, expected) => {
  expect(reasons(text)).toEqual([expected])
})

test('another language is the reason for all', () => {
  expect(reasons('Der Film “Die lange Nacht” und “wir sind bereit”.', [], 'language-not-read')).toEqual([
    '“Die lange Nacht” language-not-read',
    '“wir sind bereit” language-not-read',
  ])
})

test.each<[name: string, contents: readonly string[], left: number]>([
  ['no content', [], 1],
  ['one content with its marks', ['“We go. They stay. All is well,”'], 0],
  ['one content without its marks', ['We go. They stay. All is well'], 0],
  ['a longer content', ['“We go. They stay. All is well,” the mayor said'], 0],
  ['several contents that follow one another', ['We go.', 'They stay.', 'All is well'], 0],
  ['contents in another order, overlapping', ['They stay. All is well', 'We go. They', 'stay'], 0],
  ['contents with a word between them', ['We go.', 'stay. All is well'], 1],
  ['a content that ends before its last word', ['“We go. They stay. All is'], 1],
  ['a content that begins after its first word', ['go. They stay. All is well,”'], 1],
  ['a content elsewhere', ['mayor'], 1],
])('a stretch that is in %s', (_, contents, left) => {
  expect(reasons('“We go. They stay. All is well,” the mayor said.', contents)).toHaveLength(left)
})

test('one content covers all the stretches in it', () => {
  expect(reasons('“We go,” and “they stay,” and “all is well,” it says.', ['“We go,” and “they stay,” and “all is well,”'])).toEqual([])
})
