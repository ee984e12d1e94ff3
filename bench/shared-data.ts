/** Where the corpora and scorers lie that are no part of the project: the folder `shared` beside the checkout, or the one that HEARSAY_SHARED names. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(process.env['HEARSAY_SHARED'] ?? join(import.meta.dirname, '../../shared'))

/** The path of something in it. Ends the bench with a plain sentence where it is not there. */
export const sharedPath = (path: string): string => {
  const whole = join(folder, path)
  if (existsSync(whole)) return whole
  console.error(`This bench needs ${whole}, which is not there. Set HEARSAY_SHARED to the folder that holds corpora/ and tools/.`)
  process.exit(1)
}
