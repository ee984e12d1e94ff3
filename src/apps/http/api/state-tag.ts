import { createHash } from 'node:crypto'
import type { StatementHistory } from '../../../model/corrected.js'
import { RefusedRequest } from '../problem.js'

/** The ETag of a statement: another one whenever the statement, its mark or its log is another, also where identities or another reading changed it. */
export const stateTag = ({ found: { statement, verification }, corrections }: StatementHistory): string => {
  const state = JSON.stringify([statement, verification, corrections.map(({ number }) => number)])
  return `"${createHash('sha256').update(state).digest('hex').slice(0, 32)}"`
}

/** Whether what If-None-Match names is still so. */
export const isUnchanged = (ifNoneMatch: string | undefined, tag: string): boolean => ifNoneMatch !== undefined && tagsIn(ifNoneMatch).includes(tag)

/** Throws PRECONDITION_REQUIRED (428) where a repair does not say what it repairs, PRECONDITION_FAILED (412) where that has become another meanwhile. */
export const refuseOutdated = (ifMatch: string | undefined, tag: string): void => {
  if (ifMatch === undefined)
    throw new RefusedRequest('PRECONDITION_REQUIRED', 'a repair shows in If-Match the ETag of the statement that it was made for: get the statement first')
  if (!tagsIn(ifMatch).some((each) => each === tag || each === '*'))
    throw new RefusedRequest('PRECONDITION_FAILED', 'the statement was changed meanwhile: get it again, look, and repair what is there now')
}

const tagsIn = (header: string): readonly string[] => header.split(',').map((each) => each.trim().replace(/^W\//u, ''))
