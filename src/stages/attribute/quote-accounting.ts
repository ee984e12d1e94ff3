import type { Block } from '../../model/block.js'
import type { Span } from '../../model/span.js'
import type { Unattributed, UnattributedReason } from '../../model/unattributed.js'
import type { QuotedStretch } from '../../text/quoted-stretches.js'

/** Words before a stretch that make it the name of a work, or a slogan. */
const workBefore =
  /\b(?:film|movie|documentary|book|novel|memoir|biography|play|musical|opera|album|song|single|track|hit|series|show|sitcom|episode|programme|program|podcast|article|essay|op-ed|column|editorial|headline|headlined|titled|entitled|report|paper|study|poem|exhibition|painting|game|called|named|known as)\s*[,:]?\s*$/i
const sloganBefore =
  /(?:\b(?:slogan|motto|chant|chants|chanted|chanting|banners?|signs?|placards?|posters?|badges?|stickers?|campaign|hashtag|catchphrase|mantra|tagline|strapline|rallying cry|battle cry|graffiti|inscription|reading|read|emblazoned with)\s*(?:of|saying|called|named|dubbed|that read|that reads|reading|read|with)?|\bunder the (?:line|words|banner))\s*[,:]?\s*$/i
/** Words after a stretch that make it a slogan: the “Open Means Open” campaign. */
const sloganAfter = /^\s*(?:campaign|slogan|motto|chants?|hashtag|rall(?:y|ies)|march|marches)\b/i

const reach = 40

/** Every outermost stretch inside quote marks that has two words or more and stands in a block. */
export const accountable = (text: string, stretches: readonly QuotedStretch[], blocks: readonly Block[]): readonly QuotedStretch[] => {
  let block = 0
  return stretches.filter((stretch) => {
    if (stretch.depth > 0) return false
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= stretch.start) block += 1
    const here = blocks[block]
    return here !== undefined && here.start < stretch.end && wordCount(text.slice(stretch.innerStart, stretch.innerEnd)) >= 2
  })
}

/** The stretches, all inside quote marks, that stand in no content, each with a reason. */
export const unattributedOf = (
  text: string,
  stretches: readonly QuotedStretch[],
  contents: readonly Span[],
  without: UnattributedReason | null,
): readonly Unattributed[] => {
  const covered = contents.toSorted((a, b) => a.start - b.start)
  let first = 0
  let reached = 0
  return stretches.flatMap((stretch) => {
    while (first < covered.length && (covered[first]?.start ?? 0) <= stretch.innerStart) {
      reached = Math.max(reached, covered[first]?.end ?? 0)
      first += 1
    }
    if (isCovered(text, stretch, covered, first, reached)) return []
    return [{ start: stretch.start, end: stretch.end, reason: without ?? reasonOf(text, stretch) }]
  })
}

/** Whether all words of a stretch are in contents, perhaps in several that follow one another. `reached`: where the contents that begin before the stretch end. */
const isCovered = (text: string, stretch: QuotedStretch, covered: readonly Span[], next: number, reached: number): boolean => {
  let at = Math.max(stretch.innerStart, reached)
  for (let number = next; at < stretch.innerEnd && number < covered.length; number += 1) {
    const content = covered[number]
    if (!content || content.start >= stretch.innerEnd || hasWord(text.slice(at, content.start))) break
    at = Math.max(at, content.end)
  }
  return at >= stretch.innerEnd || !hasWord(text.slice(at, stretch.innerEnd))
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0

const reasonOf = (text: string, stretch: QuotedStretch): UnattributedReason => {
  const words = text.slice(stretch.innerStart, stretch.innerEnd)
  const before = text.slice(Math.max(0, stretch.start - reach), stretch.start)
  const after = text.slice(stretch.end, stretch.end + reach)
  const count = wordCount(words)
  if (count <= 12 && (sloganBefore.test(before) || (sloganAfter.test(after) && !/[.!?,]$/.test(words)))) return 'slogan'
  if (count <= 12 && (workBefore.test(before) || (count >= 3 && isTitleCase(words))) && !/[.!?,]$/.test(words.replace(/,$/, ''))) return 'title-of-work'
  return count <= 6 && !isSentence(words) ? 'scare-quotes' : 'no-cue'
}

/** Whether words are somebody's sentence: ended by a stop, or begun like one and ended by the comma that stands before "he said". */
const isSentence = (words: string): boolean => /[.!?]$/.test(words) || (/^\p{Lu}.*,$/su.test(words) && !isTitleCase(words))

/** Whether all words but the small ones have a capital: the way of titles. */
const isTitleCase = (words: string): boolean => {
  const all = words.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const large = all.filter((word) => /^\p{Lu}/u.test(word))
  return large.length >= 2 && all.every((word) => large.includes(word) || word.length <= 3 || /^(?:with|from|into|over)$/.test(word))
}
