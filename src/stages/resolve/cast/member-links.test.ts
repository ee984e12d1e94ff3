import { expect, test } from 'vitest'
import { markedScene } from '../../../../test/resolve/resolve-page.js'

const linked = (marked: string, publishedAt: string | null, speaks: boolean): string => {
  const { scene } = markedScene(marked, { publishedAt })
  const [member] = scene.cast.members
  return member
    ? scene
        .linksOf(member, speaks)
        .map(({ actor, name, reason }) => `${actor ?? name} ${reason}`)
        .join(' or ')
    : 'nobody'
}

test.each<[marked: string, publishedAt: string | null, speaks: boolean, expected: string]>([
  ['{l|Jerusalem} slept.', '2020-03-05', true, 'gov:ISR metonym'],
  ['{l|Jerusalem} slept.', '2020-03-05', false, 'place:Jerusalem name'],
  ['{p|Vladimir Putin} slept. {p|Putin} woke.', null, false, 'Q7747 name'],
  ['{p|Turkish President Erdogan} slept. {p|Erdogan} woke.', '2020-03-05', false, 'Q39259 office-holder'],
  ['{o|The Avel Post} slept.', null, false, 'own:avel-post name'],
  ['{p|Lena Quist} slept.', '2020-03-05', true, ''],
])('%s (%s, speaks: %s)', (marked, publishedAt, speaks, expected) => {
  expect(linked(marked, publishedAt, speaks)).toBe(expected)
})

test('a member is looked up once, and as one who speaks where it is a person', () => {
  const { scene } = markedScene('{p|Vladimir Putin} met {l|Jerusalem}.')
  const [person, place] = scene.cast.members
  if (!person || !place) throw new Error('two members are named')
  expect(scene.linksOf(person, false)).toBe(scene.linksOf(person, true))
  expect(scene.linksOf(place, false)).toBe(scene.linksOf(place, false))
  expect(scene.linksOf(place, false)).not.toEqual(scene.linksOf(place, true))
})
