import { expect, test } from 'vitest'
import { addressAtWords, originalAddress, webAddress } from './web-address.js'

test.each([
  ['https://meridian.example/a', 'https://meridian.example/a'],
  ['http://meridian.example', 'http://meridian.example/'],
  ['javascript:alert(1)', null],
  [' JaVaScRiPt:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['file:///etc/passwd', null],
  ['//meridian.example/a', null],
  ['no address', null],
  [null, null],
])('a link leads to %j as %j', (address, expected) => {
  expect(webAddress(address)).toBe(expected)
})

test('a page is opened where it came from, else where it says it belongs', () => {
  expect(originalAddress({ url: 'https://a.example/1?x', canonicalUrl: 'https://a.example/1' })).toBe('https://a.example/1?x')
  expect(originalAddress({ url: 'javascript:alert(1)', canonicalUrl: 'https://a.example/1' })).toBe('https://a.example/1')
  expect(originalAddress({ url: null, canonicalUrl: null })).toBeNull()
})

test.each([
  ['one word - or two, & more', '#:~:text=one%20word%20%2D%20or%20two%2C%20%26%20more'],
  ['a b c d e f g h i j k l m n', '#:~:text=a%20b%20c%20d%20e%20f,i%20j%20k%20l%20m%20n'],
  ['half \ud800 a character', '#:~:text=half%20%EF%BF%BD%20a%20character'],
])('%j is found on its page by %s', (words, expected) => {
  expect(addressAtWords('https://a.example/1', words)).toBe(`https://a.example/1${expected}`)
})

test('the fragment that an address has stays', () => {
  expect(addressAtWords('https://a.example/1#part', 'words')).toBe('https://a.example/1#part:~:text=words')
})
