import { describe, expect, test } from 'vitest'
import type { Actor } from '../../model/actor.js'
import { markedPage } from '../../../test/resolve/marked-page.js'
import { shippedWeights } from '../../../test/resolve/resolve-page.js'
import { pageScene } from './page-scene.js'
import { createRegisterIndex } from './register/index.js'

const person = (name: string, offices: Actor['offices']): Actor => ({
  id: `own:${name}`,
  name,
  names: [],
  kind: 'person',
  country: 'TUR',
  sector: 'GOV',
  sameAs: [],
  offices,
  nationality: [],
  seatOf: null,
  domains: [],
  from: null,
  to: null,
})

/** A president, and a daughter whom the register has without an office. */
const index = createRegisterIndex({
  id: 'family',
  actors: [
    person('Osric Brel', [{ title: 'president', country: 'TUR', organization: null, from: '2030', to: null }]),
    person('Ada Brel', []),
    person('Tom Vane', []),
  ],
})

const membersOf = (marked: string): readonly string[] => {
  const { document, tagged } = markedPage(marked)
  const { cast } = pageScene(document, tagged, index, shippedWeights, null, [])
  return cast.members.map(({ name, mentions }) => `${name}: ${mentions.length}`)
}

describe('a surname alone', () => {
  test.each<[marked: string, members: readonly string[]]>([
    // Whoever writes "Ada Brel" each time means another by "Brel".
    ['{p|Ada Brel} left. {p|Brel} slept.', ['Ada Brel: 1', 'Brel: 1']],
    ['{p|Ada Brel} met {p|Osric Brel}. {p|Ada Brel}, {p|Ada Brel} and {p|Ada Brel}. {p|Brel} slept.', ['Ada Brel: 4', 'Osric Brel: 2']],
    ['{p|Ada Brel} left. {p|Ms. Brel} slept.', ['Ada Brel: 2']],
    ['{p|Tom Vane} left. {p|Vane} slept.', ['Tom Vane: 2']],
    ['{p|Osric Brel} left. {p|Brel} slept.', ['Osric Brel: 2']],
  ])('%s', (marked, members) => {
    expect(membersOf(marked)).toEqual(members)
  })
})
