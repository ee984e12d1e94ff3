import { expect, test } from 'vitest'
import { markedScene } from '../../../../test/resolve/resolve-page.js'
import { describeNominal } from './describe-nominal.js'

const meant = (page: string): string | null => {
  const { scene, attributions } = markedScene(page)
  const referent = describeNominal(scene, attributions[0]?.source?.[0] ?? { start: 0, end: 0 }, true)
  return referent.kind === 'members' ? referent.members.map((number) => scene.cast.members[number]?.name).join(' or ') : null
}

test.each<[expected: string | null, page: string]>([
  ['Lena Quist', '{p|Tom Vane} was tired. {p|Lena Quist}, a lawyer for {p|Vane}, came. {s|His lawyer} {x|so}'],
  ['Lena Quist', '{p|Tom Vane} was tired. {s|His attorney} {x|so}. An attorney for {p|Vane}, {p|Lena Quist}, came.'],
  ['Lena Quist', '{p|Tom Vane} was tired. {p|Lena Quist}, his wife, came. {s|His wife} {x|so}'],
  ['Lena Quist', '{p|Lena Quist}, a lawyer for {p|Tom Vane}, came. {s|Vane’s lawyer} {x|so}'],
  ['Lena Quist', '{p|Tom Vane} came with {p|Lena Quist}, his lawyer. {s|Vane’s lawyer} {x|so}'],
  // Two lawyers, another's lawyer, and one of whom nobody says whose.
  [null, '{p|Tom Vane} was tired. {p|Lena Quist}, his lawyer, met {p|Ada Brel}, her lawyer. {s|His lawyer} {x|so}'],
  [null, '{p|Lena Quist}, a lawyer for {p|Ada Brel}, came. {s|Vane’s lawyer} {x|so}'],
  [null, '{p|Ada Brel} came with {p|Lena Quist}, her lawyer. {p|Tom Vane} slept. {s|Vane’s lawyer} {x|so}'],
  [null, '{p|Tom Vane} came with {p|Lena Quist}, his lawyer. {p|Ada Brel} slept. {s|Her lawyer} {x|so}'],
  [null, '{p|Lena Quist}, a lawyer, came. {s|His lawyer} {x|so}'],
  [null, '{p|Lena Quist} came. {s|Her lawyer} {x|so}'],
])('%s: %s', (expected, page) => {
  expect(meant(page)).toBe(expected)
})
