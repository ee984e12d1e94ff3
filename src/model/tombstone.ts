/** What is left of what was forgotten: enough to keep it out, too little to tell what it was. */
export interface Tombstone {
  /** Of a page its address or id, of an actor the key: SHA-256, hexadecimal. */
  readonly hash: string
  readonly kind: 'page' | 'actor'
  /** RFC 3339. */
  readonly at: string
  readonly by: string | null
  readonly why: string | null
}
