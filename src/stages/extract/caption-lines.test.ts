import { expect, test } from 'vitest'
import { isCaptionLine } from './caption-lines.js'

test.each([
  'Photo: A. Writer',
  'FILE - The envoy, last year.',
  'The harbor last week. (Photo by A. Writer/Meridian Images via Agency)',
  'Image credit: Meridian',
  'In this photo, the envoy leaves.',
  'The envoy leaves. A. Writer / Meridian Images',
  'Picture by B. Reader',
  '(L-R) The envoy and the mayor',
  'The mayor (Photo: Meridian)',
])('%s is a caption', (line) => {
  expect(isCaptionLine(line)).toBe(true)
})

test.each([
  'The photo shows the envoy, the mayor said.',
  'He filed a complaint.',
  'A picture is worth it, she said.',
  'FILED on Monday, the suit names the mayor.',
  'Above all, she said: “No.”',
])('%s is none', (line) => {
  expect(isCaptionLine(line)).toBe(false)
})
