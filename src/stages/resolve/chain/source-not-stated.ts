import type { Document } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import type { ChainLink } from './chain-link.js'

/** The statements of a document whose source is not stated: their own is not (`isSourceNotStated`), or that of a statement around them. */
export const sourcesNotStated = (
  document: Pick<Document, 'text'>,
  attributions: readonly Attribution[],
  links: ReadonlyMap<string, readonly ChainLink[]>,
): ReadonlySet<string> => {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const own = new Set(attributions.filter((attribution) => isSourceNotStated(document, attribution, links.get(attribution.id) ?? [])).map(({ id }) => id))
  const isInside = (attribution: Attribution): boolean => {
    let outer: Attribution | undefined = attribution
    for (let step = 0; outer && step < mostAround; step += 1) {
      if (own.has(outer.id)) return true
      outer = outer.within === null ? undefined : byId.get(outer.within)
    }
    return false
  }
  return new Set(attributions.filter(isInside).map(({ id }) => id))
}

/** Statements around one another that are looked at. */
const mostAround = 8

/**
 * Whether the page does not say where it has a statement from that it cannot have witnessed.
 *
 * True where nothing but the dateline or a private letter stands between speaker and page, and
 * - nobody is named who says it: "it was alleged that", "are said to be", "reportedly"; or
 * - it was said, or thought, in private: "privately told aides", "secretly hopes", "behind closed doors", "in a phone call with", "in a letter to", "in a confidential memo".
 *
 * False for all that was open to the page: what is said in public or to those who write, a press release, a speech, a tweet, an open or published letter; and where the author or the outlet itself was spoken to
 * ("told me"). Thoughts of others ("the mayor believes") are no such case by themselves: people say what they think, and a page that tells it tells what it heard.
 */
export const isSourceNotStated = ({ text }: Pick<Document, 'text'>, attribution: Attribution, links: readonly ChainLink[]): boolean => {
  const { source, cue } = attribution
  const isStated = links.some(({ span, kind }) => kind !== 'dateline' && !(kind === 'document' && privateThing.test(around(text, span))))
  if (isStated || cue === null) return false
  const cueWords = cue.map((piece) => text.slice(piece.start, Math.min(piece.end, piece.start + 200))).join(' ')
  if (source === null) return nobodySays.test(cueWords) && !/^\s*by\s/.test(text.slice(cue.at(-1)?.end ?? 0, (cue.at(-1)?.end ?? 0) + 4))
  const sourceWords = source.map((piece) => text.slice(piece.start, Math.min(piece.end, piece.start + 200))).join(' ')
  // Who cites others says where it is from.
  if (/^(?:citing|quoting)(?!\p{L})/iu.test(cueWords)) return false
  if (/^(?:I|we|our|my)(?![\p{L}])/iu.test(sourceWords)) return false
  const frame = frameOf(text, attribution)
  if (openToAll.test(frame)) return false
  return inPrivate.test(frame) || inPrivate.test(cueWords)
}

/** The words around a thing that decide whether it was private. */
const around = (text: string, { start, end }: Span): string => text.slice(start, Math.min(text.length, Math.min(end, start + 100) + 40))

/**
 * The words that say how a statement was made: from its source, or from the opening of its sentence where that stands right before, to the end of the clause of its cue, without its content; at most 160 code units either way.
 */
const frameOf = (text: string, { source, cue, content }: Attribution): string => {
  const first = cue?.[0] ?? content[0]
  const before = text.slice(Math.max(0, first.start - 160), first.start)
  const sentence =
    first.start - before.length + Math.max(0, ...Array.from(before.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})|\n/gu), (match) => match.index + match[0].length))
  const subject = Math.max(sentence, Math.min(first.start, source?.[0].start ?? first.start))
  const start = subject - sentence <= 80 && /^[^,;]*(?:,\s)?$/.test(text.slice(sentence, subject)) ? sentence : subject
  const after = text.slice(first.end, first.end + 160)
  const end = first.end + (/[.!?]["”’)]*(?:\s|$)|\n/.exec(after)?.index ?? after.length)
  const withoutContent = (from: number, to: number): string => {
    let words = ''
    let at = from
    for (const piece of content) {
      if (piece.end <= at || piece.start >= to) continue
      words += text.slice(at, Math.max(at, piece.start))
      at = piece.end
    }
    return words + text.slice(Math.min(at, to), to)
  }
  const rest = withoutContent(first.end, end)
  return withoutContent(start, first.end) + rest.slice(0, /[,;—]|\s(?:who|whose|which|while|but|though|although)\s/.exec(rest)?.index)
}

const nobodySays =
  /(?<!\p{L})(?:is|are|was|were|be|been|being|it['’]s)\s(?:(?:\p{L}+ly|not|never|now|long|also|still|once)\s){0,2}(?:said|alleged|believed|thought|rumou?red|reported|understood|claimed|feared|known|expected|suspected|accused|told|suggested|assumed|estimated|speculated|whispered)(?!\p{L})|(?<!\p{L})(?:reportedly|allegedly|supposedly|purportedly|rumou?rs?|allegations?|hearsay|speculation|suspicions?|accusations?)(?!\p{L})|^(?:said|alleged|believed|thought|rumou?red|reputed|understood)\s(?:to|that)|^told$/iu

const inPrivate =
  /(?<!\p{L})(?:privately|secretly|in private|private(?:ly)? (?:conversations?|meetings?|remarks|talks?|dinner|call)|behind (?:closed doors|the scenes)|closed[- ](?:door|session|meeting)|off the record|(?:phone|telephone) (?:call|conversation)s?|by (?:phone|telephone)|over the phone|(?:in|through|via) (?:an?|the|his|her|their|its) (?:\p{L}+ ){0,2}(?:confidential|secret|classified|internal|private) (?:\p{L}+ ){0,2}(?:memo|memorandum|letter|report|document|cable|e-?mail|message|note|briefing)s?|in an? (?:\p{L}+ ){0,2}(?:letter|memo|memorandum|e-?mail|text message|note|cable) to|confided|whispered|(?:told|telling|tells|assured|warned|informed) (?:(?:his|her|their|its|the|some|close|senior|several|top|other|fellow) ){0,3}(?:aides?|advis[eo]rs?|confidants?|friends?|donors?|colleagues?|associates?|cabinet|staff|allies|wife|husband|subordinates|generals|ministers))(?!\p{L})/iu

const privateThing =
  /(?<!open )(?:letter|memo|memorandum|e-?mail|cable|note|text message)(?!\p{L})(?![^.]*(?:published|released|public|obtained|seen by|reviewed|reporters|the media))/iu

const openToAll =
  /(?<!\p{L})(?:reporters?|journalists?|the press|the media|news conference|press conference|open letter|publicly|in public|(?:letter|memo|e-?mail|message|recording|document)s? (?:\p{L}+ ){0,3}(?:published|released|made public|obtained|seen|reviewed|posted)|told (?:me|us|this (?:newspaper|magazine|reporter)|our \p{L}+)|interview|press release|speech|rally|tweet(?:ed|s)?|broadcast|televised|according to|testif(?:ied|ies|ying)|testimony)(?!\p{L})/iu
