import { expect, test } from 'vitest'
import { introducesCarriedText, isEarlierCoverage } from './earlier-coverage.js'

test.each([
  'As we reported on 3 May in “Harbor closed,” ships wait.',
  'As this magazine has long noted, ships wait.',
  'PREVIOUSLY: The harbor closed.',
  'Earlier: The harbor closed.',
  'From our 3 May issue: ships wait.',
  'From our earlier coverage (April 18): ships wait.',
  'PREVIOUSLY (3 May): The harbor closed.',
  'We previously reported that ships wait.',
])('%s repeats earlier stories', (text) => {
  expect(isEarlierCoverage(text)).toBe(true)
})

test.each([
  'From our earlier coverage (April 18) ships wait.',
  '“As we noted, ships wait,” the mayor said.',
  'Earlier on Monday the mayor left.',
  'As we know, ships wait.',
  'Previously closed, the harbor opened.',
  'As he reported on Monday, ships wait.',
])('%s does not', (text) => {
  expect(isEarlierCoverage(text)).toBe(false)
})

test('an introduction ends in a colon', () => {
  expect(introducesCarriedText('As we reported on 3 May:')).toBe(true)
  expect(introducesCarriedText('As we reported on 3 May: ships wait.')).toBe(false)
})
