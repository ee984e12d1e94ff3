import { expect, test } from 'vitest'
import { toldPage, type ToldStatement } from '../../../../test/fixtures/told-page.js'
import { quotedStretchesOf } from '../../../text/quoted-stretches.js'
import type { Attribution } from '../../../model/statement.js'
import { repeatsOf } from './index.js'

/** Pages of lines "speaker | content": each line a statement, speakers the same where their words are. */
const repeatsIn = (lines: readonly string[]): readonly (number | null)[] => {
  const told = lines.map((line): ToldStatement & { readonly source: string; readonly cue: string } => {
    const [, kind = '', source = '', cue = '', content = ''] = /^(?:\[\[([\w-]+)\]\] )?(\w+) (\w+) (.*)$/.exec(line) ?? []
    return { source, cue, content, placedIn: kind === 'title' || kind === 'caption' ? kind : 'body' }
  })
  const { document, attributions } = toldPage(lines, told)
  // Words that stand twice: each statement at its own line.
  const moved = attributions.map((attribution, number): Attribution => {
    const block = document.blocks[number]!
    const words = told[number]!
    const at = (part: string): { start: number; end: number } => {
      const start = block.start + document.text.slice(block.start, block.end).indexOf(part)
      return { start, end: start + part.length }
    }
    const content = at(words.content)
    const quoted = quotedStretchesOf(document.text)
      .filter(({ start, end }) => start >= content.start && end <= content.end)
      .map(({ innerStart, innerEnd }) => ({ start: innerStart, end: innerEnd }))
    return { ...attribution, id: `s${number}`, source: [at(words.source)], cue: [at(words.cue)], content: [content], quoted }
  })
  const speaker = ({ source }: Attribution): string => document.text.slice(source![0].start, source![0].end)
  const repeats = repeatsOf(document, moved, (a, b) => speaker(a) === speaker(b))
  return moved.map(({ id }) => (repeats.has(id) ? Number(repeats.get(id)!.slice(1)) : null))
}

test.each<[name: string, lines: readonly string[], expected: readonly (number | null)[]]>([
  [
    'a headline points to the body',
    ['[[title]] Penn says harbor of Avel will close in March', 'Penn said that the harbor of Port Avel will close in early March'],
    [1, null],
  ],
  [
    'a caption points to the body',
    ['Penn said that the harbor of Port Avel will close in March', '[[caption]] Penn said the harbor will close in March'],
    [null, 0],
  ],
  ['a subheading points to the body after it', ['[[heading]] Penn says harbor closes in March', 'Penn said that the harbor closes in March'], [1, null]],
  [
    'the later one points to the earlier',
    ['Penn said that the blockade hurts fishermen most', 'Penn repeated that the blockade hurts fishermen most'],
    [null, 0],
  ],
  [
    'three are no chain',
    [
      'Penn said that the blockade hurts fishermen most',
      'Penn repeated that the blockade hurts fishermen most',
      'Penn insisted that the blockade hurts fishermen most',
    ],
    [null, 0, 0],
  ],
  [
    'a headline points to the first of two',
    ['[[title]] Penn says blockade hurts fishermen', 'Penn said that the blockade hurts fishermen', 'Penn repeated that the blockade hurts fishermen'],
    [1, null, 1],
  ],
  ['another speaker repeats nothing', ['Penn said that the blockade hurts fishermen most', 'Reed said that the blockade hurts fishermen most'], [null, null]],
  [
    'the negation is another statement',
    ['Penn said that the blockade hurts fishermen most', 'Penn said that the blockade never hurts fishermen most'],
    [null, null],
  ],
  ['the denial is another statement', ['Penn said that the blockade hurts fishermen most', 'Penn denied that the blockade hurts fishermen most'], [null, null]],
  ['a contraction negates', ['Penn said that the blockade will hurt fishermen most', 'Penn said that the blockade won’t hurt fishermen most'], [null, null]],
  [
    'two that are negated alike are one',
    ['Penn said that the blockade does not hurt fishermen', 'Penn said that the blockade doesn’t hurt fishermen'],
    [null, 0],
  ],
  ['another number is another statement', ['Penn said that 40 ships wait outside the harbor', 'Penn said that 50 ships wait outside the harbor'], [null, null]],
  ['a number is one in words', ['Penn said that four ships wait outside the harbor', 'Penn said that 4 ships wait outside the harbor'], [null, 0]],
  ['thousands have commas or none', ['Penn said that 4,000 ships wait outside the harbor', 'Penn said that 4000 ships wait outside the harbor'], [null, 0]],
  ['a headline may leave a number out', ['[[title]] Penn says ships wait outside harbor', 'Penn said that 40 ships wait outside the harbor'], [1, null]],
  ['the same quotation', ['Penn said “we will never give in to them”', 'Penn said again: "We will never give in to them"'], [null, 0]],
  ['a quotation of two words is none', ['Penn said “give in” was wrong for fishermen', 'Penn said "give in" can never be heard'], [null, null]],
  ['the other way round', ['Penn said that Avel attacked Borland yesterday', 'Penn said that Borland attacked Avel yesterday'], [null, null]],
  ['another thing about the same', ['Penn said that the blockade hurts fishermen most', 'Penn said that the blockade must end before winter'], [null, null]],
  ['a headline in other words', ['[[title]] Penn says Avel will tax pencils', 'Penn said that Borland would tax every pencil sold after Easter'], [1, null]],
  [
    'a headline of words quoted from the body',
    ['[[title]] Penn says “a lamp is a promise”', 'Penn said so much: "But a lamp is a promise, and so is a title."'],
    [1, null],
  ],
  [
    'a headline points to what is most like it',
    ['[[title]] Penn says ships wait outside harbor', 'Penn said that ships outside the law are seized', 'Penn said that ships wait outside the harbor'],
    [2, null, null],
  ],
  ['too few words', ['Penn said yes', 'Penn said yes'], [null, null]],
  ['a headline that no statement of the body says', ['[[title]] Penn says harbor will close', 'Penn said that taxes will rise'], [null, null]],
])('%s', (_, lines, expected) => {
  expect(repeatsIn(lines)).toEqual(expected)
})

test('what stands inside another does not repeat it', () => {
  const text = 'Penn said Penn insisted that the blockade hurts fishermen most.'
  const { document, attributions } = toldPage(text, [
    { source: 'Penn', cue: 'said', content: 'Penn insisted that the blockade hurts fishermen most' },
    { source: 'Penn', cue: 'insisted', content: 'that the blockade hurts fishermen most', within: 0 },
  ])
  expect(repeatsOf(document, attributions, () => true).size).toBe(0)
})

test.each([
  ['all the same', () => 'the blockade hurts fishermen most'],
  ['all another', (number: number) => `the blockade hurts fishermen number w${number} most`],
  ['all another number', (number: number) => `${number} ships wait outside the harbor`],
  ['all of a few words', (number: number) => `w${number % 7} w${number % 11} w${number % 13} w${number % 17} w${number % 19}`],
])('ten thousand statements, %s, take time about linear', (_, content) => {
  let text = ''
  const model = toldPage('Penn said so.', [{ source: 'Penn', cue: 'said', content: 'so' }]).attributions[0]!
  const attributions = Array.from({ length: 10_000 }, (_each, number): Attribution => {
    const words = content(number)
    const start = text.length + 10
    text += `Penn said ${words}. `
    return {
      ...model,
      id: `s${number}`,
      source: [{ start: start - 10, end: start - 6 }],
      cue: [{ start: start - 5, end: start - 1 }],
      content: [{ start, end: start + words.length }],
    }
  })
  const start = performance.now()
  repeatsOf(toldPage(text).document, attributions, () => true)
  expect(performance.now() - start).toBeLessThan(5000)
})
