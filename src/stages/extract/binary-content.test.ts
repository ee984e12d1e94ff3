import { expect, test } from 'vitest'
import { binaryKind, utf16Order } from './binary-content.js'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

test.each([
  ['a PDF', '%PDF-1.7\n', 'a PDF file'],
  ['a PNG', '\x89PNG\r\n\x1a\n', 'a PNG image'],
  ['a zip', 'PK\x03\x04\x14', 'a zip archive or an office document'],
  ['a gzip', '\x1f\x8b\x08', 'a gzip archive'],
  ['an ELF program', '\x7fELF\x02', 'an ELF program'],
  ['an MP4', '\0\0\0\x18ftypmp42', 'an MP4 video'],
  ['a stretch of control characters', 'ab\x01\x02\x03\x04\x05\x06\x07\0\0\0cd', 'a binary file'],
])('%s is told by its bytes', (_name, text, kind) => {
  expect(binaryKind(bytes(text))).toBe(kind)
})

test.each([
  ['plain words', 'The mayor said so.'],
  ['a text about file types', 'PDF files begin with %PDF-'],
  ['a text with one NUL', 'The mayor\0said so and went home.'],
  ['a text with tabs, form feeds and escapes', 'a\tb\fc\x1b[1md\r\n'],
  ['text in UTF-16', 'T\0h\0e\0 \0m\0a\0y\0o\0r\0'],
])('%s is text', (_name, text) => {
  expect(binaryKind(bytes(text))).toBeNull()
})

test.each([
  ['a mark of little end', '\xff\xfea\0', 'utf-16le'],
  ['a mark of big end', '\xfe\xff\0a', 'utf-16be'],
  ['NULs in odd places', 'm\0a\0y\0o\0r\0', 'utf-16le'],
  ['NULs in even places', '\0m\0a\0y\0o\0r', 'utf-16be'],
  ['no NULs', 'the mayor', null],
])('%s: byte order %#', (_name, text, order) => {
  expect(utf16Order(bytes(text))).toBe(order)
})
