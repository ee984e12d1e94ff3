import { describe, expect, test } from 'vitest'
import { markedScene, shippedWeights } from '../../../../test/resolve/resolve-page.js'
import { antecedentPairs, type AntecedentPair } from './antecedent-pairs.js'
import { featureCount } from './pair-features.js'
import { rankAntecedents } from './rank-antecedents.js'

/** The candidates of the last pronoun of a marked text, nearest first. */
const candidatesIn = (marked: string | readonly string[]): { readonly words: readonly string[]; readonly pairs: readonly AntecedentPair[] } => {
  const { scene } = markedScene(marked)
  const last = scene.mentions.findLastIndex(({ pronoun }) => pronoun !== null)
  const pairs = antecedentPairs(scene.text, scene.mentions, last)
  return { pairs, words: pairs.map(({ candidate }) => scene.mentions[candidate]?.surface ?? '') }
}

describe('the mentions that a pronoun may mean', () => {
  test.each<[marked: string, words: readonly string[]]>([
    ['{p|Rowan Vane} met {p|Lena Quist}. {p|She} slept.', ['Lena Quist', 'Rowan Vane']],
    ['{p|Tom Vane} met {p|Lena Quist}. {p|She} slept.', ['Lena Quist']],
    ['{p|Mr Vane} met {p|Lena Quist}. {p|She} slept.', ['Lena Quist']],
    ['{p|The two ministers} met {p|Lena Quist}. {p|She} slept.', ['Lena Quist']],
    ['{p|The two ministers} met {p|Lena Quist}. {p|They} slept.', ['Lena Quist', 'The two ministers']],
    ['{p|The {o|port}’s man near {p|him}} slept.', ['port']],
    ['{p|He} met {p|Lena Quist}.', []],
    ['{o|The firm that lost {t|{o|its} boat}} slept.', ['The firm that lost its boat']],
  ])('%s', (marked, words) => {
    expect(candidatesIn(marked).words.filter((each) => !each.startsWith('its'))).toEqual(words)
  })

  test('are looked for twelve sentences back', () => {
    const between = (count: number): string => '{p|Lena Quist} left. ' + 'So. '.repeat(count) + '{p|She} slept.'
    expect(candidatesIn(between(11)).words).toEqual(['Lena Quist'])
    expect(candidatesIn(between(12)).words).toEqual([])
  })

  test('are eighty at most', () => {
    expect(candidatesIn('{p|Lena Quist} and '.repeat(200) + '{p|she} slept.').pairs).toHaveLength(80)
  })

  test('of a mention that is no pronoun, or is not there, are none', () => {
    const { scene } = markedScene('{p|Tom Vane} met {p|Lena Quist}.')
    expect(antecedentPairs(scene.text, scene.mentions, 1)).toEqual([])
    expect(antecedentPairs(scene.text, scene.mentions, 9)).toEqual([])
  })
})

describe('the features of a pair', () => {
  test('are numbers of the table, each once, ascending', () => {
    const { pairs } = candidatesIn([
      '{p|Tom Vane}, {p|the mayor} of {l|Orrel}, met "{p|{p|his} aunt}".',
      '{p|They} said {o|it} slept; {p|she} "and {p|he}" left {p|{p|his} boat}.',
    ])
    for (const { features } of pairs) {
      expect(features.every((feature, place) => feature >= 0 && feature < featureCount && feature > (features[place - 1] ?? -1))).toBe(true)
    }
    expect(pairs.length).toBeGreaterThan(5)
  })

  test('fill the table that the shipped weights were learnt for', () => {
    expect(shippedWeights.input).toHaveLength(featureCount)
  })

  test('tell a candidate of the same sentence from one of an earlier sentence', () => {
    const [near] = candidatesIn('Then {p|Lena Quist} slept and {p|she} woke.').pairs
    const [far] = candidatesIn('Then {p|Lena Quist} slept. And {p|she} woke.').pairs
    expect(near?.features).not.toEqual(far?.features)
  })
})

describe('ranked antecedents', () => {
  const pair = (candidate: number, ...features: readonly number[]): AntecedentPair => ({ candidate, features })
  const weights = {
    input: [
      [2, 0],
      [0, 3],
      [-5, -5],
    ],
    bias: [0, 0],
    output: [1, 1],
  }

  test('are the most likely first, their probabilities one in sum', () => {
    const ranked = rankAntecedents([pair(7, 0), pair(3, 1), pair(1, 2)], weights)
    expect(ranked.map(({ mention }) => mention)).toEqual([3, 7, 1])
    expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
    expect((ranked[0]?.probability ?? 0) / (ranked[1]?.probability ?? 1)).toBeCloseTo(Math.E)
  })

  test('of nobody are none', () => {
    expect(rankAntecedents([], weights)).toEqual([])
  })

  test('stay finite where scores are huge, and features that nobody learnt count nothing', () => {
    const [first, second] = rankAntecedents([pair(1, 0), pair(2, 99)], { ...weights, input: [[1e6, 0]] })
    expect([first, second]).toEqual([
      { mention: 1, probability: 1 },
      { mention: 2, probability: 0 },
    ])
  })

  test('that are alike stand nearest first', () => {
    expect(rankAntecedents([pair(9, 0), pair(2, 0)], weights).map(({ mention }) => mention)).toEqual([9, 2])
  })
})
