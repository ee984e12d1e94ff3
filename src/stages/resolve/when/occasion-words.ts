/** The words of a clause that tell whether a day in it is the day of the saying, of its printing, or of something else. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''))

/** What is said or written is of the day of these: "at Monday's press conference", "in Tuesday's statement". */
const occasionNouns =
  words(`statement statements interview interviews conference briefing briefings speech speeches address remarks comments comment post posts tweet tweets letter letters hearing
  hearings testimony call talk talks sermon message messages email emails e-mail memo announcement debate session meeting meetings press rally lecture broadcast podcast webcast declaration
  communique communiqué sitting toast eulogy homily ruling verdict judgment judgement filing petition plea order decree open-letter note bulletin release update advisory keynote appearance reply answer
  question-and-answer video memoir memoirs book autobiography diary essay`)

/** It was said before these came out: upper bound only. */
const printedNouns = words('broadcast edition issue paper newspaper papers programme program episode show column article report story')

/** "Published on Saturday": said by then. */
const printed =
  words(`published printed aired broadcast quoted cited seen obtained reviewed viewed carried ran appeared reported reprinted leaked republished transcribed excerpted shown
  translated read heard`)

/** "Released on Friday", "speaking on Wednesday": said then. */
const said =
  words(`released issued posted sent posted tweeted dated signed recorded filmed taped given gave delivered delivering speaking spoke spoken addressing addressed asked reached contacted phoned called
  interviewed pressed questioned quizzed writing wrote written told telling said saying appearing testifying testified held hosted put-up put-out read-out convened emailed e-mailed texted circulated submitted filed uploaded shared
  made making announced announcing read-out talking briefing meeting hearing responding reacting replying commenting answering visiting touring opening closing closing ruling unveiled unveiling presenting
  presented launching campaigning handed morning evening during sitting standing using being following building returning arriving addressing attending greeting welcoming meeting`)

/** Verbs of a clause that no ending tells. */
const irregular = words(
  'gotten got knew known came gone seen missed met put shot won lost fell began broke came went took left made hit struck struck rose sank died fled fought found born built burnt burned sold bought brought became drove flew led set cut shut',
)

const relative = /(?:^|[^\p{L}])(?:who|whom|whose|which|where)(?![\p{L}])/iu

/** "After the vote on Sunday": no day of a saying, but "after talks on Sunday". */
const hanging = /(?:^|[^\p{L}])(?:after|before|following|since|until|because|despite|ahead of)(?![\p{L}])/iu
const hasOccasion = (segment: string): boolean => (segment.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => occasionNouns.has(word))

/** "Opening the fair on Saturday, she said": an act at the same time. */
const meanwhile = /^[^\p{L}]*(?!(?:having|including|following|regarding|concerning|pending|being|owing|according)(?![\p{L}]))\p{L}+ing(?![\p{L}])/iu

/** "Who was dismissed on Friday". */
export const isRelative = (segment: string): boolean => relative.test(segment)

/** What a day is of, judged by the words between the start of its clause and it. */
export type DayOf = 'saying' | 'printing' | 'event'

/** @param segment The words before the date words, from the start of their clause on. */
export const dayOfSegment = (segment: string): DayOf => {
  if (isRelative(segment)) return 'event'
  if (hanging.test(segment) && !hasOccasion(segment)) return 'event'
  if (meanwhile.test(segment)) return 'saying'
  const verbs = (
    segment
      .toLowerCase()
      .replaceAll(/(?<![\p{L}])(put|read) (up|out)(?![\p{L}])/gu, '$1-$2')
      .match(/[\p{L}-]+/gu) ?? []
  ).filter((word, place, all) => isVerbForm(word) && !articles.has(all[place - 1] ?? ''))
  const last = verbs.at(-1)
  if (/(?:^|[^\p{L}])(?:due|to be)(?![\p{L}])/iu.test(segment)) return 'event'
  if (last === undefined || said.has(last)) return 'saying'
  if (printed.has(last)) return 'printing'
  return sameTime.test(segment) ? 'saying' : 'event'
}

/** "A televised address": no verb behind an article. */
const articles = words('a an the his her its their')

/** "As he left the court on Sunday, he said". */
const sameTime = /^[^\p{L}]*(?:as|while)(?![\p{L}])/iu

const isVerbForm = (word: string): boolean =>
  said.has(word) || printed.has(word) || irregular.has(word) || (/(?:ed|ing)$/.test(word) && word.length > 4 && !occasionNouns.has(word) && !notVerbs.has(word))

const notVerbs = words(
  'united hundred wedding evening morning king ring spring string thing nothing something anything everything building red indeed speed seed breed sacred kindred housing banking mining shipping farming',
)

/** What the noun after "Monday's" makes of the day: looks at most at three words. */
export const dayOfPossession = (after: string): DayOf => {
  const next = (/^(?:[ \t\u00a0]+[\p{L}'’-]+){1,3}/u
    .exec(after)?.[0]
    .toLowerCase()
    .match(/[\p{L}'’-]+/gu) ?? []) as readonly string[]
  for (const word of next) {
    if (occasionNouns.has(word)) return 'saying'
    if (printedNouns.has(word)) return 'printing'
    if (/^(?:on|in|at|of|and|with|by|for|to|from|was|were|had|has|is|would|will)$/.test(word)) break
  }
  return 'event'
}

/** "In a statement about Monday's collapse": what follows is what it is about. */
export const isAboutNext = (before: string): boolean =>
  /(?:^|[^\p{L}])(?:about|ahead of|before|after|following|over|regarding|concerning|despite|since|until|because of|amid|said of|says of)[ \t\u00a0]+(?:(?:the|an?)[ \t\u00a0]+)?$/iu.test(
    before,
  )

/** The cue itself is a printing: "was quoted as saying". */
export const isPrintingCue = (cue: string): boolean =>
  /(?:^|[^\p{L}])(?:quoted|reported to have|reported as|(?:was|were|been|is|are|being) cited)(?![\p{L}])/iu.test(cue)

/** Words of a sentence that tell of somebody speaking, without being a statement. */
export const tellsOfSpeaking = (sentence: string): boolean =>
  /(?:^|[^\p{L}])(?:spoke|speaking|speech|interview|press conference|news conference|briefing|briefed|testified|addressed|lectured|took questions|met reporters|met journalists)(?![\p{L}])/iu.test(
    sentence,
  )
