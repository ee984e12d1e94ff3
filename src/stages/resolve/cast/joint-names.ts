import type { Span } from '../../../model/span.js'
import { countBefore } from '../../../text/count-before.js'
import type { DescribedMention } from '../coreference/described-mention.js'
import type { Cast } from './build-cast.js'
import type { NameMention } from './name-mention.js'

/** Names that stand as one: "Lena Quist, the harbour master, and Tom Vane", "Quist, Vane and others". */
export interface JointNames extends Span {
  /** Each name with its member of the cast. */
  readonly parts: readonly { readonly span: Span; readonly member: number }[]
  /** Words for others of the same list who have no name, or null. */
  readonly others: Span | null
}

/** Between two of a list, the latter without its title: a comma, or "and", perhaps after words that tell more of the former. */
const at = String.raw`(?:\s\([^()\n]{1,20}\))?(?:\s(?:at|of|from|in|with)\s[^,;.:()"“”\n]{2,70})?`
const comma = new RegExp(String.raw`^${at},\s(?:\p{Lu}[\p{L}.]*\s){0,3}$`, 'u')
const and = new RegExp(
  String.raw`^${at}(?:,\s(?:(?!\b(?:said|says|who|which|whom)\b)[^,;.:()"“”\n]){1,70})?,?\s(?:and|&|as well as|along with)\s(?:(?:the|then|former|\p{Lu}[\p{L}.]*)\s){0,4}$`,
  'u',
)
const others = /^,?\sand\s(?:(?:(?:several|many|some|two|three|a few)\s)?(?:others|(?:other|fellow)\s\p{Ll}+(?:\s\p{Ll}{3,}s)?))\b/u
/** What may stand before the first of a list: a title. */
const title = /^(?:both\s)?(?:(?:the|former|then)\s)?(?:\p{Lu}[\p{L}.-]+\s){0,3}$/u

/** Most of one list. */
const most = 8

/** The lists of names on a page, in the order of the text: of persons, and of others. Names that could be several's are in none. */
export const jointNames = (text: string, names: Iterable<NameMention>, cast: Pick<Cast, 'membersOf'>): readonly JointNames[] => {
  const all = [...names].toSorted((a, b) => a.span.start - b.span.start)
  return [true, false]
    .flatMap((isPerson) =>
      listsOf(
        text,
        all.filter((name) => (name.isPerson && name.mention.actorKind === 'person') === isPerson).flatMap((name) => partOf(name, cast)),
      ),
    )
    .toSorted((a, b) => a.start - b.start)
}

type Part = JointNames['parts'][number]

const partOf = (name: NameMention, { membersOf }: Pick<Cast, 'membersOf'>): readonly Part[] => {
  const [member, ...rivals] = membersOf.get(name) ?? []
  return member === undefined || rivals.length > 0 ? [] : [{ span: name.span, member }]
}

const listsOf = (text: string, parts: readonly Part[]): readonly JointNames[] => {
  const found: JointNames[] = []
  let open: Part[] = []
  const close = (hasAnd: boolean): void => {
    const [first] = open
    const last = open.at(-1)
    if (first && last) {
      const more = others.exec(text.slice(last.span.end, last.span.end + 80))
      const isList = (hasAnd && open.length > 1) || (more !== null && (open.length === 1 || !hasAnd))
      if (isList && new Set(open.map(({ member }) => member)).size === open.length) {
        const end = last.span.end + (more?.[0].length ?? 0)
        found.push({ start: first.span.start, end, parts: open, others: more && { start: last.span.end + more[0].indexOf('and ') + 4, end } })
      }
    }
    open = []
  }
  for (const part of parts) {
    const last = open.at(-1)
    if (last && part.span.start < last.span.end) continue
    const gap = last ? text.slice(last.span.end, part.span.start) : ''
    if (last && gap.length < 120 && and.test(gap)) {
      open.push(part)
      // What goes on after "and" is another list.
      close(true)
    } else if (last && open.length < most && comma.test(gap)) open.push(part)
    else {
      close(false)
      open = [part]
    }
  }
  close(false)
  return found
}

/** The list that words are, titles and a final comma aside. */
export const listIn = (text: string, joint: readonly JointNames[], { start, end }: Span): JointNames | null => {
  const list = joint[countBefore(joint, start)]
  if (!list || list.end > end || list.start - start > 60) return null
  return title.test(text.slice(start, list.start)) && /^['’]?s?,?(?:\s*$|\s(?:of|at|from|in|who|both)\s)/.test(text.slice(list.end, end)) ? list : null
}

/** Mentions with the lists among them, as what "they" can mean; where the model found the list itself, that is it. */
export const withLists = (text: string, mentions: readonly DescribedMention[], joint: readonly JointNames[]): readonly DescribedMention[] => {
  const lists = joint.flatMap(({ start, end, parts }): readonly DescribedMention[] => {
    const at = countBefore(mentions, start + 1)
    const around = mentions.slice(Math.max(0, at - 8), at).filter((mention) => mention.end >= (parts.at(-1)?.span.end ?? end))
    const first = mentions[countBefore(mentions, start)] ?? mentions[at - 1]
    if (!first || around.some((mention) => listIn(text, joint, mention))) return []
    return [{ ...first, start, end, kind: 'name', pronoun: null, plural: true, agrees: null, possessive: false, nested: false, beforeSaying: false }]
  })
  return lists.length === 0 ? mentions : [...mentions, ...lists].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** How far back, in code units, "the two" is followed. */
const reach = 1500

/** "The two", "both candidates": the last list of two names before. */
export const lastPair = (joint: readonly JointNames[], place: number): JointNames | null => {
  for (let at = countBefore(joint, place) - 1; at >= 0; at -= 1) {
    const list = joint[at]
    if (!list || list.start < place - reach) return null
    if (list.parts.length === 2 && list.others === null && list.end <= place) return list
  }
  return null
}

/** Words for two who were named together. */
export const meansPair = (words: string): boolean => /^(?:(?:the|these|those) (?:two|pair|duo)|both)(?: \p{Ll}+(?:s|men|women|people))?$/iu.test(words)
