import type { Span } from '../../../model/span.js'
import { countBefore } from '../../../text/count-before.js'
import type { DescribedMention } from '../coreference/described-mention.js'

/** Between a name and what is said of it: a comma, perhaps after a bracket; or a verb of being. */
const comma = /^(?:\s\([^()\n]{1,40}\))?,\s$/
const being = /^(?:\s|['’])(?:is|was|'s|s|remains?|became)\s$/

/** Whom a description right after belongs to: "Lena Quist, an engineer at the port,", "he was a quiet man". Null where it stands alone. Mentions in the order of the text. */
export const appositionOf = (text: string, mentions: readonly DescribedMention[], { start, end }: Span): DescribedMention | null => {
  if (!/^(?:an?|the|one of|then-|\p{Ll}+ of)\b/u.test(text.slice(start, end))) return null
  for (let number = countBefore(mentions, start) - 1; number >= 0; number -= 1) {
    const mention = mentions[number]
    if (!mention || start - mention.end > 60 || mention.sentence < (mentions[number + 1]?.sentence ?? 0) - 1) return null
    if (mention.end > start) continue
    const between = text.slice(mention.end, start)
    const isTold = mention.kind === 'name' && comma.test(between) && /^(?:[,.;:)–—-]|\s[–—-]|\s(?:who|which)\b|$)/.test(text.slice(end, end + 6))
    if (isTold || ((mention.kind === 'name' || mention.pronoun?.role === 'subject') && being.test(between) && /^an?\s/.test(text.slice(start, end))))
      return mention
  }
  return null
}
