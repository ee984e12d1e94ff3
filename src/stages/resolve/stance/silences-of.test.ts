import { describe, expect, it } from 'vitest'
import { sliceAll } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import { isSpeech } from '../../../model/stance.js'
import { silencesOf } from './silences-of.js'

/** [name, text, source | cue | content | stance, one a silence] */
const cases: readonly (readonly [name: string, text: string, ...found: string[]])[] = [
  ['declined to comment', 'The ministry declined to comment.', 'The ministry|declined|to comment|decline'],
  ['refused to answer', 'Mr. Vell refused to answer questions on the budget.', 'Mr. Vell|refused|to answer|decline'],
  ['declined comment', 'The mayor declined comment on Tuesday.', 'The mayor|declined|comment|decline'],
  ['declined an interview request', 'Ms. Orrin declined an interview request.', 'Ms. Orrin|declined|an interview request|decline'],
  ['declined to be interviewed', 'The senator has declined to be interviewed.', 'The senator|declined|to be interviewed|decline'],
  [
    'did not respond to a request',
    'The Kremlin did not immediately respond to a request for comment.',
    'The Kremlin|did not immediately respond|to a request for comment|silent',
  ],
  ['contraction', "The agency didn't respond to several requests for comment.", "The agency|didn't respond|to several requests for comment|silent"],
  ['bare reply', 'As of Tuesday, the ministry had not replied.', 'the ministry|had not|replied|silent'],
  ['yet to reply', 'The club has yet to respond.', 'The club|has yet to|respond|silent'],
  ['reached for comment', 'Mr. Vell could not be reached for comment.', 'Mr. Vell|could not be reached|for comment|silent'],
  ['reached, bare', 'The owners could not immediately be reached Monday.', 'The owners|could not immediately be|reached|silent'],
  ['would not be drawn', 'The minister would not be drawn on the date.', 'The minister|would not be|drawn|decline'],
  ['no immediate comment', 'The army had no immediate comment.', 'The army|had no immediate|comment|silent'],
  ['no comment', 'The bank offered no comment.', 'The bank|offered no|comment|decline'],
  ['remained silent', 'The palace remained silent.', 'The palace|remained|silent|silent'],
  ['not available', 'A spokeswoman was not available for comment.', 'A spokeswoman|was not available|for comment|silent'],
  ['unavailable', 'The coach was unavailable for an interview.', 'The coach|was unavailable|for an interview|silent'],
  ['calls not returned', 'Calls to the Ministry of Grain were not returned.', 'the Ministry of Grain|were not|returned|silent'],
  ['did not return a call', 'His lawyer did not return a call seeking comment.', 'His lawyer|did not return|a call seeking comment|silent'],
  ['would not comment', 'The firm would not comment.', 'The firm|would not|comment|decline'],
  ['has not commented', 'Jerusalem has not commented publicly.', 'Jerusalem|has not|commented|silent'],
  ['after a clause', 'The report was published, but the company did not respond.', 'the company|did not|respond|silent'],
  ['with an apposition', 'Ada Vell, the mayor, declined to comment.', 'Ada Vell, the mayor|declined|to comment|decline'],
  ['two in a text', 'The army declined to comment. The navy did not reply.', 'The army|declined|to comment|decline', 'The navy|did not|reply|silent'],
  ['nothing to add', 'The governor had nothing to add.', 'The governor|had nothing|to add|decline'],
  ['a habit', 'The agency does not comment on raids.', 'The agency|does not|comment|decline'],
  ['requests for an interview', 'Orrin declined several requests for an interview.', 'Orrin|declined|several requests for an interview|decline'],
  ['details', 'The firm refused to give any details.', 'The firm|refused|to give any details|decline'],
  ['a shared subject', 'Mr. Vell praised the plan but declined to comment.', 'Mr. Vell|declined|to comment|decline'],
  ['one after the other', 'Vell declined to comment and did not return calls.', 'Vell|declined|to comment|decline', 'Vell|did not return|calls|silent'],
  ['inside another statement', 'A clerk said the agency had not replied.', 'the agency|had not|replied|silent'],
  ['no subject', 'They blamed him for refusing to answer.', '|refusing|to answer|decline'],
  ['no silence: in kind', 'The fleet did not respond in kind.'],
  ['no silence: calls to go', 'He refused calls to resign.'],
  ['no silence: money', 'He refused to give the town a grant.'],
  ['no silence: what one would not say', 'He says things I would not say.'],
  ['no silence: an agreement', 'An agreement could not be reached for now.'],
  ['no silence: a threat', 'The fleet did not respond to the attack.'],
  ['no silence: the right', 'He has the right to remain silent.'],
  ['no silence: a deed', 'The union refused to build the wall.'],
  ['no silence: the price', 'Sales declined to a new low.'],
]

describe('silences of a text', () => {
  it.each(cases)('%s', (_, text, ...found) => {
    expect(
      silencesOf({ text }, []).map(({ source, cue, content, stance }) =>
        [source ? sliceAll(text, source) : '', sliceAll(text, cue), sliceAll(text, content), stance].join('|'),
      ),
    ).toEqual(found)
  })

  it('names the attribution that it is', () => {
    const text = 'The ministry declined to say whether it knew.'
    const attribution: Attribution = {
      id: 'known',
      documentId: 'd',
      source: [{ start: 0, end: 12 }],
      cue: [{ start: 13, end: 28 }],
      content: [{ start: 29, end: 44 }],
      form: 'indirect',
      within: null,
      placedIn: 'body',
      quoted: [],
      confidence: 1,
      modelId: 'm',
    }
    expect(silencesOf({ text }, [attribution]).map(({ existing }) => existing)).toEqual(['known'])
  })

  it('is not speech', () => {
    expect((['decline', 'silent', 'assert', 'believe'] as const).map(isSpeech)).toEqual([false, false, true, true])
  })

  it.each([
    ['no stop', 'did not respond '.repeat(60_000)],
    ['no space', 'declined'.repeat(120_000)],
    ['commas', 'a, '.repeat(300_000)],
    ['many silences', 'X declined to comment. '.repeat(40_000)],
  ])('reads hostile text in time: %s', (_, text) => {
    const start = performance.now()
    silencesOf({ text }, [])
    expect(performance.now() - start).toBeLessThan(8_000)
  })
})
