import type { Span } from '../../../model/span.js'

const word = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|@\w+|(?:de|da|van|von|der|den|bin|ibn|al|el|la|le|du|di|of|and the|for)(?=\s+\p{Lu}))`
const wholeName = new RegExp(String.raw`^(?:[Tt]he\s+)?(${word}(?:\s+${word}){0,6})$`, 'u')
const nameAtEnd = new RegExp(
  String.raw`^(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|\p{Ll})[^,]*?\p{Ll}[”"’]?\s+((?:\p{Lu}[\p{L}\p{M}.'’-]*|@\w+)(?:\s+${word}){0,4})$`,
  'u',
)
const onlyCapital = /^(?:The|An?|One|Its|His|Her|Their|Our|This|That|These|Those|Some|Many|Most|Few|Critics|Proponents|Supporters|Opponents|As)$/

/** The proper name that a phrase without commas is or ends in, by capitals alone: "the newspaper Aegean Mirror"; null where it has none or is about another's name ("a friend of Lena Quist"). */
export const plainName = (text: string, { start, end }: Span): Span | null => {
  const name = nameOf(text.slice(start, Math.min(end, start + 300)))
  return name && { start: start + name.start, end: start + name.end }
}

const nameOf = (part: string): Span | null => {
  const words = part.trim().replace(/(?:['’]s?|[.,;:])+$/u, '')
  const at = part.indexOf(words)
  const found = wholeName.exec(words)?.[1] ?? nameAtEnd.exec(words)?.[1]
  if (
    found === undefined ||
    onlyCapital.test(found) ||
    /\b(?:of|for|at|in|from|to|with|by|about|against)\s+(?:the\s+)?$/.test(words.slice(0, words.length - found.length))
  )
    return null
  const start = at + words.length - found.length
  return { start, end: start + found.length }
}
