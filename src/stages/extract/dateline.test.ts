import { expect, test } from 'vitest'
import { isDateLine } from './date-lines.js'
import { dateline } from './dateline.js'

test.each([
  ['PORT AVEL — The mayor said so.', 'PORT AVEL —', null],
  ['PORT AVEL, Norland (MW) - The mayor said so.', 'PORT AVEL, Norland (MW) -', null],
  ['PORT AVEL, Norland, April 2, 2031 (Meridian Wire) -- Talks began.', 'PORT AVEL, Norland, April 2, 2031 (Meridian Wire) --', '2031-04-02'],
  ['PORT AVEL, April 2 — Talks began.', 'PORT AVEL, April 2 —', null],
  ['Port Avel (MW) — Talks began.', 'Port Avel (MW) —', null],
  ['PORT AVEL, 5 March 2031', 'PORT AVEL, 5 March 2031', '2031-03-05'],
])('%s opens with a dateline', (text, words, date) => {
  expect(dateline(text)).toEqual({ length: words.length, date })
})

test.each([
  'BREAKING — The mayor left.',
  'The mayor — who left — said so.',
  'NATO said on Monday',
  'IT WAS ALL TOO MUCH FOR HIM — he left.',
  'PORT AVEL',
  'A — b',
  'MAYOR: We will not go.',
])('%s does not', (text) => {
  expect(dateline(text)).toBeNull()
})

test.each(['14 June 2031', 'Published: March 5, 2031', 'Updated 5 March 2031, 10:30 GMT', '14:32', '6:05 p.m.', '5 APR 2031 | CONFLICT, NORLAND'])(
  '%s is a date line',
  (line) => {
    expect(isDateLine(line)).toBe(true)
  },
)

test.each(['The mayor left on 14 June 2031', '14 ships', 'May 2031 be kind', 'Harbor, 14 June 2031: a diary'])('%s is none', (line) => {
  expect(isDateLine(line)).toBe(false)
})
