import { generateAtomFeed } from 'feedsmith'
import { printable } from '../../../formats/printable.js'
import { readableDay } from '../../../formats/readable-time.js'
import { namesOf } from '../../../formats/referents.js'
import type { KeptDocument } from '../../../model/kept-document.js'
import { isSpeech } from '../../../model/stance.js'
import type { WhoRow } from '../../../model/who-answer.js'
import type { WhoQuery } from '../../../model/who-query.js'
import { statementAddress } from '../addresses.js'
import { originalAddress } from '../article/web-address.js'
import { renderPart } from '../layout/page.js'
import { formNames } from '../parts/statement-head.js'
import { feedAddress, searchAddress } from '../search/asked-search.js'

interface FeedOptions {
  /** Where the server was asked: "http://127.0.0.1:4747". */
  readonly origin: string
  readonly query: WhoQuery
  /** What is asked for, in words. */
  readonly title: string
  readonly rows: readonly WhoRow[]
  /** Those of the rows, by their ids. */
  readonly documents: ReadonlyMap<string, Pick<KeptDocument, 'keptAt'>>
}

/**
 * What a search finds as an Atom feed (RFC 4287), one entry a distinct statement. An entry keeps its id whichever report is the newest that carries it, and is updated when that one came
 * into the record: the day of publication need not have an hour, which Atom asks for.
 */
export const statementsFeed = ({ origin, query, title, rows, documents }: FeedOptions): string => {
  const entries = rows.map((row) => entryOf(row, origin, documents.get(row.document.id)?.keptAt ?? beforeAll))
  return generateAtomFeed({
    id: `${origin}${feedAddress(query)}`,
    title: { value: plain(title), type: 'text' },
    subtitle: { value: 'A saying is not a fact, and the record is no verdict.', type: 'text' },
    updated: entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), beforeAll),
    generator: { text: 'hearsay' },
    links: [
      { rel: 'self', href: `${origin}${feedAddress(query)}`, type: 'application/atom+xml' },
      { rel: 'alternate', href: `${origin}${searchAddress(query)}`, type: 'text/html' },
    ],
    entries,
  })
}

/** When nothing was kept. */
const beforeAll = '1970-01-01T00:00:00Z'
/** Characters of the words that a title has. */
const longestTitle = 140

interface Entry {
  readonly updated: string
}

const entryOf = (row: WhoRow, origin: string, keptAt: string): Entry & NonNullable<Parameters<typeof generateAtomFeed>[0]['entries']>[number] => {
  const { statement, document } = row
  const who = namesOf(statement.speakers) ?? 'no source named'
  const original = originalAddress(document)
  return {
    id: `urn:hearsay:distinct-statement:${row.distinct}`,
    title: { value: plain(`${who}: ${shortened(printable(row.words))}`), type: 'text' },
    updated: keptAt,
    ...(hasHour(document.publishedAt) ? { published: document.publishedAt } : {}),
    authors: [{ name: plain(who) }],
    links: [
      { rel: 'alternate', href: `${origin}${statementAddress(statement)}`, type: 'text/html' },
      ...(original === null ? [] : [{ rel: 'via', href: original }]),
    ],
    content: { value: plain(renderPart(<Content row={row} who={who} />)), type: 'html' },
  }
}

const Content = ({ row: { words, statement, document }, who }: { readonly row: WhoRow; readonly who: string }) => {
  const between = namesOf(statement.via.filter(({ reason }) => reason !== 'publisher'))
  const manner = isSpeech(statement.stance) ? formNames[statement.form] : 'nothing said'
  const cells = [
    `${who}${between === null ? '' : `, according to ${between}`}`,
    statement.negated ? `${manner} (negated)` : manner,
    document.publisher ?? 'unknown publisher',
    document.publishedAt === null ? 'no date' : `published ${readableDay(document.publishedAt)}`,
  ]
  return (
    <>
      <blockquote dir="auto">{printable(words)}</blockquote>
      <p>{printable(cells.join(' | '))}</p>
      {document.title === null ? null : <p>{printable(document.title)}</p>}
    </>
  )
}

const shortened = (words: string): string => (words.length <= longestTitle ? words : `${words.slice(0, longestTitle).replace(/\s\S*$/u, '')} …`)

const hasHour = (date: string | null): date is string => date !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(date)

/** Characters that no XML may have are U+FFFD. */
const plain = (words: string): string => words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
