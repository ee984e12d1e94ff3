/** Characters that Python's `str.isdigit` takes for digits: decimal digits, and superscripts, circled and other digits that Unicode marks as such. */
const digit =
  /[\p{Nd}\u00B2\u00B3\u00B9\u1369-\u1371\u19DA\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247C\u2488-\u2490\u24EA\u24F5-\u24FD\u24FF\u2776-\u277E\u2780-\u2788\u278A-\u2792\u{10A40}-\u{10A43}\u{10E60}-\u{10E68}\u{11052}-\u{1105A}\u{1F100}-\u{1F10A}]/u

/** Whether any character of the word satisfies Python's `str.isdigit`. */
export const hasPythonDigit = (word: string): boolean => digit.test(word)

/** Whether a UTF-16 code unit satisfies Python's `str.isspace`: white space and the four ASCII separators, without the byte order mark. */
export const isPythonSpace = (unit: number): boolean => {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f)
  return unit === 0x85 || (unit !== 0xfeff && /\s/.test(String.fromCharCode(unit)))
}
