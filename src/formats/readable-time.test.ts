import { expect, it } from 'vitest'
import { readableDay, readableTime } from './readable-time.js'

it.each<[earliest: string | null, latest: string | null, shown: string | null]>([
  ['2024-03-05', '2024-03-06', '5 Mar 2024'],
  ['2024-03-04', '2024-03-09', '4–8 Mar 2024'],
  ['2024-02-27', '2024-03-02', '27 Feb – 1 Mar 2024'],
  ['2023-12-30', '2024-01-02', '30 Dec 2023 – 1 Jan 2024'],
  ['2024-02-01', '2024-03-01', 'Feb 2024'],
  ['2024-01-01', '2024-04-01', 'Jan–Mar 2024'],
  ['2024-01-01', '2025-01-01', '2024'],
  ['2019-01-01', '2025-01-01', '2019–2024'],
  [null, '2024-03-08', 'before 8 Mar 2024'],
  [null, '2024-03-08T09:30:00+02:00', 'by 8 Mar 2024'],
  [null, '2024-03-11', 'by 10 Mar 2024'],
  ['2024-03-05', null, 'since 5 Mar 2024'],
  ['2024-03-05T00:00:00+02:00', '2024-03-06T00:00:00+02:00', '5 Mar 2024'],
  ['2024-03-05T08:00:00Z', '2024-03-05T12:00:00Z', '5 Mar 2024'],
  ['2024-12-31', '2025-01-01', '31 Dec 2024'],
  ['then', null, 'then..'],
  [null, null, null],
])('%s to %s is shown as %s', (earliest, latest, shown) => {
  expect(readableTime({ earliest, latest }, '2024-03-10T10:00:00+01:00')).toBe(shown)
})

it('keeps what is no date as it is', () => {
  expect(readableDay('2031-04-02T09:30:00+02:00')).toBe('2 Apr 2031')
  expect(readableDay('in spring')).toBe('in spring')
})
