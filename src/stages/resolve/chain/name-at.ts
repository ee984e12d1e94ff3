import type { Span } from '../../../model/span.js'

const longest = 120

/**
 * The name or description that begins at a place: up to a mark, or a word that begins something else. Null where none does.
 *
 * The words are looked for in one sentence, and in 120 code units.
 */
export const nameAfter = (text: string, place: number, sentenceEnd: number): Span | null => {
  const words = text.slice(place, Math.min(place + longest, sentenceEnd))
  const lead = /^\s*["“‘]?/.exec(words)?.[0].length ?? 0
  const rest = words.slice(lead)
  const stop = ends.exec(rest)
  const name = (stop ? rest.slice(0, stop.index) : rest).replace(/[\s.!?"”’'…–—-]+$/u, (tail) => (/^['’]$/.test(tail) ? tail : ''))
  if (!/^[\p{L}\p{N}@#]/u.test(name)) return null
  return { start: place + lead, end: place + lead + name.length }
}

/** The outlet's name that begins at a place: like `nameAfter`, but small words other than "of", "the", "and", "news" and their like end it. */
export const properNameAfter = (text: string, place: number, sentenceEnd: number): Span | null => {
  const whole = nameAfter(text, place, sentenceEnd)
  if (whole === null) return null
  const name = (outletWords.exec(text.slice(whole.start, whole.end))?.[0] ?? '').replace(/(?:\s(?:of|for|and|the|de|la))*\s*$/, '')
  return name === '' ? null : { start: whole.start, end: whole.start + name.length }
}

/** The name that ends at a place: back to a mark, at most 80 code units. */
export const nameBefore = (text: string, place: number, sentenceStart: number): Span | null => {
  const from = Math.max(sentenceStart, place - 80)
  const words = text.slice(from, place)
  const name = /(?:^|[,;:"“”—–(])\s*((?:(?:and|but|as|while)\s)?)([^,;:"“”—–()]{2,80}?)\s*$/u.exec(words)
  if (name === null || (name.index === 0 && from > sentenceStart && !/^[,;:"“”—–(]/.test(words))) return null
  const end = place - (words.length - words.trimEnd().length)
  const start = end - (name[2]?.length ?? 0)
  return start < end ? { start, end } : null
}

const ends =
  /[,;:!?()[\]"“”—–\n]|\s-\s|\s(?:that|which|who|whom|whose|when|while|after|before|because|as|but|if|where|since|during|published|released|obtained|seen|issued|reported|reports|said|says|told|has|have|had|was|were|is|are|will|would|on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:last|this|earlier|late|early)|today|yesterday|tonight|in an? interview|in (?:19|20)\d\d)(?![\p{L}\p{N}])/u

const outletWords =
  /^(?:Face the Nation|Meet the Press|(?:(?:the|an?)\s)?(?:(?:[\p{Lu}\d][\p{L}\p{N}.’'&/-]*|(?:of|for|and)(?:\sthe)?|de|la|della|del|state|local|official|semi-official|state-run|state-owned|state-controlled|pro-government|government|news|agency|agencies|outlets?|website|magazine|channel|network|newspapers?|broadcaster|television|radio|media|station|daily|weekly|show)(?:\s+|$)){1,9})/u
