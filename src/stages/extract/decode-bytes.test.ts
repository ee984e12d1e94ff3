import { expect, test } from 'vitest'
import { decodeBytes, type Decode } from './decode-bytes.js'

const decode: Decode = (bytes, label) => {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const oneByte = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf16 = (text: string, mark = true): Uint8Array =>
  Uint8Array.from(Array.from(mark ? `\ufeff${text}` : text).flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]))

test.each<[string, Uint8Array, string | null, string, readonly string[]]>([
  ['UTF-8 with nothing declared', utf8('Zoë said “yes”'), null, 'Zoë said “yes”', []],
  ['UTF-8 with a mark', utf8('\ufeffZoë'), null, 'Zoë', []],
  ['plain ASCII', utf8('yes'), null, 'yes', []],
  ['windows-1252 from the header', oneByte('\x93yes\x94'), 'text/html; charset=windows-1252', '“yes”', []],
  ['latin-1 from the markup', oneByte('<meta charset="iso-8859-1">Zo\xeb'), null, '<meta charset="iso-8859-1">Zoë', []],
  [
    'http-equiv',
    oneByte('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xc4\xe0'),
    null,
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Да',
    [],
  ],
  ['Shift_JIS from the header', oneByte('\x82\xa0'), 'text/plain;charset="Shift_JIS"', 'あ', []],
  [
    'a declaration in a comment is none',
    oneByte('<!-- <meta charset="windows-1251"> -->\xe9'),
    null,
    '<!-- <meta charset="windows-1251"> -->é',
    ['ENCODING_GUESSED'],
  ],
  ['bytes that are no UTF-8, nothing declared', oneByte('caf\xe9'), null, 'café', ['ENCODING_GUESSED']],
  ['UTF-8 declared as windows-1252', utf8('Zoë'), 'text/html; charset=windows-1252', 'Zoë', ['ENCODING_CONFLICT']],
  ['windows-1252 declared as UTF-8', oneByte('caf\xe9 cr\xe8me'), 'text/html; charset=utf-8', 'café crème', ['ENCODING_CONFLICT', 'ENCODING_GUESSED']],
  [
    'the header is wrong, the markup is right',
    oneByte('<meta charset=windows-1251>\xc4\xe0'),
    'text/html; charset=utf-8',
    '<meta charset=windows-1251>Да',
    ['ENCODING_CONFLICT'],
  ],
  ['an unknown label', utf8('yes'), 'text/html; charset=klingon', 'yes', ['ENCODING_CONFLICT']],
  ['UTF-16 with a mark', utf16('Zoë'), null, 'Zoë', []],
  ['UTF-16 without a mark', utf16('the mayor', false), null, 'the mayor', ['ENCODING_GUESSED']],
  ['UTF-16 cut in the middle of a unit', utf16('Zoë').subarray(0, -1), null, 'Zo', []],
  ['UTF-16 declared in markup that is read byte by byte', utf8('<meta charset="utf-16">yes'), null, '<meta charset="utf-16">yes', []],
  ['UTF-8 with one bad byte', Uint8Array.from([...utf8('Zoë said “yes”, “no” '), 0xff]), null, 'Zoë said “yes”, “no” \ufffd', ['ENCODING_GUESSED']],
])('%s', (_name, bytes, contentType, text, codes) => {
  const decoded = decodeBytes(bytes, contentType, decode)
  expect(decoded.text).toBe(text)
  expect(decoded.notes.map((note) => note.code)).toEqual(codes)
})
