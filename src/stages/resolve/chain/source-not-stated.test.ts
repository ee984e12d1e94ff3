import { expect, test } from 'vitest'
import { toldPage, type ToldStatement } from '../../../../test/fixtures/told-page.js'
import { chainsOf, isSourceNotStated, sourcesNotStated } from './index.js'

const judged = (text: string, told: ToldStatement, line?: string): boolean => {
  const { document, attributions } = toldPage(line === undefined ? text : [line, text], [told])
  const [attribution] = attributions
  if (!attribution) throw new Error('no statement')
  return isSourceNotStated(document, attribution, chainsOf(document, attributions).links.get(attribution.id) ?? [])
}

test.each<[text: string, told: ToldStatement]>([
  ['It was alleged that nobody paid.', { cue: 'was alleged', content: 'that nobody paid' }],
  ['The ships are said to be empty.', { cue: 'are said', content: 'to be empty' }],
  ['The ships are reportedly empty.', { cue: 'reportedly', content: 'The ships are' }],
  ['It is widely believed that nobody paid.', { cue: 'is widely believed', content: 'that nobody paid' }],
  ['The mayor privately told aides that nobody paid.', { source: 'The mayor', cue: 'privately told', content: 'that nobody paid' }],
  ['The mayor told close friends that nobody paid.', { source: 'The mayor', cue: 'told', content: 'that nobody paid' }],
  ['Behind closed doors, the mayor said that nobody paid.', { source: 'the mayor', cue: 'said', content: 'that nobody paid' }],
  ['In a phone call with the warden, the mayor said that nobody paid.', { source: 'the mayor', cue: 'said', content: 'that nobody paid' }],
  ['The mayor told a closed meeting that nobody paid.', { source: 'The mayor', cue: 'told', content: 'that nobody paid' }],
  ['The mayor said in a letter to the warden that nobody paid.', { source: 'The mayor', cue: 'said', content: 'that nobody paid' }],
  ['In a confidential memo, the mayor wrote that nobody paid.', { source: 'the mayor', cue: 'wrote', content: 'that nobody paid' }],
  ['The mayor told aides that nobody paid.', { source: 'The mayor', cue: 'told', content: 'that nobody paid' }],
  ['The mayor secretly believes that nobody paid.', { source: 'The mayor', cue: 'secretly believes', content: 'that nobody paid' }],
  ['It is not known whether anybody paid.', { cue: 'is not known', content: 'whether anybody paid' }],
  ['Nobody paid, court told.', { cue: 'told', content: 'Nobody paid' }],
])('%s: the page does not say where from', (text, told) => {
  expect(judged(text, told)).toBe(true)
})

test.each<[text: string, told: ToldStatement]>([
  ['The mayor said that nobody paid.', { source: 'The mayor', cue: 'said', content: 'that nobody paid' }],
  ['The mayor said in a press release that nobody paid.', { source: 'The mayor', cue: 'said', content: 'that nobody paid' }],
  ['In a speech, the mayor said that nobody paid.', { source: 'the mayor', cue: 'said', content: 'that nobody paid' }],
  ['In a tweet, the mayor said that nobody paid.', { source: 'the mayor', cue: 'said', content: 'that nobody paid' }],
  ['The mayor privately told aides that nobody paid, according to two of them.', { source: 'The mayor', cue: 'privately told', content: 'that nobody paid' }],
  ['The mayor privately told aides that nobody paid, Reuters reported.', { source: 'The mayor', cue: 'privately told', content: 'that nobody paid' }],
  ['In a phone call with reporters, the mayor said that nobody paid.', { source: 'the mayor', cue: 'said', content: 'that nobody paid' }],
  ['The mayor said in an open letter to the warden that nobody paid.', { source: 'The mayor', cue: 'said', content: 'that nobody paid' }],
  ['The mayor wrote in a memo obtained by Reuters that nobody paid.', { source: 'The mayor', cue: 'wrote', content: 'that nobody paid' }],
  ['By phone, the mayor told me that nobody paid.', { source: 'the mayor', cue: 'told', content: 'that nobody paid' }],
  ['The mayor fears that nobody paid.', { source: 'The mayor', cue: 'fears', content: 'that nobody paid' }],
  ['Women face much in private, though the mayor said nobody paid.', { source: 'the mayor', cue: 'said', content: 'nobody paid' }],
  ['The mayor denied using private email and said nobody paid.', { source: 'The mayor', cue: 'denied', content: 'using private email' }],
  ['The mayor said nobody paid, whose friends privately weep.', { source: 'The mayor', cue: 'said', content: 'nobody paid' }],
  ['We believe that nobody paid.', { source: 'We', cue: 'believe', content: 'that nobody paid' }],
  ['The mayor believes that "nobody has ever paid."', { source: 'The mayor', cue: 'believes', content: 'that "nobody has ever paid."', form: 'mixed' }],
  ['Most voters believe that nobody paid.', { source: 'Most voters', cue: 'believe', content: 'that nobody paid' }],
  ['The ships are said by the mayor to be empty.', { cue: 'are said', content: 'to be empty' }],
  ['Nobody paid, adding that nobody would.', { cue: 'adding', content: 'that nobody would' }],
  [
    'The mayor said that thieves told aides privately that nobody paid.',
    { source: 'The mayor', cue: 'said', content: 'that thieves told aides privately that nobody paid' },
  ],
])('%s: it does, or need not', (text, told) => {
  expect(judged(text, told)).toBe(false)
})

test('a dateline says where the story is from, not what was said in private', () => {
  expect(
    judged(
      'The mayor privately told aides that nobody paid.',
      { source: 'The mayor', cue: 'privately told', content: 'that nobody paid' },
      '[[dateline]] PORT AVEL (Reuters) —',
    ),
  ).toBe(true)
})

test('what stands inside what nobody says has no stated source either', () => {
  const { document, attributions } = toldPage('It was alleged that the mayor said that the warden knew that it rains.', [
    { cue: 'was alleged', content: 'that the mayor said that the warden knew that it rains' },
    { source: 'the mayor', cue: 'said', content: 'that the warden knew that it rains', within: 0 },
    { source: 'the warden', cue: 'knew', content: 'that it rains', within: 1 },
  ])
  expect(sourcesNotStated(document, attributions, chainsOf(document, attributions).links).size).toBe(3)
  expect(sourcesNotStated(document, attributions.slice(1), new Map()).size).toBe(0)
})
