import { counted } from '../../src/formats/counted.js'
import type { HttpResult } from '../http/result.js'
import { mustsTable, ratesTable, timesTable } from '../http/tables.js'

/** How long pages of the server take, beside a bare handler, and how much script they load. */
export const httpSection = (
  result: HttpResult,
): string => `A record of pages made up as for "The record": ${counted(result.statements, 'statement')} in ${counted(result.documents, 'document')}, in SQLite, served by \`hearsay serve\` in a process of its own, without a limit on the rate; the client on the same machine, whose load was ${result.load.toFixed(1)} at the start. Milliseconds want an idle machine; the processor's are what the clock would show on one.

### Pages

Documents drawn by chance; searches drawn from what they hold, so that words and speakers are as frequent and as rare as there: one to three words, a speaker and days of publication; the speaker alone; the words alone. The first page asks for nothing. One request after the other over one connection; at the server from the headers of a request to the last byte of its answer. Where very many reports are found, all of them are counted and put into facets only when that is asked for: the page says "at least" until then.

${timesTable(result)}

### Beside a bare handler

A handler on hono alone that makes the very same calls of the record for each address, in the same order, and answers with one word. Eight connections, in turns; medians of rounds by the clock, and all rounds together by the processor of the server.

${ratesTable(result)}

### Limits

${mustsTable(result)}`
