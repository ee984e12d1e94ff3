import { expect, test } from 'vitest'
import { markedPage } from '../../../test/resolve/marked-page.js'
import { pageIndex } from '../../../test/resolve/resolve-page.js'
import type { Document } from '../../model/document.js'
import { publisherOf } from './publisher.js'

const published = (particulars: Partial<Document>): string | null => {
  const found = publisherOf(markedPage('So.', particulars).document, pageIndex)
  return found === null ? null : `${found.name} = ${found.actor} (${found.reason})`
}

test.each<[what: string, particulars: Partial<Document>, expected: string | null]>([
  ['a known name', { publisher: 'The Avel Post' }, 'The Avel Post = own:avel-post (publisher)'],
  ['another form of it', { publisher: 'Avel Post' }, 'The Avel Post = own:avel-post (publisher)'],
  ['a known name at its address', { publisher: 'Avel Post', url: 'https://news.avelpost.example/2031/x' }, 'The Avel Post = own:avel-post (publisher)'],
  ['a name that nobody knows', { publisher: 'Orrel Gazette', url: 'https://orrel.example/x' }, 'Orrel Gazette = null (publisher)'],
  ['nothing', {}, null],
  ['an address alone', { url: 'https://orrel.example/x' }, null],
  ['a name of a state', { publisher: 'Turkey' }, 'Turkey = null (publisher)'],
  ['a word of the language', { publisher: 'constructor' }, 'constructor = null (publisher)'],
  ['a broken address', { publisher: '__proto__', url: 'https://[' }, '__proto__ = null (publisher)'],
])('a page with %s', (_, particulars, expected) => {
  expect(published(particulars)).toBe(expected)
})
