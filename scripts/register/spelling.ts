/** How names are spelled: Latin script only, proper capitals, slugs for ids, keys for comparing. */
export const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{Mark}\p{N}\s.,'’ʻʼ`()&/\-–!+]+$/u.test(text) && /\p{L}/u.test(text)

const marks = /\p{Mark}/gu
const letters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ə: 'e' }

/** Lower case, without diacritics. */
export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ıłøđðþæœßə]/g, (letter) => letters[letter] ?? letter)

/** Lower-case words joined by one space, for comparing names. */
export const nameKey = (text: string): string =>
  bare(text)
    .replace(/['’ʻʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

export const slug = (text: string): string => nameKey(text).replaceAll(' ', '-')

const small = new Set([
  'and',
  'of',
  'the',
  'for',
  'in',
  'on',
  'de',
  'del',
  'der',
  'den',
  'des',
  'du',
  'da',
  'do',
  'dos',
  'das',
  'di',
  'la',
  'las',
  'los',
  'le',
  'van',
  'von',
  'y',
  'e',
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'ul',
  'ud',
  'ur',
  'a',
  'to',
  'against',
  'with',
  'by',
  'at',
  'per',
  'et',
])

/** "KOFI_ATTA_ANNAN_" -> "Kofi Atta Annan": for files that have no lower case. `acronyms` keep their capitals. */
export const properCase = (text: string, acronyms: ReadonlySet<string> = new Set()): string =>
  text
    .replaceAll('_', ' ')
    .trim()
    .split(/\s+/)
    .map((word, index) => properWord(word, index === 0, acronyms))
    .join(' ')

const properWord = (word: string, first: boolean, acronyms: ReadonlySet<string>): string => {
  if (acronyms.has(word) || /^\p{Lu}\.(\p{Lu}\.?)*$/u.test(word)) return word
  const lower = word.toLowerCase()
  if (!first && small.has(lower)) return lower
  return lower
    .split('-')
    .map((part, index) =>
      index === 0 && /^(al|el|an|as|ad|ar|ash)$/.test(part) && lower.includes('-')
        ? first
          ? `${part.charAt(0).toUpperCase()}${part.slice(1)}`
          : part
        : capital(part),
    )
    .join('-')
}

const capital = (part: string): string =>
  part.replace(
    /^(mc|o'|d'|l'|m')?(\p{L})/u,
    (_whole, prefix: string | undefined, letter: string) =>
      `${prefix === undefined ? '' : prefix.charAt(0).toUpperCase() + prefix.slice(1)}${letter.toUpperCase()}`,
  )

const entities: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&amp;': '&', '&rsquo;': '’', '&lsquo;': '‘', '&quot;': '"', '&#39;': "'" }
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  caron: '\u030c',
  ring: '\u030a',
}

/** Resolves the HTML entities that the factbook has left in its texts. */
export const plainText = (text: string): string =>
  text
    .replace(/&([A-Za-z])(acute|grave|circ|uml|tilde|cedil|caron|ring);/g, (_whole, letter: string, accent: string) =>
      (letter + (accents[accent] ?? '')).normalize('NFC'),
    )
    .replace(/&[a-z]+;|&#39;/g, (entity) => entities[entity] ?? ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
