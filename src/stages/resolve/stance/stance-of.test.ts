import { describe, expect, it } from 'vitest'
import { stanceOf } from './stance-of.js'
import { attributionFrom } from '../../../../test/fixtures/marked-attribution.js'

/** A sentence with `<source>`, `[cue]` and `{content}`, and what its cue does: the stance, then "not" and "modal". */
const cases: readonly (readonly [marked: string, expected: string])[] = [
  // Assert.
  ['<The mayor> [said] {the bridge was safe}.', 'assert'],
  ['<The mayor> [said] {he was sorry}.', 'assert'],
  ['<The mayor> [said] {she would never agree to it}.', 'assert'],
  ['[According to] <the ministry>, {prices fell}.', 'assert'],
  ['{"It is over,"} <Vell> [told] reporters.', 'assert'],
  ['<Orrin> [pointed to] {the harvest}.', 'assert'],
  ['<Orrin> [made clear] {that talks go on}.', 'assert'],
  ['<Orrin> [shot back] {that it was late}.', 'assert'],
  ['<Orrin> [hit back], saying {it was late}.', 'assert'],
  ['<Orrin> [laughed and said] {it was late}.', 'assert'],
  ['<She> [called it] {a busy day}.', 'assert'],
  ['<The study> [shows] {a rise}.', 'assert'],
  ['<The court> [ruled] {that the tax was void}.', 'assert'],
  ['<The paper> [released a report] {on grain}.', 'assert'],
  ['<The army> [went on to say] {that it would wait}.', 'assert'],
  ['<Vell> [was able to explain] {the loss}.', 'assert'],
  ['<Vell>[:] {Trains will run}', 'assert'],
  // Deny.
  ['<The ministry> [denied] {any link}.', 'deny'],
  ['<The ministry> [ruled out] {talks}.', 'deny'],
  ['<The union> [rejected] {the offer}.', 'deny'],
  ['<The union> [took issue] {with the count}.', 'deny'],
  ['<The union> [came out against] {the plan}.', 'deny'],
  ['<The union> [issued a denial] {of the claims}.', 'deny'],
  ['<The union> [is opposed to] {the plan}.', 'deny'],
  ['<The queen> [warned against] {floods}.', 'warn'],
  ['<Vell> [unveiled a proposal] {on rain}.', 'promise'],
  ['<Vell> [made comments about] {rain}.', 'assert'],
  ['<Vell> [launched an attack against] {the board}.', 'accuse'],
  ['<Vell> [doubled down on his support for] {the board}.', 'praise'],
  ['<Vell> [Refuses to Disavow] {the Board}', 'decline'],
  ['<Vell> [asked about] {plans for rain}.', 'ask'],
  ['<Vell> [asked] them for {help}.', 'demand'],
  ['<Vell> [argued against] {the board}.', 'deny'],
  ['<Vell> [reiterated his demand] {for rain}.', 'demand'],
  ['<His> [refusal to condemn] {the board}.', 'decline'],
  ['<This> [shows] {a rise}.', 'assert'],
  // Accuse.
  ['<Vell> [accused] {the board of theft}.', 'accuse'],
  ['<Vell> [lashed out] {at the board}.', 'accuse'],
  ['<Vell> [criticised] {the board}.', 'accuse'],
  ['<Vell> [called] {her a liar}.', 'accuse'],
  ['<Vell> [made the accusation] {that votes were bought}.', 'accuse'],
  ['<Vell> [slammed] {the board}.', 'accuse'],
  ['<Vell> [is critical of] {the board}.', 'accuse'],
  ['<Vell> [dismissed] {the report as a farce}.', 'accuse'],
  // Promise.
  ['<The firm> [promised] {to pay}.', 'promise'],
  ['<The firm> [vowed] {to fight on}.', 'promise'],
  ['<The firm> [intends] {to pay}.', 'promise'],
  ['<The firm> [sent the town a letter with a proposal] {to pay}.', 'promise'],
  ['<The firm> [is committed to] {paying}.', 'promise'],
  // Warn.
  ['<The agency> [warned] {of floods}.', 'warn'],
  ['<The agency> [issued a warning] {of floods}.', 'warn'],
  ['<The king> [threatened] {to leave}.', 'warn'],
  ['<The king> [threatened to sue], {he would win}.', 'warn'],
  // Demand.
  ['<The council> [called for] {a pause}.', 'demand'],
  ['<The council> [called] {for a pause}.', 'demand'],
  ['<The council> [called on] the king {to go}.', 'demand'],
  ['<The council> [urged] the king {to go}.', 'demand'],
  ['<The council> [asked] the king {to go}.', 'demand'],
  ['<The council> [asked] {for a pause}.', 'demand'],
  ['<The council> [told] the guards {to go}.', 'demand'],
  // Praise.
  ['<Vell> [praised] {the crew}.', 'praise'],
  ['<Vell> [hailed] {the crew}.', 'praise'],
  ['<Vell> [endorsed] {the plan}.', 'praise'],
  ['<Vell> [spoke out in support of] {the crew}.', 'praise'],
  ['<Vell> [voiced support for] {the crew}.', 'praise'],
  // Ask.
  ['<The reporter> [asked] {why it fell}.', 'ask'],
  ['<The reporter> [asked] reporters {whether it fell}.', 'ask'],
  ['<The reporter> [wanted to know] {why it fell}.', 'ask'],
  ['<The reporter> [wondered] {why it fell}.', 'ask'],
  // Believe.
  ['<Vell> [believes] {it will fall}.', 'believe'],
  ['<Vell> [hopes] {to win}.', 'believe'],
  ['<Vell> [wants] {a bridge}.', 'believe'],
  ['<Vell> [would like] {a bridge}.', 'believe'],
  ['<Vell> [is confident] {of a win}.', 'believe'],
  // Agree.
  ['<Vell> [agreed] {to step down}.', 'agree'],
  ['<Vell> [agreed with] {the count}.', 'agree'],
  // Decline and silent.
  ['<Vell> [declined] {to comment}.', 'decline'],
  ['<Vell> [refused to say] {why}.', 'decline'],
  ['<Vell> [would not say] {why}.', 'decline'],
  ["<Vell> [wouldn't comment] {on it}.", 'decline'],
  ['<Vell> [would not be] {drawn}.', 'decline'],
  ['<Vell> [did not respond] {to a request for comment}.', 'silent'],
  ['<Vell> [could not be reached] {for comment}.', 'silent'],
  ['<Vell> [remained] {silent}.', 'silent'],
  ['<Vell> [has not] {replied}.', 'silent'],
  // Negation.
  ['<Vell> [did not say] {when}.', 'assert not'],
  ['<Vell> [never said] {that}.', 'assert not'],
  ["<Vell> [hasn't said] {when}.", 'assert not'],
  ['<Nobody> [said] {that}.', 'assert not'],
  ['<Vell> [did not deny] {it}.', 'deny not'],
  ["<Vell> [doesn't believe] {it}.", 'believe not'],
  ['<Vell> left without [saying] {why}.', 'assert not'],
  ['<Vell> [stopped short of blaming] {the crew}.', 'accuse not'],
  ['<Vell> [failed to mention] {the crew}.', 'assert not'],
  ['<Vell> [not only said] {so}, he wrote it.', 'assert'],
  ['<Vell> [said] {it was not so}.', 'assert'],
  // Modality.
  ['<Vell> [may say] {more}.', 'assert modal'],
  ['<Vell> [will announce] {a plan}.', 'assert modal'],
  ['<Vell> [is expected to announce] {a plan}.', 'assert modal'],
  ['<Vell> [plans to announce] {a plan}.', 'assert modal'],
  ['The queen wants <Vell> [to say] {more}.', 'assert modal'],
  ['If <Vell> [says] {so}, we go.', 'assert modal'],
  ['Did <Vell> [say] {so}?', 'assert modal'],
  ['[Say] {what you mean}.', 'assert modal'],
  ['<Vell> [should condemn] {it}.', 'accuse modal'],
  ['<Vell> [might not agree] {to it}.', 'agree not modal'],
  ['<Vell> [tried to argue] {so}.', 'assert'],
]

describe('what a cue does', () => {
  it.each(cases)('%s', (marked, expected) => {
    const { text, attribution } = attributionFrom(marked)
    const { stance, negated, modal } = stanceOf(text, attribution)
    expect([stance, ...(negated ? ['not'] : []), ...(modal ? ['modal'] : [])].join(' ')).toBe(expected)
  })

  it('asserts without a cue', () => {
    expect(stanceOf('Prices fell.', { source: null, cue: null, content: [{ start: 0, end: 11 }] })).toEqual({ stance: 'assert', negated: false, modal: false })
  })

  it.each([
    ['a long cue', 'never say '.repeat(200_000), 0, 2_000_000],
    ['no stop', 'if he said to, '.repeat(200_000), 1_500_000, 1_500_004],
    ['no space', 'x'.repeat(3_000_000), 1_500_000, 1_500_010],
  ])('takes time bounded by what stands near: %s', (_, text, start, end) => {
    const before = performance.now()
    for (let time = 0; time < 50; time += 1) stanceOf(text, { source: null, cue: [{ start, end }], content: [{ start: end, end: text.length }] })
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})
