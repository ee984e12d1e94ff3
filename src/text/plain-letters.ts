/** Letters that are no letter with a mark. The schwa is an a: so Azerbaijani names are written in English. */
const strokes: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ə: 'a', ħ: 'h' }

/** A text in lower case, its letters without marks: how names are compared. */
export const plainLetters = (text: string): string => {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðıßæœþəħ]/g, (letter) => strokes[letter] ?? letter)
}

const isAscii = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) return false
  return true
}
