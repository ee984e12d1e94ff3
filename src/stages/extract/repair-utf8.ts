/** UTF-8 with each byte that fits nowhere replaced by U+FFFD, and how many sequences beyond ASCII were good and how many bytes were bad. */
export const repairUtf8 = (bytes: Uint8Array): { readonly repaired: Uint8Array; readonly good: number; readonly bad: number } => {
  const repaired = new Uint8Array(bytes.length * 3)
  let length = 0
  let good = 0
  let bad = 0
  for (let index = 0; index < bytes.length;) {
    const width = sequenceWidth(bytes, index)
    if (width === 0) {
      repaired.set([0xef, 0xbf, 0xbd], length)
      length += 3
      index += 1
      bad += 1
      continue
    }
    if (width > 1) good += 1
    for (let byte = 0; byte < width; byte += 1) repaired[length++] = bytes[index++]!
  }
  return { repaired: repaired.subarray(0, length), good, bad }
}

/** Bytes in the well-formed sequence at `index`, or 0. After table 3-7 of the Unicode standard. */
const sequenceWidth = (bytes: Uint8Array, index: number): 0 | 1 | 2 | 3 | 4 => {
  const lead = bytes[index]!
  const second = bytes[index + 1] ?? 0
  const continues = (offset: number): boolean => ((bytes[index + offset] ?? 0) & 0xc0) === 0x80
  if (lead < 0x80) return 1
  if (lead >= 0xc2 && lead <= 0xdf) return continues(1) ? 2 : 0
  if (lead >= 0xe0 && lead <= 0xef) {
    const fits = lead === 0xe0 ? second >= 0xa0 : lead === 0xed ? second <= 0x9f : true
    return fits && continues(1) && continues(2) ? 3 : 0
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const fits = lead === 0xf0 ? second >= 0x90 : lead === 0xf4 ? second <= 0x8f : true
    return fits && continues(1) && continues(2) && continues(3) ? 4 : 0
  }
  return 0
}
