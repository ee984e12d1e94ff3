import type { Stance } from '../model/stance.js'

/** What is said to people of a stance that is no mere assertion. */
export const stanceWords: Readonly<Record<Exclude<Stance, 'assert'>, string>> = {
  deny: 'denies',
  accuse: 'accuses',
  promise: 'promises',
  warn: 'warns',
  demand: 'demands',
  praise: 'praises',
  ask: 'asks',
  believe: 'believes',
  agree: 'agrees',
  decline: '[declines]',
  silent: '[silent]',
}
