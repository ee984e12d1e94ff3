import { authorNames } from './metadata/author-names.js'

/** The names in a line that is a byline and nothing else ("By Ada Penn and Bo Reed, staff writers | 5 March 2031"), or null where the line is none. */
export const bylineAuthors = (line: string): readonly string[] | null => {
  const text = line.trim().replace(/^[*_#]+|[*_]+$/g, '')
  if (text.length > 160 || !opening.test(text)) return null
  const names = authorNames(text.replace(afterNames, ''))
  return names.length > 0 || /^by\b.{0,40}\b(?:staff|editors?|team|desk|correspondents?)\b[^.]*$/i.test(text)
    ? names.filter((name) => /^\p{Lu}/u.test(name))
    : null
}

const opening =
  /^(?:by:?|(?:written|words|story|reporting|posted|published|text|analysis|report) by:?|author:)\s+\p{Lu}[\p{L}'’.-]*(?:[\s,|·•–—-]|$)(?!.*[.!?]["”]?\s+\p{Lu}\p{Ll}+\s\p{Ll})(?!.*[\p{Ll}\d][.!?]$)/iu

/** What stands after the names: a date, a time, a rubric. */
const afterNames =
  /\s*(?:[|·•]|\s[–—-]\s|,?\s+(?:on\s+)?(?=(?:\d{1,2}\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?\s+\d)|\bpublished\b|\bupdated\b|\bposted\b).*$/iu
