import { HearsayError } from '../errors.js'
import type { Logged } from '../model/correction.js'
import type { Clock } from '../ports.js'
import type { Told } from './repair-verbs.js'

const longestNote = 2_000

/** What is written into a log of who changes something, when and why. Throws USAGE for what is no line of text. */
export const toldBy = (clock: Clock, { by, why }: Told = {}): Omit<Logged, 'number'> => ({ at: clock.now(), by: note('--by', by), why: note('--why', why) })

const note = (name: string, text: string | undefined): string | null => {
  const told = text?.trim() ?? ''
  if (told.length > longestNote) throw new HearsayError('USAGE', `${name} has ${told.length} characters: at most ${longestNote} are kept`)
  if (/[\0\uD800-\uDFFF]/u.test(told)) throw new HearsayError('USAGE', `${name} has a NUL or half of a character in it: give text`)
  return told === '' ? null : told
}
