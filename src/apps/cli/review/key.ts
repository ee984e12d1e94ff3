/** A key as the review knows it: the character itself, or the name of one that types nothing. */
export type Key = string

/** What terminals send for keys that type nothing. */
const named: Readonly<Record<string, Key>> = {
  '\u0003': 'interrupt',
  '\u0004': 'end',
  '\u0008': 'backspace',
  '\u007f': 'backspace',
  '\u0009': 'tab',
  '\u000a': 'enter',
  '\u000d': 'enter',
  '\u0015': 'clear',
  '\u0017': 'drop-word',
  '\u001b': 'escape',
}

/** Arrows and other keys that come as a sequence, and pasted text's own marks: they mean nothing here. */
const sequence = /^\u001b(?:\[[0-?]*[ -/]*[@-~]|O[ -~])/

/** The keys in what a terminal sent at once, in order; what means nothing is left out. A line end after another's carriage return is one key. */
export const keysOf = (sent: string): readonly Key[] => {
  const keys: Key[] = []
  for (let rest = sent.replaceAll('\r\n', '\r'); rest !== '';) {
    const skipped = sequence.exec(rest)?.[0].length ?? 0
    if (skipped > 0) {
      rest = rest.slice(skipped)
      continue
    }
    const character = String.fromCodePoint(rest.codePointAt(0)!)
    rest = rest.slice(character.length)
    const key = named[character] ?? (isTyped(character) ? character : null)
    if (key !== null) keys.push(key)
  }
  return keys
}

/** Whether a key is a character that can stand in a typed line. */
export const isTyped = (key: Key): boolean => [...key].length === 1 && !/[\u0000-\u001f\u007f-\u009f]/u.test(key)
