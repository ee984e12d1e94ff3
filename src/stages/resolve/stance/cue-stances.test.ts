import { describe, expect, it } from 'vitest'
import { cueStances } from './cue-stances.js'
import { nounForms, verbForms } from './inflect.js'

describe('the table of cues', () => {
  it('has each lemma of a kind once, light verbs being verbs', () => {
    const keys = cueStances.map(({ lemma, kind }) => `${kind === 'light' ? 'verb' : kind} ${lemma}`)
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
  })

  it('is large, and says for each row where it comes from', () => {
    expect(cueStances.length).toBeGreaterThan(350)
    expect(cueStances.filter(({ lemma, from }) => lemma === '' || !/^(?:VerbNet \d|CAMEO \d|PLOVER [A-Z]|Searle, |own$)/.test(from))).toEqual([])
  })
})

describe('forms of a verb', () => {
  it.each([
    ['say', 'say says saying said'],
    ['write', 'write writes writing wrote written'],
    ['deny', 'deny denies denying denied'],
    ['admit', 'admit admits admitting admitted'],
    ['slam', 'slam slams slamming slammed'],
    ['argue', 'argue argues arguing argued'],
    ['agree', 'agree agrees agreeing agreed'],
    ['lie', 'lie lies lying lied'],
    ['stress', 'stress stresses stressing stressed'],
    ['answer', 'answer answers answering answered'],
    ['quip', 'quip quips quipping quipped'],
    ['claim', 'claim claims claiming claimed'],
    ['vow', 'vow vows vowing vowed'],
    ['criticize', 'criticize criticizes criticizing criticized criticise criticises criticising criticised'],
  ])('%s', (base, forms) => {
    expect(verbForms(base).join(' ')).toBe(forms)
  })

  it.each([
    ['denial', 'denials'],
    ['inquiry', 'inquiries'],
    ['promise', 'promises'],
  ])('%s of a noun', (noun, plural) => {
    expect(nounForms(noun)).toEqual([noun, plural])
  })
})
