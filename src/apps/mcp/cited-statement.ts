import { z } from 'zod'
import { chainWords, referentNames, standingBetween } from '../../formats/chain-words.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { type Stance, stances } from '../../model/stance.js'
import { type Form, forms, type Place } from '../../model/statement.js'
import { type Verification, verifications } from '../../model/verification.js'

/** A statement as an assistant may cite it: nothing in it is made up, and `words` are the page's own. */
export interface CitedStatement {
  readonly id: string
  /** The exact words; pieces that stand apart are joined with " … ". */
  readonly words: string
  readonly form: Form
  /** In words: speaker → addressee | form | according to whom | publisher | said when / published when. */
  readonly chain: string
  readonly speakers: readonly string[]
  readonly addressees: readonly string[]
  readonly accordingTo: readonly string[]
  readonly stance: Stance
  /** The page says that it was not said, or only possibly. */
  readonly negated: boolean
  readonly modal: boolean
  readonly publisher: string | null
  readonly title: string | null
  readonly url: string | null
  readonly publishedAt: string | null
  readonly retrievedAt: string | null
  readonly placedIn: Place
  readonly documentId: string
  /** Whether a newer version of the page is kept. */
  readonly superseded: boolean
  readonly verification: Verification
}

const names = z.array(z.string())
const absent = z.string().nullable()

/** The same as a schema. */
export const citedStatement: z.ZodType<CitedStatement> = z.object({
  id: z.string(),
  words: z.string(),
  form: z.enum(forms),
  chain: z.string(),
  speakers: names,
  addressees: names,
  accordingTo: names,
  stance: z.enum(stances),
  negated: z.boolean(),
  modal: z.boolean(),
  publisher: absent,
  title: absent,
  url: absent,
  publishedAt: absent,
  retrievedAt: absent,
  placedIn: z.enum(['title', 'caption', 'body', 'comment', 'citation']),
  documentId: z.string(),
  superseded: z.boolean(),
  verification: z.enum(verifications),
})

/** What was found, as it may be cited. */
export const citeStatement = (found: FoundStatement): CitedStatement => {
  const { statement, words, document, verification } = found
  const { id, form, stance, negated, modal, placedIn, documentId } = statement
  return {
    id,
    words,
    form,
    chain: chainWords(found),
    speakers: referentNames(statement.speakers),
    addressees: referentNames(statement.addressees),
    accordingTo: referentNames(standingBetween(found)),
    stance,
    negated,
    modal,
    publisher: document.publisher,
    title: document.title,
    url: document.url ?? document.canonicalUrl,
    publishedAt: document.publishedAt,
    retrievedAt: document.retrievedAt,
    placedIn,
    documentId,
    superseded: document.superseded,
    verification,
  }
}

/** A cited statement as lines of text, for assistants that show no data. */
export const citedText = ({ id, words, chain, url, documentId, verification }: CitedStatement): string =>
  `${chain}\n    ${words}\n    ${url ?? `document ${documentId}`} | ${verification === 'unchecked' ? 'not checked by anybody' : `checked: ${verification}`} | statement ${id}`
