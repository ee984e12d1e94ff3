import { expect, test } from 'vitest'
import { commentaryLabel } from './commentary-labels.js'

test.each([
  ['TRENDPOST: The war goes on.', 'TRENDPOST'],
  ['TRENDS FORECAST: Prices will rise.', 'TRENDS FORECAST'],
  ["Editor's note: This story was changed.", "Editor's note"],
  ['Editor’s Note: This story was changed.', 'Editor’s Note'],
  ['Analysis: What it means', 'Analysis'],
  ['Our take: No.', 'Our take'],
  ['**Commentary:** It is so.', 'Commentary'],
  ['MERIDIAN OUTLOOK: Rain.', 'MERIDIAN OUTLOOK'],
  ['TRENDPOST', 'TRENDPOST'],
])('%s is marked', (text, label) => {
  expect(commentaryLabel(text)).toBe(label)
})

test.each([
  'MAYOR: We will not go.',
  'Q: What did it cost?',
  'PORT AVEL: The harbor is closed.',
  'UPDATE: Two more ships',
  'The minister’s analysis: it failed',
  'Commentary',
  'He said: no.',
  '',
  'WASHINGTON',
  'Note: bring a coat',
])('%s is not', (text) => {
  expect(commentaryLabel(text)).toBeNull()
})
