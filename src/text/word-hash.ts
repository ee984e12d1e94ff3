/** Two numbers of 32 bits. */
export interface WordHash {
  readonly high: number
  readonly low: number
}

/** A hash of a word: MurmurHash3's mixing over its UTF-16 code units, with two seeds. The same on every machine; no defence against malice. */
export const wordHash = (word: string): WordHash => {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at)
    high = Math.imul(high ^ unit, 0xcc9e2d51)
    high ^= high >>> 15
    low = Math.imul(low ^ unit, 0x1b873593)
    low ^= low >>> 13
  }
  return { high: mixed(high ^ word.length), low: mixed(low + word.length) }
}

/** MurmurHash3's last step: every bit of the argument decides about every bit of the result, 0 to 2^32 - 1. */
export const mixed = (value: number): number => {
  let mix = value
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}

/** One number below 2^52 from two of 32 bits: what a database and JSON keep exactly. */
export const joined52 = (high: number, low: number): number => (high & 0xfffff) * 2 ** 32 + (low >>> 0)
