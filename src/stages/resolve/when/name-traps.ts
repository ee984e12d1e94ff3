import type { Span } from '../../../model/span.js'

const day = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Yesterday|Tomorrow|Tonight)/
/** "This Week" with capitals is a programme. */
const calledWeek = /^(?:This|Last|Next) Week/
const calledDay =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Inspector|Detective|Sergeant|Sgt|Officer|Constable|Captain|Colonel|Judge|Professor|Sir|Lady|Black|Cyber|Super|Bloody|Red|Ruby|Giving|Man|Big|USA|News|Joe)\.?[ \t]$/u

/** Whether what looks like a date is part of a name: "the Sunday Lantern", "Inspector Friday", "USA Today". Looks at a few words around. */
export const isPartOfName = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end)
  if (calledWeek.test(words)) return true
  if (!day.test(words)) return false
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (calledDay.test(before)) return true
  const isWeekday = /^[A-Z]\p{L}+day$/u.test(words) && !/^(?:To|Yester)/.test(words)
  if (isWeekday) return /(?:^|[^\p{L}])[Tt]he[ \t]$/u.test(before) && /^[ \t]\p{Lu}/u.test(after)
  // "Today" with a capital inside a sentence
  return /^(?:Today|Yesterday|Tomorrow|Tonight)/.test(words) && /[\p{L}\p{N},][ \t]$/u.test(before)
}
