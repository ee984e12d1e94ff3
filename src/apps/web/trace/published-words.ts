import { printable } from '../../../formats/printable.js'
import { readableDay } from '../../../formats/readable-time.js'

/** "12 May 2031, 10:40 +02:00": by the page's own clock; "no date". */
export const publishedWords = (publishedAt: string | null): string => {
  if (publishedAt === null) return 'no date'
  const [, clock, offset] = /T(\d\d:\d\d)[^Zz+-]*([Zz]|[+-]\d\d:\d\d)?$/u.exec(publishedAt) ?? []
  const zone = offset === undefined ? '' : /^z$/iu.test(offset) ? ' UTC' : ` ${offset}`
  return printable(`${readableDay(publishedAt)}${clock === undefined ? '' : `, ${clock}${zone}`}`)
}
