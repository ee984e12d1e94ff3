import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Span } from './span.js'

/** SHA-256 of a string's UTF-8 as 64 hexadecimal digits. */
export const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** SHA-256 of bytes as 64 hexadecimal digits. */
export const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

const shortHash = (parts: readonly unknown[]): string => hash(JSON.stringify(parts)).slice(0, 20)

/** The id of a document: "d" and 80 bits of the hash of its canonical URL (or null) and text. The same page read twice has the same id. */
export const documentId = (canonicalUrl: string | null, text: string): string => `d${shortHash([canonicalUrl, text])}`

/** The id of a statement: "s" and 80 bits of the hash of document, cue and content. The model is left out, so a better one keeps the id where the words are the same. */
export const statementId = (documentId: string, cue: readonly Span[] | null, content: readonly Span[]): string =>
  `s${shortHash([documentId, cue?.map(pair) ?? null, content.map(pair)])}`

/**
 * The id of a public person that no register has: "p" and 80 bits of the hash of the name and of whose office it is.
 *
 * `name` is folded (lower case, without marks), so that all spellings of one name are one; `affiliation` an ISO 3166-1 alpha-3 code or an organisation's id.
 */
export const personId = (name: string, affiliation: string): string => `p${shortHash([name, affiliation])}`

const pair = (span: Span): readonly [number, number] => [span.start, span.end]
