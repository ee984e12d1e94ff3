import type { StoreResult } from '../store/result.js'
import { insertsTable, latenciesTable, memoryTable, mustsTable, sizesTable } from '../store/tables.js'

/** How fast the record takes pages and answers, and what it weighs, on both engines. */
export const storeSection = ({ engines }: StoreResult): string => {
  const held = engines.map(
    ({ version, statements, documents, load }) => `${version}: ${statements} statements in ${documents} documents, load of the machine ${load.toFixed(1)}`,
  )
  return `Pages made up with the skew of news: few speakers say most, most words are rare, one statement in four was told before, one page in ten comes late. ${held.join('; ')}. The ratios were taken in one run on one machine; the milliseconds want an idle one.

### Keeping

The bare loop writes the very same rows into the same tables and indexes with the same driver: statements prepared once, the rows ready, as many pages in a transaction. Store and loop take turns, transaction by transaction; the share is the median of rounds of 500 pages. Processor time is this process's: of PostgreSQL the client's alone. Finding the statements and cutting words into tokens counts to neither.

${insertsTable(engines)}

### Bytes

With their indexes. A statement: its words and all that was read of it, actors and their names, and what finds it; documents, text, bytes of pages and passages apart.

${sizesTable(engines)}

### Asking

Questions drawn from what was put in, so that words and speakers are as frequent and as rare as there: one to three words of a statement, its speaker (one in ten another), a month to some years around its day; found nothing ${engines.map(({ engine, who }) => `${who.nothingFound} (${engine})`).join(', ')} times. Of quotations ${engines
    .map(
      ({ engine, check: { verbatim, altered, absent, found } }) =>
        `${found.verbatim} of ${verbatim.queries} were found verbatim, ${found.altered} of ${altered.queries} altered, ${found.absent} of ${absent.queries} not at all (${engine})`,
    )
    .join('; ')}.

${latenciesTable(engines)}

### Memory while adding

A process of its own that adds pages, one a transaction.

${memoryTable(engines)}

### Limits

${mustsTable(engines)}`
}
