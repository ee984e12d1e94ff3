import { expect, test } from 'vitest'
import { bylineAuthors } from './byline.js'

test.each<[string, readonly string[]]>([
  ['By Ada Penn', ['Ada Penn']],
  ['By ADA PENN and BO REED', ['ADA PENN', 'BO REED']],
  ['By Ada Penn, Bo Reed and Cy Dorn | 5 March 2031', ['Ada Penn', 'Bo Reed', 'Cy Dorn']],
  ['By Ada Penn, Senior Correspondent', ['Ada Penn']],
  ['Written by Ada Penn · March 5, 2031', ['Ada Penn']],
  ['*By Ada Penn*', ['Ada Penn']],
  ['By Staff', []],
  ['By Meridian Staff Writers', []],
])('%s is a byline', (line, names) => {
  expect(bylineAuthors(line)).toEqual(names)
})

test.each([
  'By Monday the harbor was closed.',
  'By all accounts it failed',
  'Bye for now',
  'by the way',
  'By the Numbers: what it cost the town in the last ten years of peace',
  '',
])('%s is none', (line) => {
  expect(bylineAuthors(line)).toBeNull()
})
