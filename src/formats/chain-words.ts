import type { ActorReference } from '../model/actor-reference.js'
import type { FoundStatement } from '../model/found-statement.js'
import { isSpeech } from '../model/stance.js'
import { placeNames } from './place-names.js'
import { readableDay, readableTime } from './readable-time.js'
import { type Referent, referentsOf } from './referents.js'

/** Names of those whom references mean; candidates for one are told as such, and one of whom nobody can tell who it is has a question mark. */
export const referentNames = (references: readonly ActorReference[]): readonly string[] =>
  referentsOf(references).map((candidates) => candidates.map(({ name }) => name).join(' or ') + (isDoubtful(candidates) ? '?' : ''))

const isDoubtful = ([{ reason }, ...others]: Referent): boolean => others.length === 0 && (reason === 'ambiguous' || reason === 'unclear')

/** Who stands between speaker and reader, as far as the page names them; without its own publisher. */
export const standingBetween = ({ statement }: Pick<FoundStatement, 'statement'>): readonly ActorReference[] =>
  statement.via.filter(({ reason }) => reason !== 'publisher' && reason !== 'source-not-stated')

/** Whether somebody stands between whom the page does not name. */
export const hasSourceNotStated = ({ statement }: Pick<FoundStatement, 'statement'>): boolean =>
  statement.via.some(({ reason }) => reason === 'source-not-stated')

/** The chain of a statement in words, on one line: speaker → addressee | form | according to whom | publisher | said when / published when | where on the page. */
export const chainWords = (found: FoundStatement): string => {
  const { statement, document } = found
  const speakers = referentNames(statement.speakers).join(' and ') || 'somebody whom the page does not name'
  const addressees = referentNames(statement.addressees).join(' and ')
  const via = referentNames(standingBetween(found)).join(', ')
  const said = readableTime(statement.saidAt, document.publishedAt)
  const published = document.publishedAt === null ? 'published at an unknown time' : `published ${readableDay(document.publishedAt)}`
  const manner = isSpeech(statement.stance) ? formNames[statement.form] : 'not said: the speaker declined or was silent'
  return [
    addressees === '' ? speakers : `${speakers} → ${addressees}`,
    `${manner}${statement.negated ? ', reported as not said' : ''}${statement.modal ? ', reported as possible' : ''}`,
    ...(via === '' ? [] : [`according to ${via}`]),
    ...(hasSourceNotStated(found) ? ['source not stated'] : []),
    document.publisher ?? 'unknown publisher',
    said === null ? published : `${isSpeech(statement.stance) ? 'said ' : ''}${said} / ${published}`,
    ...(statement.placedIn === 'body' ? [] : [placeNames[statement.placedIn]]),
  ].join(' | ')
}

const formNames = { direct: 'quoted', indirect: 'paraphrased', mixed: 'partly quoted' } as const
