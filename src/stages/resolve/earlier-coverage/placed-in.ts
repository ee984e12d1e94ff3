import type { EarlierCoverage } from '../../../model/earlier-coverage.js'
import type { Attribution, Place } from '../../../model/statement.js'
import { isInReference } from './earlier-coverage-of.js'

/** `citation` where a statement stands with cue and content in the title of an earlier story, whatever block that is cited in; null where it does not. */
export const placedInOf = ({ cue, content }: Attribution, earlierCoverage: readonly EarlierCoverage[]): Place | null =>
  earlierCoverage.length > 0 && [...(cue ?? []), ...content].every((piece) => isInReference(earlierCoverage, piece)) ? 'citation' : null
