import { expect, test } from 'vitest'
import { isFurnitureLine } from './furniture-lines.js'

test.each([
  'Skip to content',
  'MENU',
  'Share this:',
  'Share on FacebookTweetPin',
  'Subscribe',
  'Sign up for our daily newsletter',
  'Read more',
  'Read more: Bridge delayed again',
  'Advertisement',

  'ADVERTISEMENT – CONTINUE READING BELOW',
  'Copyright 2031 Meridian Wire',
  '© 2031 Meridian Trends. All rights reserved.',
  'Comments (12)',
  '12 Comments',
  'Tags: bridge, mayor',
  '5 min read',

  'Follow us on Telegram',
  'We use cookies to make this site work for you.',
  'Home » News » Harbor',
  'Leave a Reply',
  '▼',
  '(Reporting by A. Writer; Editing by B. Reader)',
  'You may also like',
  'Click here to subscribe',
])('%s is furniture', (line) => {
  expect(isFurnitureLine(line)).toBe(true)
})

test.each([
  'Share prices fell on Monday, the exchange said.',
  'The menu was simple, the cook said.',
  'Home prices rose by a tenth, the office said.',
  'Read the minister’s letter in full, the mayor told reporters.',
  'He said: “Follow us.”',

  'Subscribers were told on Friday that the paper closes.',
  'Copyright law is “a mess,” the judge wrote.',
  'Comments by the minister caused anger.',
  'Cookies were served, she said.',
  '',
  'By clicking her heels she got home.',
])('%s is none', (line) => {
  expect(isFurnitureLine(line)).toBe(false)
})
