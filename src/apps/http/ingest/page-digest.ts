import { createHash } from 'node:crypto'
import type { AskedPage } from '../../web/index.js'

/** What tells a page that is to be added from others: the same for the same, whoever asks and whenever. */
export const pageDigest = (asked: AskedPage): string => {
  const parts = asked.kind === 'file' ? { ...asked.page, kind: 'file', retrievedAt: null, bytes: sha256(asked.page.bytes) } : asked
  return sha256(JSON.stringify(parts, Object.keys(parts).toSorted()))
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
