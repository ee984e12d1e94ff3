/**
 * The outlet that a plain text names at its foot, or null: "© 2031 Meridian Trends. All rights reserved.", "You are reading Meridian Notes, a letter about ports."
 *
 * The foot begins where the story ends (`storyEnd`, code units); a line that reserves all rights counts above it too.
 */
export const textPublisher = (text: string, storyEnd: number): string | null => {
  const foot = linesOf(text.slice(storyEnd))
  const notices = [...linesOf(text.slice(0, storyEnd)).filter((line) => /\ball rights reserved\b/i.test(line)), ...foot]
  const owners = notices.flatMap((line) => copyrightOwner(line) ?? [])
  const letters = foot.flatMap((line) => letterName(line) ?? [])
  return owners.at(-1) ?? letters.at(-1) ?? null
}

const longestLine = 240

/** Short lines without the marks of Markdown around words. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.length <= longestLine)
    .map((line) => line.replace(/[*_#>]+/g, '').trim())

const sign = String.raw`(?:©|\(c\)|&copy;)`
const years = String.raw`\d{4}(?:\s?[-–]\s?\d{2,4})?`
const copyrightNotice = new RegExp(
  String.raw`^(?:copyright\s*(?:${sign}\s*(?:${years})?|${years})|${sign}\s*(?:copyright\b\s*)?(?:${years})?),?\s*(?:by\s+)?(.+)$`,
  'iu',
)

/** Where the owner's name ends: a full stop (none after "St."), a comma, a bar, a year or the rights. */
const afterOwner = /(?:(?<=[\p{L}\p{N}]{3})\.(?:\s|$)|[,|·•;:]|\s[-–—]\s|\s\d{4}\b|\s*\ball rights\b).*$/isu

const copyrightOwner = (line: string): string | null => {
  const owner = copyrightNotice.exec(line)?.[1]?.replace(afterOwner, '').trim() ?? ''
  return /^[\p{Lu}\p{N}].*\p{L}/u.test(owner) && !/^\d{4}$/.test(owner) && owner.length <= 80 && !/^all rights\b/i.test(owner) ? owner : null
}

const capitalised = String.raw`\p{Lu}[\p{L}\p{N}'’&-]*`
const letterLine = new RegExp(
  String.raw`^(?:you(?: are|['’]re)|thank(?:s| you) for) reading (${capitalised}(?: (?:(?:of|the|and|for|from|in|on|&) )*${capitalised}){0,7})(?=[,.!:]|$| [-–—|])`,
  'u',
)

/** The name of a newsletter in the line with which it takes leave. */
const letterName = (line: string): string | null => letterLine.exec(line.slice(0, 1).toLowerCase() + line.slice(1))?.[1] ?? null
