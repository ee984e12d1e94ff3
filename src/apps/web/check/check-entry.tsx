import type { VNode } from 'preact'
import { type Alike, around, findingWords } from '../../../formats/check-list.js'
import { counted } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import { readableDay } from '../../../formats/readable-time.js'
import type { QuoteHit } from '../../../model/quote-answer.js'
import { documentAddress, statementAddress, traceAddress } from '../addresses.js'
import { addressAtWords, originalAddress } from '../article/web-address.js'
import { StatementHead } from '../parts/statement-head.js'
import { VerificationMark } from '../parts/verification-mark.js'
import { WordDifferences } from '../parts/word-differences.js'
import { Words } from '../parts/words.js'

/** Reports that are shown at once. */
const fewReports = 5

/** A wording that was found: what it is, by whom, where it stands with what differs, and every report that has it so. */
export const CheckEntry = ({ hits, text }: { readonly hits: Alike; readonly text: string | null }): VNode => {
  const [hit, ...others] = hits
  const { finding, statement, words, span, comparison } = hit
  const [before, behind] = text === null ? ['', ''] : around(text, span)
  return (
    <li>
      <article class="statement wording">
        <p class={`finding ${finding}`}>{findingWords[finding]}</p>
        {statement === null || text === null ? null : <StatementHead found={statement} text={text} />}
        <blockquote class={`words in-context ${statement?.statement.form ?? 'unattributed'}`} dir="auto">
          <span class="around">{before}</span>
          {finding === 'altered' ? (
            <Words class="found-words">
              <WordDifferences comparison={comparison} words={words} left="asked for" right="on the page" />
            </Words>
          ) : (
            <mark>
              <Words>{printable(words)}</Words>
            </mark>
          )}
          <span class="around">{behind}</span>
        </blockquote>
        <ul class="citations">
          {[hit, ...others].slice(0, fewReports).map((each) => (
            <Citation key={placeOf(each)} hit={each} />
          ))}
        </ul>
        {others.length < fewReports ? null : (
          <details class="more-citations">
            <summary>{counted(others.length + 1 - fewReports, 'more place')}</summary>
            <ul class="citations">
              {others.slice(fewReports - 1).map((each) => (
                <Citation key={placeOf(each)} hit={each} />
              ))}
            </ul>
          </details>
        )}
        {statement === null ? null : (
          <p class="statement-foot">
            <a href={traceAddress(statement.statement.id)} data-trace="">
              How it was reported
            </a>{' '}
            · <VerificationMark of={statement.verification} />
          </p>
        )}
      </article>
    </li>
  )
}

const placeOf = ({ document, span }: QuoteHit): string => `${document.id} ${span.start} ${span.end}`

/** One place of a wording: the link leads to it in the kept page, "original" to the page in the web. */
const Citation = ({ hit: { document, span, statement, words } }: { readonly hit: QuoteHit }): VNode => {
  const original = originalAddress(document)
  return (
    <li class="statement-foot">
      {document.publisher === null ? 'unknown publisher' : <Words>{printable(document.publisher)}</Words>}
      {': '}
      <a href={statement === null ? documentAddress(document.id) : statementAddress(statement.statement)} data-item="">
        <Words>{document.title === null ? 'untitled page' : printable(document.title)}</Words>
      </a>
      {' | '}
      {document.publishedAt === null ? 'no date' : `published ${printable(readableDay(document.publishedAt))}`}
      {` | characters ${span.start}–${span.end}`}
      {document.superseded ? ' | in an older version' : null}
      {original === null ? null : (
        <>
          {' | '}
          <a href={addressAtWords(original, words)} rel="noreferrer">
            original
          </a>
        </>
      )}
    </li>
  )
}
