/** Labels of lines that lead to other stories. */
const label = String.raw`(?:see also|related(?: stories| articles| coverage)?|read more|read also|also read|read next|further reading|more on this(?: story)?|previously(?: (?:in|on) [^:\n]{1,40})?|earlier(?: coverage| stories| reports?)?|(?:from )?our (?:earlier|previous) (?:coverage|stories|reports?|reporting)|from (?:our|the) archives?|previous (?:coverage|stories))`

/** A line's label, marks before it included, up to its colon. */
export const lineLabel: RegExp = new RegExp(String.raw`^[*_>#\s•–-]{0,8}(?:${label})[*_\s]{0,4}(?:\([^():\n]{1,40}\))?[*_\s]{0,4}:[*_]{0,3}`, 'i')

/** A label that is all of its line: the list after it leads to other stories. */
export const labelAlone: RegExp = new RegExp(String.raw`^[*_>#\s•–-]{0,8}(?:${label})[*_\s]{0,4}:?[*_\s]{0,4}$`, 'i')

const kind = String.raw`(?:article|articles|story|stories|report|reports|editorial|analysis|coverage|piece|column|issue|feature|cover story|interview|profile|forecast|post|newsletter|edition)`
const outlet = String.raw`(?:we|this (?:newspaper|magazine|paper|site|journal|publication)|our (?:magazine|paper|newspaper|journal|editors|reporters|correspondents?))`
const verb = String.raw`(?:reported|noted|wrote|written|forecast|forecasted|detailed|published|said|told|warned|covered|predicted|documented|pointed out|observed|explained|highlighted|described|outlined|argued|revealed|discussed|examined|asked)`

/**
 * Words before a title or a link that say that it is an earlier story of the same outlet's: "As we reported in", "In our 3 May 2024 article", "(see".
 *
 * For the text up to the title, at most 120 code units of it.
 */
export const saysOwnStory = (before: string): boolean => beforeTitle.some((pattern) => pattern.test(before))

const beforeTitle: readonly RegExp[] = [
  /[([]\s*(?:see|read|cf\.?|see also|read more|more in)(?: (?:our|the|this|also|in|from|for example)){0,3}[:,]?\s*$/i,
  new RegExp(String.raw`(?<!\p{L})(?:as|like|which|what) ${outlet} (?:\p{L}+ ){0,3}?${verb}(?!\p{L})[^.!?]{0,60}$`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})${outlet} (?:(?:have|had|first|already|previously|earlier|also|long|recently) ){1,3}${verb}(?!\p{L})[^.!?]{0,60}$`, 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:see |in |from |of |per )?our (?:[^.!?"“”]{0,50} )?${kind}(?!\p{L})(?: (?:of|on|from|dated|about)(?!\p{L})[^!?"“”]{0,40})?(?:,? ?(?:headlined|titled|entitled|called|under the (?:headline|title)))?[,:]?\s*$`,
    'iu',
  ),
]

/** Whether a sentence tells that the outlet reported something on a day: where it ends is where the date may stand. */
export const ownReport: RegExp = new RegExp(
  String.raw`(?<!\p{L})(?:(?:as|like|which|what) ${outlet} (?:\p{L}+ ){0,3}?${verb}|${outlet} (?:(?:have|had|first|already|previously|earlier) ){1,3}${verb}|(?:in|from|see) our (?:[\p{L}\p{N},]+ ){0,4}?${kind})(?!\p{L})`,
  'giu',
)
