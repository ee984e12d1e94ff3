import { expect, test } from 'vitest'
import { spanList, spansOfList, typedAs } from './span-list.js'

const text = 'One said: two\nthree, four.'

test('spans come back from a field as they were', () => {
  const spans = [
    { start: 0, end: 3 },
    { start: 10, end: 19 },
  ] as const
  expect(spanList(spans)).toBe('0-3,10-19')
  expect(spansOfList('0-3,10-19', text)).toEqual(spans)
  expect(typedAs(text, spans)).toBe('One | two three')
})

test.each(['', '0', '3-0', '0-0', '-1-3', '0-3,', '0-99', '0-3;4-5', '1e1-12'])('the field %j holds no spans', (list) => {
  expect(spansOfList(list, text)).toBeNull()
})
