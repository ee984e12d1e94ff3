/** Numbers of the keys at which the wanted ones begin to stand one after the other, in order (Knuth, Morris & Pratt 1977). None of no keys. */
export const keyRuns = function* (wanted: readonly string[], keys: readonly string[]): Generator<number> {
  if (wanted.length === 0) return
  const back = [0]
  for (let at = 1, length = 0; at < wanted.length; at += 1) {
    while (length > 0 && wanted[at] !== wanted[length]) length = back[length - 1] ?? 0
    if (wanted[at] === wanted[length]) length += 1
    back.push(length)
  }
  for (let at = 0, length = 0; at < keys.length; at += 1) {
    while (length > 0 && keys[at] !== wanted[length]) length = back[length - 1] ?? 0
    if (keys[at] === wanted[length]) length += 1
    if (length < wanted.length) continue
    yield at - wanted.length + 1
    length = back[length - 1] ?? 0
  }
}
