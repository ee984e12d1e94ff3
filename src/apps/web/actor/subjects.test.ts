import { expect, test } from 'vitest'
import type { ActorReference } from '../../../model/actor-reference.js'
import type { WhoRow } from '../../../model/who-answer.js'
import { monthsBetween } from './months-between.js'
import { subjectsOf } from './subjects.js'

const about = (name: string, start: number): ActorReference => ({
  actor: null,
  name,
  kind: 'person',
  country: null,
  sameAs: [],
  mention: { start, end: start + 4 },
  reason: 'name',
  confidence: 1,
})
const row = (publishedAt: string | null, references: readonly ActorReference[], verification: WhoRow['verification'] = 'unchecked'): WhoRow =>
  ({ statement: { about: references }, document: { publishedAt }, verification }) as unknown as WhoRow

test('counts each subject once a statement, by month, and tells what is in no row', () => {
  const counted = subjectsOf(
    [
      row('2031-05-01', [about('Orm', 0), about('Orm', 20), about('Vell', 40)], 'right'),
      row('2031-05-09', [about('Orm', 0)]),
      row('2031-06-01', [about('Ada Brel', 0)]),
      row(null, [about('Vell', 0)]),
    ],
    'name:ada brel',
  )
  expect(counted.subjects.map(({ name, statements, months }) => [name, statements, Object.fromEntries(months)])).toEqual([
    ['Orm', 2, { '2031-05': 2 }],
    ['Vell', 2, { '2031-05': 1 }],
  ])
  expect(counted).toMatchObject({ statements: 4, aboutNobody: 1, undated: 1, reviewed: 1 })
})
test('takes of several candidates for one mention the likeliest', () => {
  const { subjects } = subjectsOf([row('2031-05-01', [about('Orm', 0), about('Vell', 0)])], 'name:x')
  expect(subjects.map(({ name }) => name)).toEqual(['Orm'])
})
test.for([
  [[], []],
  [
    ['2031-02', '2030-12'],
    ['2030-12', '2031-01', '2031-02'],
  ],
  [
    ['2031-02', '0031-02'],
    ['0031-02', '2031-02'],
  ],
] as const)('the months between %o', ([some, all]) => expect(monthsBetween(some)).toEqual(all))
