import type { ActorReference } from '../model/actor-reference.js'
import type { FoundStatement } from '../model/found-statement.js'
import { isSpeech } from '../model/stance.js'
import { printable } from './printable.js'
import { referentsOf } from './referents.js'

/** What is cited of a statement, every field one line; null where the page does not tell it. */
export interface Citation {
  /** The statement's id: letters and digits. */
  readonly key: string
  /** What was said, quote marks with it where it is quoted. */
  readonly words: string
  /** Who said it, by name. Empty where nobody is named. */
  readonly speakers: readonly string[]
  readonly headline: string | null
  readonly publisher: string | null
  /** Year, month and day of publication. */
  readonly published: CitedDay | null
  readonly url: string | null
  /** The day on which the page was got. */
  readonly accessed: CitedDay | null
  /** How the words are to be taken: quoted or not, said or not, checked or not. */
  readonly note: string
}

export type CitedDay = readonly [year: string, month: string, day: string]

/** A statement as it is cited. */
export const citationOf = (found: FoundStatement): Citation => {
  const { statement, words, document } = found
  return {
    key: statement.id,
    words: printable(words),
    speakers: referentsOf(statement.speakers).map((candidates) => candidates.map(nameOf).join(' or ')),
    headline: line(document.title),
    publisher: line(document.publisher),
    published: dayOf(document.publishedAt),
    url: addressOf(document.canonicalUrl ?? document.url),
    accessed: dayOf(document.retrievedAt),
    note: noteOf(found),
  }
}

const nameOf = ({ name }: ActorReference): string => printable(name)

const forms = { direct: 'quoted', mixed: 'partly quoted', indirect: 'paraphrased' } as const

const noteOf = ({ statement, verification }: FoundStatement): string =>
  [
    forms[statement.form],
    ...(isSpeech(statement.stance) ? [] : ['not said: the speaker declined or was silent']),
    ...(statement.negated ? ['reported as not said'] : []),
    ...(statement.modal ? ['reported as possible or to come'] : []),
    ...(statement.placedIn === 'body' ? [] : [`in the page's ${statement.placedIn}`]),
    verification,
    `statement ${statement.id} of document ${statement.documentId}`,
  ].join('; ')

const line = (words: string | null): string | null => (words === null || printable(words) === '' ? null : printable(words))

const dayOf = (time: string | null): CitedDay | null => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(time ?? '') ?? []
  return year === undefined || month === undefined || day === undefined ? null : [year, month, day]
}

// What would end the field of any format is written as an address writes it.
const addressOf = (url: string | null): string | null =>
  url === null ? null : printable(url).replace(/[\s{}\\"<>^`|\ufffd]/gu, (character) => encodeURIComponent(character))
