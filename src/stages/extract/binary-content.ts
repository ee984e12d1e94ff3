/** What kind of binary file the bytes open like ("a PDF file"), or null where they look like text. UTF-16 text, which is full of NULs, is text. */
export const binaryKind = (bytes: Uint8Array): string | null => {
  const magic = signatures.find(([, offset, signature]) => signature.every((byte, index) => bytes[offset + index] === byte))
  if (magic !== undefined) return magic[0]
  if (utf16Order(bytes) !== null) return null
  const head = bytes.subarray(0, 65_536)
  const controls = head.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0)
  return controls >= 8 && controls > head.length / 20 ? 'a binary file' : null
}

/** The byte order of UTF-16 text, told by its mark or by NULs that stand in every other place, or null. */
export const utf16Order = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 4096)
  if (head.length < 8) return null
  const nulls = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nulls
  const half = head.length / 2
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be'
  return null
}

/** C0 controls that text does not use: all but backspace, tab, line ends, form feed and escape. */
const isControl = (byte: number): boolean => byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0))

/** Name, offset, bytes. */
const signatures: readonly (readonly [string, number, readonly number[]])[] = [
  ['a PDF file', 0, ascii('%PDF-')],
  ['a PNG image', 0, [0x89, ...ascii('PNG')]],
  ['a GIF image', 0, ascii('GIF89a')],
  ['a GIF image', 0, ascii('GIF87a')],
  ['a JPEG image', 0, [0xff, 0xd8, 0xff]],
  ['a TIFF image', 0, [...ascii('II*'), 0]],
  ['a WebP image', 8, ascii('WEBPVP8')],
  ['a zip archive or an office document', 0, [...ascii('PK'), 3, 4]],
  ['a gzip archive', 0, [0x1f, 0x8b]],
  ['a bzip2 archive', 0, [...ascii('BZh'), 0x39, 0x31, 0x41, 0x59]],
  ['an xz archive', 0, [0xfd, ...ascii('7zXZ')]],
  ['a Zstandard archive', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7-Zip archive', 0, [...ascii('7z'), 0xbc, 0xaf]],
  ['a RAR archive', 0, [...ascii('Rar!'), 0x1a]],
  ['an ELF program', 0, [0x7f, ...ascii('ELF')]],
  ['a Mach-O program', 0, [0xcf, 0xfa, 0xed, 0xfe]],
  ['a Java class', 0, [0xca, 0xfe, 0xba, 0xbe]],
  ['a WebAssembly module', 0, [0, ...ascii('asm')]],
  ['an SQLite database', 0, ascii('SQLite format 3')],
  ['an old office document', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
  ['an MP4 video', 4, ascii('ftyp')],
  ['an MP3 recording', 0, [...ascii('ID3'), 3]],
  ['an Ogg recording', 0, [...ascii('OggS'), 0]],
]
