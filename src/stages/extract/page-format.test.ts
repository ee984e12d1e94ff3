import { expect, test } from 'vitest'
import { pageFormat } from './page-format.js'

const page = { format: 'auto', name: null, url: null, contentType: null } as const

test.each([
  ['what is asked for goes first', { ...page, format: 'text', name: 'a.html' } as const, '<p>', 'text'],
  ['a declared type', { ...page, contentType: 'text/html; charset=utf-8' }, 'words', 'html'],
  ['a file name', { ...page, name: 'story.MD' }, 'words', 'markdown'],
  ['an address with a query', { ...page, url: 'https://meridian.example/story.htm?x=a.txt' }, 'words', 'html'],
  ['plain text by type, Markdown by name', { ...page, contentType: 'text/plain', name: 'story.md' }, 'words', 'markdown'],
  ['a document type', page, '\n<!DOCTYPE html><title>x</title>', 'html'],
  ['a fragment of markup', page, 'x <p>one</p> <p>two</p> <p>three</p>', 'html'],
  ['front matter', page, '---\ntitle: x\n---\nwords', 'markdown'],
  ['headings and links', page, '# Title\n\nA [link](https://x.example) here', 'markdown'],
  ['words', page, 'The mayor said so.\n\n- one\n- two', 'text'],
  ['words with a sign', page, 'It is 3 < 4, he said', 'text'],
])('%s', (_name, given, text, format) => {
  expect(pageFormat(given, text)).toBe(format)
})
