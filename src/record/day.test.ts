import { expect, test } from 'vitest'
import { dayOf } from './day.js'

test.each<[value: string, first: string, last: string]>([
  ['2031-04-05', '2031-04-05', '2031-04-05'],
  ['2031-04', '2031-04-01', '2031-04-30'],
  ['2031', '2031-01-01', '2031-12-31'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2100-02', '2100-02-01', '2100-02-28'],
  [' 2031-12 ', '2031-12-01', '2031-12-31'],
])('%s is from %s to %s', (value, first, last) => {
  expect([dayOf('--since', value, 'first'), dayOf('--until', value, 'last')]).toEqual([first, last])
})

test.each(['', '31', '2031-13', '2031-00', '2031-04-31', '2031-04-00', '2031-4-5', '05.04.2031', '2031-04-05T10:00', 'today'])("'%s' is no day", (value) => {
  expect(() => dayOf('--since', value, 'first')).toThrow(`--since is '${value}'`)
})
