import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import type { HearsayRecord } from '../../../open-record.js'
import { subjectsOf } from '../actor/subjects.js'
import { pairAddress } from '../addresses.js'
import { Words } from '../parts/words.js'

/** Somebody who speaks much about another. */
export interface SuggestedPair {
  readonly speaker: { readonly key: string; readonly name: string }
  readonly subject: { readonly key: string; readonly name: string }
  readonly statements: number
}

const mostSpeakers = 6
const newestOfEach = 200
const mostPairs = 10

/** Pairs to begin with: whom those who say most speak about most, by their newest statements. */
export const suggestedPairs = async (record: HearsayRecord): Promise<readonly SuggestedPair[]> => {
  const speakers = await record.facets({}, 'speaker', mostSpeakers)
  const pairs: SuggestedPair[] = []
  for (const { value: key, name } of speakers) {
    const { rows } = await record.who({ speaker: key, limit: newestOfEach })
    for (const subject of subjectsOf(rows, key).subjects) {
      const isThere = pairs.some((pair) => pair.speaker.key === subject.key && pair.subject.key === key)
      if (!isThere) pairs.push({ speaker: { key, name }, subject, statements: subject.statements })
    }
  }
  return pairs.toSorted((a, b) => b.statements - a.statements).slice(0, mostPairs)
}

/** What a pair is, and pairs of this record to begin with. */
export const SuggestedPairs = ({ pairs }: { readonly pairs: readonly SuggestedPair[] }): VNode => (
  <>
    <p class="faint">
      Two states, governments, organisations or persons of the record, by their names. A president speaks for a state for as long as the office is held.
    </p>
    {pairs.length === 0 ? null : (
      <section aria-labelledby="suggested">
        <h2 id="suggested">Pairs of this record</h2>
        <ul>
          {pairs.map(({ speaker, subject, statements }) => (
            <li key={`${speaker.key} ${subject.key}`}>
              <a href={pairAddress(speaker.key, subject.key)} data-item="">
                <Words>{printable(speaker.name)}</Words> and <Words>{printable(subject.name)}</Words>
              </a>{' '}
              <span class="faint">{counted(statements, 'statement')} of the newest</span>
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
)
