import { describe, expect, it } from 'vitest'
import { slice } from '../../../model/span.js'
import { attributionFrom } from '../../../../test/fixtures/marked-attribution.js'
import { addresseeSpansOf } from './addressee-spans-of.js'

/** A sentence with `<source>`, `[cue]` and `{content}`, and those to whom it is said. */
const cases: readonly (readonly [marked: string, ...addressees: string[]])[] = [
  ['<Vell> [told] reporters {that it was over}.', 'reporters'],
  ['{"It is over,"} <Vell> [told] reporters in Orrin.', 'reporters'],
  ['{"It is over,"} <he> [told] me.', 'me'],
  ['<Vell> [told] reporters, aides and the mayor {that it was over}.', 'reporters', 'aides', 'the mayor'],
  ['<Vell> [told] the king and the queen {that it was over}.', 'the king', 'the queen'],
  ['{"It is over,"} <Vell> [told] Ada Orrin, the mayor.', 'Ada Orrin'],
  ['<Vell> [told] a meeting of island leaders {that it was over}.', 'a meeting of island leaders'],
  ['<Vell> [told] The Orrin Post on Thursday {that it was over}.', 'The Orrin Post'],
  ['<Vell> [told] her supporters {that it was over}.', 'her supporters'],
  ['<Vell> [told] Rep. Jo Orrin {that it was over}.', 'Rep. Jo Orrin'],
  ['<The agency> [warned] Jerusalem {that it would rain}.', 'Jerusalem'],
  ['<The agency> [warned] {of rain}.'],
  ['<The queen> [asked] the Council {to meet}.', 'the Council'],
  ['<The queen> [asked] {whether it rained}.'],
  ['<The queen> [asked] the minister {why it rained}.', 'the minister'],
  ['<The queen> [urged] the farmers {to wait}.', 'the farmers'],
  ['<The queen> [called on] both sides {to wait}.', 'both sides'],
  ['<The queen> [is urging] the farmers at a fair on Friday {to wait}.', 'the farmers'],
  ['<The queen> [urged] {the farmers to wait}.', 'the farmers'],
  ['{"Wait,"} <the queen> [said] to her aides.', 'her aides'],
  ['In a letter to the president, <Vell> [wrote] {that it was over}.', 'the president'],
  ['<Vell> [sent Mr. Orrin a letter with a proposal] {to end it}.', 'Mr. Orrin'],
  ['<Vell> [met with the envoy to discuss] {the plan}.', 'the envoy'],
  ['<Vell> [testified] before the committee {that it was over}.', 'the committee'],
  ['The farmers [were told] by <the ministry> {that it was over}.', 'The farmers'],
  ['<Vell> [responded] to Orrin, {"It is over."}', 'Orrin'],
  ['<Vell> [responded] to the report, {"It is over."}'],
  ['{"Wait,"} <the queen> [insisted] to reporters on Tuesday.', 'reporters'],
  ['{"Wait,"} <the queen> [said] on Friday to The Orrin Post.', 'The Orrin Post'],
  ['<The queen> [made it clear] to her council {that it would wait}.', 'her council'],
  ['Speaking to farmers in Orrin, <the queen> [said] {it would wait}.', 'farmers'],
  ['On a call with reporters, <the queen> [said] {it would wait}.', 'reporters'],
  ['<The queen> [pressed] him on {taxes}.', 'him'],
  ['<The queen> [offered] the crowd {a promise}.', 'the crowd'],
  ['<The queen> [emailed] Ms. Orrin and Mr. Vell, her aides, {that it would wait}.', 'Ms. Orrin', 'Mr. Vell'],
  ['<The queen> [referred] to {the farmers}.'],
  ['<The queen> [compared] him to {her father}.'],
  ['<Vell> [criticized] {the farmers}.'],
  ['<Vell> [accused] {the farmers of theft}.'],
  ['<Vell> [said] {it was over}.'],
  ['<Vell> [said] on Tuesday {it was over}.'],
  ['<Vell> [told] the story of {the flood}.'],
  ['[According to] <Vell>, {it is over}.'],
  ['<Vell> [reminded] them {that it was over}.', 'them'],
  ['<Vell> [assured] investors and left, {it was over}.', 'investors'],
]

describe('to whom it is said', () => {
  it.each(cases)('%s', (marked, ...addressees) => {
    const { text, attribution } = attributionFrom(marked)
    expect(addresseeSpansOf(text, attribution, []).map((span) => slice(text, span))).toEqual(addressees)
  })

  it('takes nobody who speaks in another statement', () => {
    const text = 'Vell told reporters Orrin said it was over.'
    const others = [{ source: [{ start: 20, end: 25 }] as const, cue: [{ start: 26, end: 30 }] as const }]
    const found = addresseeSpansOf(text, { source: [{ start: 0, end: 4 }], cue: [{ start: 5, end: 9 }], content: [{ start: 20, end: 42 }] }, others)
    expect(found.map((span) => slice(text, span))).toEqual(['reporters'])
  })

  it.each([
    ['a list without end', `Vell told ${'Ada, '.repeat(200_000)}`],
    ['"of" without end', `Vell told ${'of the king '.repeat(100_000)}`],
    ['no space', `Vell told ${'x'.repeat(2_000_000)}`],
  ])('takes time bounded by what stands near: %s', (_, text) => {
    const before = performance.now()
    for (let time = 0; time < 50; time += 1)
      addresseeSpansOf(text, { source: null, cue: [{ start: 5, end: 9 }], content: [{ start: text.length - 1, end: text.length }] }, [])
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})
