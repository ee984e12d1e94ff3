import type { Span } from '../../../model/span.js'
import { countBefore } from '../../../text/count-before.js'
import type { Cast } from './build-cast.js'

/** How far back, in code units and paragraphs, somebody just spoken of may be. */
const reach = 1500
const mostParagraphs = 3

/**
 * The members who are the subjects of what a page tells before a place, nearest first, each once: of those one is meant where a writer does not say the name again.
 *
 * Neither those named in quoted words, nor those whose own words the place is in: "Quist said the candidate".
 */
export const lastSubjects = (text: string, cast: Pick<Cast, 'members' | 'named'>, { start }: Span): readonly number[] => {
  const found = new Set<number>()
  const speaking = new Set<number>()
  for (let at = countBefore(cast.named, start) - 1; at >= 0; at -= 1) {
    const naming = cast.named[at]
    const member = naming && cast.members[naming.member]
    if (!member || start - naming.start > reach) break
    const mention = member.mentions[countBefore(member.mentions, naming.start + 1) - 1]
    if (!mention || mention.end > start || found.has(member.number) || speaking.has(member.number)) continue
    const between = text.slice(mention.end, start)
    if (between.split('\n\n').length - 1 > mostParagraphs) break
    if (isQuoted(text, mention.start) || !isSubject(text, mention)) continue
    if (!/[.!?]["”’)]*\s|\n|[.!?]["”]/.test(between) && !opensAside(text, mention.start)) {
      speaking.add(member.number)
      continue
    }
    found.add(member.number)
  }
  return [...found]
}

const isQuoted = (text: string, at: number): boolean => {
  const paragraph = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - reach), at)
  const open = paragraph.lastIndexOf('“')
  if (open >= 0) return open > paragraph.lastIndexOf('”')
  return (paragraph.match(/"/g)?.length ?? 0) % 2 === 1
}

const saying = 'said|says|told|tells|added|adds|asked|wrote|writes|warned|argued|noted|called|explained|insisted|declared'
const aside = String.raw`(?:\s\([^()\n]{1,40}\),?|,\s(?:[^.\n]|\bU\.S\.){2,120}?,|\s(?:himself|herself|who))?`
const adverb = String.raw`(?:\s(?:also|now|then|later|still|once|never|often|just|already|himself|herself|\p{Ll}{3,}ly))?`
const verb = String.raw`\s(?:is|was|has|had|will|would|could|can|may|might|must|did|does|do|(?:is|was|has|had|would|could|did|does)n['’]t|won['’]t|${saying}|went|made|took|came|spoke|won|beat|gave|got|began|kept|held|left|ran|saw|drew|put|threw|became|lost|met|found|set|led|sought|fought|stood|knew|went|(?!${'(?:supporters|fans|backers|aides|allies|advisers|advisors|voters|critics|officials|delegates|ads|remarks|comments|loyalists|rallies|surrogates|events)'}\b)\p{Ll}{2,}(?:ed|[^s]s))(?![\p{L}-])`
const goesOn = new RegExp(`^${aside}${adverb}${verb}`, 'u')
const saidBefore = new RegExp(String.raw`["”’,]\s(?:${saying})\s(?:[\p{L}.-]+\s){0,4}$`, 'u')
/** Of what somebody else does: "a speech by Quist was". */
const hangs = /\b(?:of|by|with|about|against|from|for|to|than|like)\s(?:\p{Lu}[\p{L}.]*\s){0,2}$/u

const isSubject = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - 80), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return goesOn.test(text.slice(end, end + 160)) ? !hangs.test(line) : saidBefore.test(line) && !/^\s\p{L}/u.test(text.slice(end, end + 2))
}

/** "When Quist left, the candidate": what comes before the main clause may tell of the same one. */
const opensAside = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 200), at)
  const sentence = before.slice(Math.max(before.lastIndexOf('\n'), before.search(/[.!?]["”’)]*\s(?!.*[.!?]["”’)]*\s)/s) + 1) + 1).trimStart()
  return /^(?:But\s|And\s)?(?:[Aa]fter|[Ww]hen|[Ww]hile|[Aa]s|[Aa]lthough|[Tt]hough|[Ss]ince|[Bb]efore|[Aa]sked|[Ii]n|[Dd]uring|\p{Lu}\p{Ll}+ing)\b/u.test(
    sentence,
  )
}
