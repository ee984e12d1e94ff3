import type { Span } from '../../../model/span.js'

const day = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Yesterday|Tomorrow|Tonight|TODAY)/
/** "This Week" with capitals is a programme. */
const calledWeek = /^(?:This|Last|Next) Week/
const calledDay =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Inspector|Detective|Sergeant|Sgt|Officer|Constable|Captain|Colonel|Judge|Professor|Sir|Lady|Black|Cyber|Super|Bloody|Red|Ruby|Giving|Man|Big|USA|News|Joe)\.?[ \t]$/u

/** Whether what looks like a date is part of a name: "the Sunday Lantern", "Inspector Friday", "USA Today". Looks at a few words around. */
export const isPartOfName = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end)
  if (calledWeek.test(words)) return true
  if (!/^\p{Lu}/u.test(words) || /\d/.test(words)) return false
  const before = text.slice(Math.max(0, start - 24), start)
  const isNamed = /^[ \t]\p{Lu}/u.test(text.slice(end, end + 2))
  // "the Good Friday Agreement"
  if (isNamed && /(?:^|[^\p{L}])[Tt]he[ \t]$/u.test(before)) return true
  if (!day.test(words)) return false
  if (calledDay.test(before)) return true
  // "Friday Harbor officials said": no "on", and no comma behind
  if (isNamed && weekdayAlone.test(words)) return before === '' || /[.!?\n“"][ \t]*$/.test(before)
  // "Today" with a capital inside a sentence
  return dayOfNow.test(words) && /[\p{L}\p{N},][ \t]$/u.test(before)
}

const weekdayAlone = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const dayOfNow = /^(?:Today|Yesterday|Tomorrow|Tonight|TODAY)/
