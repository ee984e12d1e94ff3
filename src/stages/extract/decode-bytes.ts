import type { Note } from '../../model/note.js'
import { utf16Order } from './binary-content.js'
import { repairUtf8 } from './repair-utf8.js'

/** Decodes bytes strictly by a WHATWG encoding label: null where the label is unknown or the bytes do not fit it. */
export type Decode = (bytes: Uint8Array, label: string) => string | null

/**
 * The text of a page's bytes, byte order mark taken off.
 *
 * Byte order mark, then the Content-Type header, then what the markup declares, then UTF-8, then windows-1252. Bytes beyond ASCII that are good UTF-8 are UTF-8 whatever is
 * declared: that does not happen by chance. Order after the HTML standard, "determining the character encoding", except for that check.
 */
export const decodeBytes = (bytes: Uint8Array, contentType: string | null, decode: Decode): { readonly text: string; readonly notes: readonly Note[] } => {
  const order = utf16Order(bytes)
  if (order !== null) {
    const text = decode(bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1), order)
    if (text !== null) return { text: withoutMark(text), notes: bytes[0]! >= 0xfe ? [] : [guessed(order)] }
  }
  const declared = [charsetOf(contentType), declaredInMarkup(bytes)].filter((label) => label !== null)
  const utf8 = decode(bytes, 'utf-8')
  if (utf8 !== null && (declared.length === 0 || !isAscii(bytes))) {
    const other = bytes[0] === 0xef ? undefined : declared.find((label) => !isUtf8(label))
    return { text: withoutMark(utf8), notes: other === undefined ? [] : [conflict(other, 'utf-8')] }
  }
  for (const label of declared) {
    const text = decode(bytes, isUtf16(label) ? 'utf-8' : label)
    if (text !== null) return { text: withoutMark(text), notes: label === declared[0] ? [] : [conflict(declared[0]!, label)] }
  }
  const [first] = declared
  if (utf8 !== null && first !== undefined) return { text: withoutMark(utf8), notes: [conflict(first, 'utf-8')] }
  const { repaired, good, bad } = repairUtf8(bytes)
  const mended = good >= bad * 4 ? decode(repaired, 'utf-8') : null
  const label = mended === null ? 'windows-1252' : 'utf-8'
  const text = mended ?? decode(bytes, 'windows-1252') ?? latin1(bytes)
  return { text: withoutMark(text), notes: first === undefined || first === label ? [guessed(label)] : [conflict(first, label), guessed(label)] }
}

/** The charset of a Content-Type, lower case, or null. */
const charsetOf = (contentType: string | null): string | null => /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null

/** What `<meta charset>`, `<meta http-equiv>` or an XML declaration in the first 8 KB declares. */
const declaredInMarkup = (bytes: Uint8Array): string | null => {
  const head = latin1(bytes.subarray(0, 8192)).replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ?? /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)
  return meta?.[1]?.toLowerCase() ?? null
}

const latin1 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  return parts.join('')
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)
const isUtf8 = (label: string): boolean => label === 'utf-8' || label === 'utf8'
/** A page whose declaration can be read byte by byte is not in UTF-16. */
const isUtf16 = (label: string): boolean => label.startsWith('utf-16') || label === 'unicode' || label === 'ucs-2'
const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text)

const guessed = (label: string): Note => ({ code: 'ENCODING_GUESSED', message: `No encoding is declared that fits the bytes; they were read as ${label}.` })
const conflict = (declared: string, used: string): Note => ({
  code: 'ENCODING_CONFLICT',
  message: `The page declares ${declared}, which does not fit its bytes; they were read as ${used}.`,
})
