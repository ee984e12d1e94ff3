import { expect, test } from 'vitest'
import { jsonLdNodes, stringOf, typesOf } from './json-ld.js'

test.each([
  ['an object', '{"@type":"NewsArticle","headline":"Talks"}'],
  ['a list', '[{"@type":"NewsArticle","headline":"Talks"}]'],
  ['a graph', '{"@graph":[{"@type":"WebSite"},{"@type":"http://schema.org/NewsArticle","headline":"Talks"}]}'],
  ['a raw line end in a string', '{"@type":"NewsArticle","headline":"Talks","description":"one\ntwo"}'],
  ['a comma too many', '{"@type":"NewsArticle","headline":"Talks",}'],
  ['a semicolon at the end', '{"@type":"NewsArticle","headline":"Talks"};'],
  ['a comment around it', '<!--{"@type":"NewsArticle","headline":"Talks"}-->'],
])('%s is read', (_name, script) => {
  const article = jsonLdNodes([script]).find((node) => typesOf(node).includes('NewsArticle'))
  expect(stringOf(article?.['headline'])).toBe('Talks')
})

test('what is no JSON is passed over', () => {
  expect(jsonLdNodes(['{"headline": ', '', 'null', '"text"', '{"a":1}'])).toEqual([{ a: 1 }])
})
