import { describe, expect, test } from 'vitest'
import { markedScene, shippedWeights } from '../../../../test/resolve/resolve-page.js'
import type { Span } from '../../../model/span.js'
import type { AntecedentWeights } from '../../../ports.js'
import { followPronouns } from './follow-pronouns.js'
import type { Referent } from './referent.js'

/** Whom each pronoun of a text means: each name is the member of its number. */
const followed = (marked: string | readonly string[], weights: AntecedentWeights = shippedWeights): readonly string[] => {
  const { scene } = markedScene(marked)
  const { text, mentions, names, cast } = scene
  const referentOf = (words: Span): Referent => {
    const name = names.get(mentions.findIndex(({ start, end }) => start === words.start && end === words.end))
    const members = name && cast.membersOf.get(name)
    return members ? { kind: 'members', members, reason: 'name', confidence: 0.9 } : { kind: 'nobody', reason: 'unclear', confidence: 0.5 }
  }
  return [...followPronouns(text, mentions, referentOf, weights)].map(
    ([number, referent]) =>
      `${mentions[number]?.surface}: ${referent.kind === 'members' ? referent.members.map((member) => cast.members[member]?.name).join(' or ') : referent.kind}${referent.kind === 'linked' || referent.kind === 'publisher' || referent.kind === 'several' ? '' : ` (${referent.reason})`}`,
  )
}

/** Every mention that a pronoun may mean is as likely as another. */
const indifferent: AntecedentWeights = { input: [], bias: [], output: [] }

test.each<[marked: string, found: readonly string[]]>([
  ['{p|Lena Quist} left. {p|She} slept.', ['She: Lena Quist (pronoun)']],
  ['{p|Mr Vane} met {p|Mrs Brel}. {p|She} slept. {p|He} woke.', ['She: Brel (pronoun)', 'He: Vane (pronoun)']],
  [
    '{p|Lena Quist} left. {p|She} slept. {p|She} woke and {p|her} boat sank.',
    ['She: Lena Quist (pronoun)', 'She: Lena Quist (pronoun)', 'her: Lena Quist (pronoun)'],
  ],
  ['{o|The Orrel Bank} failed. {o|It} closed.', ['It: Orrel Bank (pronoun)']],
  ['{p|Lena Quist} left. {o|It} closed.', []],
  ['{l|Orrel} slept. {p|He} woke.', []],
  ['{p|She} slept.', []],
  ['{p|I} met {p|her}.', []],
  ['"{p|I} slept," and {p|he} woke.', []],
])('%s', (marked, found) => {
  expect(followed(marked)).toEqual(found)
})

test('a pronoun two paragraphs on has its name', () => {
  expect(followed(['{p|Lena Quist} opened the port.', 'The sea was calm.', '{p|She} slept.'])).toEqual(['She: Lena Quist (pronoun)'])
})

describe('where all mentions are as likely', () => {
  test('two are candidates', () => {
    expect(followed('{p|Lena Quist} met {p|Ada Brel}. {p|She} slept.', indifferent)).toEqual(['She: Ada Brel or Lena Quist (ambiguous)'])
  })

  test('one who is named oftener counts for more', () => {
    expect(followed('{p|Lena Quist} and {p|Quist} met {p|Ada Brel}. {p|She} slept.', indifferent)).toEqual(['She: Lena Quist (pronoun)'])
  })

  test('none of five is more than a guess', () => {
    expect(followed('{p|Isa Quist}, {p|Rowan Vane}, {p|Ada Brel}, {p|Ty Rudd}, {p|Rona Orlow}. {p|She} slept.', indifferent)).toEqual([])
  })
})

test('a description that nobody is named for is passed on', () => {
  expect(followed('{p|The witness} left. {p|She} slept.')).toEqual(['She: nobody (unclear)'])
})
