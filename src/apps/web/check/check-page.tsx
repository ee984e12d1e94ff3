import type { ComponentChildren, VNode } from 'preact'
import { alike } from '../../../formats/check-list.js'
import { counted } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import { verdict } from '../../../formats/verdict.js'
import type { ActorEntry } from '../../../model/actor-entry.js'
import type { QuoteAnswer } from '../../../model/quote-answer.js'
import { actorAddress } from '../addresses.js'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { Words } from '../parts/words.js'
import { searchAddress } from '../search/asked-search.js'
import { type AskedQuote, quoteAddress, shortnessWords } from './asked-quote.js'
import { CheckForm } from './check-form.js'
import { CheckEntry } from './check-entry.js'

/** Wordings that are shown before all are asked for. */
export const fewWordings = 10

interface CheckProps {
  readonly assets: Assets
  readonly asked: AskedQuote
  /** Names of speakers to choose from. */
  readonly names: readonly string[]
}

/** The page before anything was asked, and where what was asked cannot be looked for. */
export const checkFormPage = (props: CheckProps & { readonly fault: string | null }): string =>
  page(
    props,
    props.fault === null ? (
      <p class="faint">
        All kept text is searched, not only statements. Marks, dashes, case, ellipses and [insertions] may differ; another number, name or negation never does
        without being said.
      </p>
    ) : (
      <p class="fault" id="check-fault" role="alert">
        {printable(props.fault)}
      </p>
    ),
    props.fault !== null,
  )

/** The answer to "did they really say that?" as a page. */
export const checkPage = (props: CheckProps & { readonly answer: QuoteAnswer; readonly texts: ReadonlyMap<string, string> }): string => {
  const { asked, answer, texts } = props
  const wordings = alike(answer.hits)
  const shown = asked.isWhole ? wordings : wordings.slice(0, fewWordings)
  const all = quoteAddress({ ...asked, isWhole: true })
  return page(
    props,
    <section aria-label="Answer">
      <div role="status" class={`verdict ${answer.finding}`}>
        <p class="verdict-words">{verdict(answer)}</p>
        {answer.finding === 'not-found' ? <p>That it stands in none of these pages does not show that it was never said.</p> : null}
        <Doubts asked={asked} by={answer.by} />
      </div>
      {answer.finding === 'not-found' ? (
        <p>
          <a href={searchAddress({ words: asked.quote.slice(0, longestSearch) })}>Search for statements with all of these words</a>
        </p>
      ) : null}
      {shown.some(([{ finding }]) => finding === 'altered') ? (
        <p class="faint">
          <del>words asked for</del> <ins>words on the page</ins>, each with what kind of change it is
        </p>
      ) : null}
      <ol class="wordings">
        {shown.map((hits) => (
          <CheckEntry key={`${hits[0].document.id} ${hits[0].span.start} ${hits[0].finding}`} hits={hits} text={texts.get(hits[0].document.id) ?? null} />
        ))}
      </ol>
      {shown.length === wordings.length || all === null ? null : (
        <p>
          <a href={all}>All {counted(wordings.length, 'wording')}</a>
        </p>
      )}
    </section>,
    false,
  )
}

/** So much of a quotation is taken over into the search. */
const longestSearch = 200

const page = ({ assets, asked, names }: CheckProps, children: ComponentChildren, isWrong: boolean): string =>
  renderPage({
    assets,
    title: asked.quote === '' ? 'Check a quote' : `Check: ${printable(asked.quote).slice(0, 60)}`,
    section: '/check',
    scripts: ['check.ts'],
    children: (
      <div class="check">
        <h1>Did they really say that?</h1>
        <CheckForm asked={asked} names={names} isWrong={isWrong} />
        {children}
      </div>
    ),
  })

/** What weakens the answer: a short quotation, a name that means nobody or several. */
const Doubts = ({ asked, by }: { readonly asked: AskedQuote; readonly by: readonly ActorEntry[] | null }): VNode => {
  const isShort = shortnessWords(asked)
  return (
    <>
      {isShort === null ? null : <p>{isShort}</p>}
      {by === null || by.length === 1 ? null : by.length === 0 ? (
        <p>
          Nobody in the record is called “<Words>{printable(asked.by ?? '')}</Words>”: the quote was looked for by anybody.
        </p>
      ) : (
        <p>
          “<Words>{printable(asked.by ?? '')}</Words>” can mean {by.length} actors here:{' '}
          {by.map(({ key, name }, number) => (
            <span key={key}>
              {number === 0 ? '' : ', '}
              <a href={actorAddress(key)}>
                <Words>{printable(name)}</Words>
              </a>
            </span>
          ))}
          .
        </p>
      )}
    </>
  )
}
