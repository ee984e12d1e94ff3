/**
 * The names in an author field or byline: without "By", job titles, addresses and dates; several told apart; each once.
 *
 * Letters after a name ("MD", "PhD") stay with it. What can be no name at all (an address, "admin", "Staff", a sentence) is left out.
 */
export const authorNames = (field: string): readonly string[] => {
  const plain = field
    .replace(/<[^>]*>/g, ' ')
    .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+|(?<!\S)@(?=\w)/g, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .replace(otherHands, ' ')
    .trim()
  const names = plain
    .replace(opening, '')
    .split(/\s*(?:;|\||•|·|\/|\n|\s[–—-]\s|\.\s(?=\|))\s*/u)
    .flatMap(splitAtAnd)
    .flatMap(splitAtCommas)
    .map(tidyName)
    .filter(isName)
  return names.filter((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index).slice(0, 20)
}

const opening =
  /^(?:(?:posted|written|published|story|words|text|reporting|reported|created|submitted|article|report|analysis|opinion|photographs?|contributed)\s+(?:on .{4,30}\s+)?by|by|author|authors|contributor|writer|from|por|von|par|di)\b\s*:?\s*/i

/** Those who did not write it, and all after them. */
const otherHands =
  /[|.,;\s]*\b(?:(?:medically |expert |clinically )?reviewed|edited|fact[- ]?checked|updated|photograph\w*|photos?|illustrat\w*|verified|translated|approved)\s*\|?\s*by\b.*$/i

/** "Ada Penn and Bo Reed" are two; "Institute for Law and Order" is one. */
const splitAtAnd = (part: string): readonly string[] => {
  const sides = part.split(/,?\s+(?:and|und|y|et|&)\s+/i)
  const isName = (side: string): boolean => /\s/.test(side.trim()) && !/\b(?:for|of)\b/.test(side)
  return sides.length > 1 && sides.slice(1).every(isName) && !/\b(?:for|of)\b/.test(sides[0] ?? '') ? sides : [part]
}

/** "Ada Penn, PhD, Senior Editor" is one name with its letters; "Ada Penn, Bo Reed" are two; "Penn, Ada" is one written backwards. */
const splitAtCommas = (part: string): readonly string[] => {
  const pieces = part.split(/\s*,\s*/).filter((piece) => piece !== '')
  const names: string[] = []
  for (const piece of pieces) {
    const last = names.at(-1)
    if (last !== undefined && isPostNominal(piece)) names[names.length - 1] = `${last}, ${piece}`
    else names.push(piece.replace(/^(?:and|&)\s+/i, ''))
  }
  const [first, second] = names
  if (names.length === 2 && first !== undefined && second !== undefined && oneWord.test(first) && oneWord.test(second)) return [`${second} ${first}`]
  return names
}

const oneWord = /^\p{Lu}[\p{L}'’.-]+$/u
const isPostNominal = (piece: string): boolean =>
  /^(?:(?:[A-Z][A-Za-z]{0,3}\.?){1,4}[A-Z]?\.?(?:-[A-Z]{1,4})?[®™]?|Jr\.?|Sr\.?|Esq\.?|I{2,3})(?:\s(?:[A-Z]{2,6}[®™]?))*$/.test(piece) &&
  (/[A-Z].*[A-Z]/.test(piece) || /^(?:Jr|Sr|Esq)/.test(piece)) &&
  piece.length <= 16

const tidyName = (piece: string): string =>
  piece
    .replace(opening, '')
    .replace(/^[\s,.:*_"'“”–—-]+|[\s,:*_"“”–—-]+$/g, '')
    .replace(/\s+(?:is|was|has)\s.*$/, '')
    .replace(/^((?:\p{Lu}\S+\s){1,3}\p{Lu}\S+)\s(?:for|via|in|at|from|with)\s.*$/u, '$1')
    .replace(
      /\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\.?(?:\s*\d.*)?$/i,
      '',
    )
    .replace(/(?<=\p{L})[\d*†‡§]+$/u, '')
    .replace(/\s+(?:published|posted|updated|last updated|on|\d).*$/i, '')
    .trim()

/** Words that stand for nobody. */
const nobody =
  /^(?:the )?(?:admin\w*|administrator|staff|editors?|webmaster|web ?master|guest(?: author| post| contributor)?|unknown|anonymous|anon|author|authors|user|root|none|null|undefined|n\/a|test|wordpress|contributors?|reporter|staff (?:reporter|writer|report)s?|news ?desk|web ?desk|super ?user|site ?admin|default|various|guest columnists?|multiple authors|corporate|marketing|press release|agenc(?:y|ies)|wire(?:s| reports?)?)$/i

/** Words of job titles and of page parts: a piece that holds one is no name. */
const notInNames =
  /\b(?:editor|reporters?|correspondents?|writers?|journalists?|columnists?|producers?|director|manager|contributor|contributing|specialist|president|professor|founder|cofounder|ceo|cto|officer|analyst|consultant|photographer|intern|freelance|minutes?|read|updated?|published|posted|comments?|share|subscribe|follow|reviewed|edited|verified|fact[- ]checked|ago|view|profile|more|photos?|images?|credit|copyright|expert|executive|researcher|home|news|privacy|policy|author|authors|bio)\b/i

const isName = (name: string): boolean => {
  if (name.length < 2 || name.length > 70 || nobody.test(name)) return false
  if (!/\p{L}/u.test(name) || /[<>{}=\\/|#$%^_~?!]/.test(name) || /\d{3}/.test(name)) return false
  const words = name.split(' ')
  if (words.length > 7 || notInNames.test(name)) return false
  return words.length === 1 || words.filter((word) => /^[\p{Lu}\d]/u.test(word) || particles.has(word)).length >= words.length * 0.6
}

const particles: ReadonlySet<string> = new Set('de da di du del della der den des van von zu la le el al bin ibn ben y e dos das'.split(' '))
