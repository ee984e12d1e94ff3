import { expect, test } from 'vitest'
import { searchTokens } from '../../text/search-tokens.js'
import { readNumber } from './read-number.js'

test.each<[text: string, value: string | null, length: number]>([
  ['1,200 boats', '1200', 1],
  ['twelve hundred', '1200', 2],
  ['one thousand two hundred', '1200', 4],
  ['one thousand and five', '1005', 4],
  ['3.20', '3.2', 1],
  ['1.000', '1.000', 1],
  ['3.2 million crowns', '3200000', 2],
  ['5bn', '5000000000', 1],
  ['5 m', '5', 1],
  ['twenty-one', '21', 2],
  ['twenty one hundred', '2100', 3],
  ['a hundred and five boats', '105', 4],
  ['a boat', null, 0],
  ['two million three hundred thousand and four', '2300004', 7],
  ['1st', '1th', 1],
  ['first', '1th', 1],
  ['twenty-first', '21th', 2],
  ['five and six', '5', 1],
  ['one two', '1', 1],
  ['nineteen eighty-four', '19', 1],
  ['hundreds', null, 0],
  ['007', '7', 1],
  ['3.5.2016', '3_5_2016', 1],
  ['g20', null, 0],
])('%s', (text, value, length) => {
  expect(readNumber(searchTokens(text))).toEqual(value === null ? null : { value, length })
})
