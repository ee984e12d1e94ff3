import { HearsayError } from '../../errors.js'
import { checkJson } from '../../formats/check-json.js'
import { checkList } from '../../formats/check-list.js'
import type { OffsetUnit } from '../../formats/offset-unit.js'
import { searchTokens } from '../../text/search-tokens.js'
import { commandLine } from './called-as.js'
import { documentsOf } from '../../record/documents-of.js'
import { createMessages } from './messages.js'
import { createOutput } from './output.js'
import { readQuote } from './read-quote.js'
import { recordView } from './record-view.js'
import { type StoreChoice, storeFlag, storePlace } from './store-option.js'
import { withRecord } from './with-record.js'

/** What `hearsay check` was asked for, beside the quotation. */
export interface CheckOptions extends StoreChoice {
  readonly by?: string
  readonly rejected?: true
  readonly limit: number
  readonly json?: true
  readonly offsets?: OffsetUnit
  readonly failEmpty?: true
  readonly quiet?: true
}

/** Fewer words than this stand in many places by chance. */
const fewWords = 3

/** Looks for a quotation in all that is kept; gives the exit code. Throws USAGE for one without words. */
export const runCheck = async (words: readonly string[], options: CheckOptions): Promise<number> => {
  const output = createOutput()
  const messages = createMessages({ quiet: options.quiet === true, verbose: false })
  const quote = await readQuote(words, messages)
  const { length } = searchTokens(quote)
  if (length === 0) throw new HearsayError('USAGE', `the quote '${quote.trim().slice(0, 40)}' has no words: give it in quote marks, hearsay check "..."`)
  if (options.by !== undefined && searchTokens(options.by).length === 0) throw new HearsayError('USAGE', `--by '${options.by}' is no name`)
  return withRecord(await storePlace(options), { readOnly: true }, async (record) => {
    const answer = await record.check(quote, { by: options.by, rejected: options.rejected })
    if (length < fewWords) messages.say(`The quote has ${length === 1 ? 'one word' : `${length} words`}: so short a one can stand in a page by chance.`)
    if (options.by !== undefined && answer.by?.length === 0)
      messages.say(`Nobody in the record is called "${options.by}": the quote was looked for by anybody.`)
    const statements = answer.hits.flatMap(({ statement }) => statement ?? [])
    const documents = await documentsOf(record, statements, answer.hits)
    if (options.json) await output.write(checkJson(answer, documents, options.offsets ?? 'utf16'))
    else {
      await output.write(checkList(answer, documents, options.limit, recordView(output, options.offsets)))
      const [hit] = answer.hits
      const next = hit === undefined ? null : hit.statement === null ? ['open', hit.document.id] : ['trace', hit.statement.statement.id]
      if (next !== null) messages.say(`Next: ${commandLine(...next, ...storeFlag(options))}`)
    }
    return answer.finding === 'not-found' && options.failEmpty ? 4 : 0
  })
}
