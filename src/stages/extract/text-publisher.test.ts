import { expect, test } from 'vitest'
import { textPublisher } from './text-publisher.js'

test.each([
  ['© 2031 Meridian Trends. All rights reserved.', 'Meridian Trends'],
  ['Copyright 2031 Meridian Trends', 'Meridian Trends'],
  ['Copyright © 2029-2031 by Meridian Trends, Inc.', 'Meridian Trends'],
  ['(c) St. Elmo Courier 2031', 'St. Elmo Courier'],
  ['© 2031 **Meridian Trends** | Terms | Privacy', 'Meridian Trends'],
  ['© Meridian Trends', 'Meridian Trends'],
  ['You are reading **Meridian Notes**, a letter about ports. Subscribe for free.', 'Meridian Notes'],
  ['Thanks for reading Letters from the Quay!', 'Letters from the Quay'],
  ['© 2031 First Owner\nMenu\n© 2031 Meridian Trends', 'Meridian Trends'],
])('%s names %s', (foot, publisher) => {
  const story = 'Ships wait.\n'
  expect(textPublisher(`${story}${foot}\n`, story.length)).toBe(publisher)
})

test.each([
  'Copyright law is old.',
  'Copyright holders say no.',
  '© 2031. All rights reserved.',
  '© All rights reserved',
  'You are reading a free letter.',
  'Thanks for reading!',
  'Thank you for reading. The Editors',
])('%s names nobody', (foot) => {
  expect(textPublisher(foot, 0)).toBeNull()
})

test('a photograph in the story has another owner; a line that reserves all rights may stand above what follows the story', () => {
  const story = '© 2031 Pim Hollander\nShips wait.\n'
  expect(textPublisher(story, story.length)).toBeNull()
  const page = '© 2031 Meridian Trends. All rights reserved.\nA comment.\n'
  expect(textPublisher(page, page.length)).toBe('Meridian Trends')
})
