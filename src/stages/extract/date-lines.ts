import { dateInText } from './metadata/page-date.js'

/** Whether a line tells a date or a time and nothing else: "Published 5 March 2031, 10:30 GMT", "Updated: March 5, 2031", "14:32". */
export const isDateLine = (text: string): boolean => {
  const line = text.trim()
  if (line.length > 120) return false
  if (/^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?$/i.test(line)) return true
  if (dateInText(line) === null) return false
  return line.split(/\s[|·•–—]\s/).some((part) => dateInText(part) !== null && (part.match(/\p{L}+/gu) ?? []).every((word) => dateWords.test(word)))
}

const dateWords =
  /^(?:published|updated|posted|last|first|modified|date|on|at|of|the|and|created|am|pm|a|m|p|am|th|st|nd|rd|gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|ct|bst|cet|cest|ist|hrs|h|time|local|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|\p{L}+day|jan\w*|feb\w*|mar|march|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)$/iu
