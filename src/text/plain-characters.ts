/** A text as it reads without the choices of a typesetter, with the way back. */
export interface PlainCharacters {
  /** White space as one space, quote marks straight, dashes as one "-", an ellipsis as three dots, letters composed (NFC); soft hyphens, joiners and marks of direction left out. */
  readonly plain: string
  /** For each code unit of `plain` the UTF-16 span of the text that it came from. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const cluster = /\s+|[\p{Pd}\u2212]+|\P{M}\p{M}*|\p{M}+/gsu

/** The characters of a text's stretch; offsets are those of the whole text. White space at the edges is left out. Takes time linear in the stretch. */
export const plainCharactersOf = (text: string, start: number, end: number): PlainCharacters => {
  let plain = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.slice(start, end).matchAll(cluster)) {
    const from = start + match.index
    const character = plainCharacter(match[0])
    if (character === ' ' && (plain === '' || plain.endsWith(' '))) continue
    plain += character
    for (let unit = 0; unit < character.length; unit += 1) {
      starts.push(from)
      ends.push(from + match[0].length)
    }
  }
  const last = plain.endsWith(' ') ? plain.length - 1 : plain.length
  return { plain: plain.slice(0, last), starts: starts.slice(0, last), ends: ends.slice(0, last) }
}

const plainCharacter = (character: string): string => {
  const code = character.charCodeAt(0)
  if (character.length === 1 && code > 0x2e && code < 0x7f) return character === '`' ? "'" : character
  if (/^\s/.test(character)) return ' '
  if (/^[\p{Pd}\u2212]/u.test(character)) return '-'
  if (/^[“”„‟«»]$/.test(character)) return '"'
  if (/^[‘’‚‛´ʼ]$/.test(character)) return "'"
  if (character === '…') return '...'
  return character.replace(/\p{Cf}/gu, '').normalize('NFC')
}
