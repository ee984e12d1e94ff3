import type { Correction } from '../../src/model/correction.js'
import { hash } from '../../src/model/id.js'
import type { Fragments } from '../../src/model/span.js'
import type { Verification } from '../../src/model/verification.js'
import type { ChangedStatements, StatementEntry } from '../../src/ports.js'
import { searchTokens } from '../../src/text/search-tokens.js'
import type { GeneratedPage } from './generated-pages.js'
import type { Chance } from './seeded-chance.js'

/** Repairs of one page, and the page as it is after them. */
export interface GeneratedRepairs {
  readonly corrections: readonly Omit<Correction, 'number'>[]
  readonly changed: ChangedStatements
  readonly after: GeneratedPage
}

const verifications: readonly Verification[] = ['right', 'repaired', 'wrong', 'unchecked']

/** Repairs some statements of a page: other content, other speakers, another state. */
export const generatedRepairs = (page: GeneratedPage, others: readonly GeneratedPage[], chance: Chance): GeneratedRepairs => {
  const { entry } = page
  const { text } = entry.document.document
  const some = entry.statements.filter(() => chance.happens(0.5))
  const donors = others.flatMap((each) => each.entry.statements)
  const changed = some.map((each): StatementEntry => {
    const original = each.original ?? each.statement
    const verification = chance.pick(verifications)
    if (verification !== 'repaired') return { ...each, verification, original }
    const [{ start, end }] = each.statement.content
    const content: Fragments = [{ start: start + (text.slice(start, end).indexOf(' ') + 1), end }]
    const words = text.slice(content[0].start, end)
    const { speakers } = chance.pick(donors).statement
    const statement = { ...each.statement, content, speakers, form: 'direct' as const }
    const distinct = Number.parseInt(hash(JSON.stringify([words, speakers.map(entry.keyOf)])).slice(0, 13), 16)
    return { ...each, statement, words, tokens: searchTokens(words), distinct, verification, original }
  })
  const byId = new Map(changed.map((each) => [each.statement.id, each]))
  const actors = others.flatMap((each) => each.entry.actors)
  return {
    corrections: changed.map((each) => correctionOf(each, chance)),
    changed: { statements: changed, actors: entry.actors.concat(actors), keyOf: entry.keyOf },
    after: { ...page, entry: { ...entry, statements: entry.statements.map((each) => byId.get(each.statement.id) ?? each) } },
  }
}

const correctionOf = ({ statement, verification }: StatementEntry, chance: Chance): Omit<Correction, 'number'> => ({
  statementId: statement.id,
  at: '2031-07-01T10:00:00Z',
  by: chance.happens(0.5) ? 'A. Reviewer' : null,
  why: chance.happens(0.3) ? 'the page says so' : null,
  drawn: chance.pick(['random', 'uncertain', 'impact', null]),
  change:
    verification === 'repaired'
      ? { kind: 'content', spans: statement.content }
      : verification === 'unchecked'
        ? { kind: 'undo', of: 1 }
        : { kind: verification },
})
