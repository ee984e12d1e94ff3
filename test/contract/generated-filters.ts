import type { StatementFilter } from '../../src/model/statement-filter.js'
import type { GeneratedPage } from './generated-pages.js'
import type { Chance } from './seeded-chance.js'

/** A question about these pages: made of what one of their statements has, so that most find something; some ask for what is not there. */
export const generatedFilter = (pages: readonly GeneratedPage[], chance: Chance): StatementFilter => {
  const withStatements = pages.filter(({ entry }) => entry.statements.length > 0)
  const { entry } = chance.pick(withStatements)
  const { statement, tokens, verification } = chance.pick(entry.statements)
  const other = chance.pick(chance.pick(withStatements).entry.statements)
  const sometimes = <Value>(probability: number, value: Value): Value | null => (chance.happens(probability) ? value : null)
  const keys = (references: typeof statement.speakers): readonly string[] => {
    const own = references.map(entry.keyOf)
    return chance.happens(0.2) ? [...own, ...other.statement.speakers.map(entry.keyOf)] : chance.happens(0.05) ? [...own, 'Q1 "quoted" OR *'] : own
  }
  const day = entry.document.document.publishedAt?.slice(0, 10) ?? '2030-06-01'
  const shifted = (from: string, days: number): string => new Date(Date.parse(from) + 86_400_000 * days).toISOString().slice(0, 10)
  return {
    words: Array.from({ length: chance.happens(0.6) ? 1 + chance.below(3) : 0 }, () => chance.pick(tokens)),
    speakers: sometimes(0.4, keys(statement.speakers)),
    addressees: sometimes(0.05, keys(statement.addressees)),
    about: sometimes(0.08, keys(statement.about)),
    via: sometimes(0.1, keys(statement.via)),
    publishers: sometimes(0.15, [entry.document.document.publisher ?? 'Nobody Wire']),
    stances: sometimes(0.2, chance.happens(0.5) ? [statement.stance] : [statement.stance, other.statement.stance]),
    forms: sometimes(0.1, [statement.form]),
    verifications: sometimes(0.15, chance.happens(0.5) ? [verification] : ['right', 'repaired']),
    publishedFrom: sometimes(0.25, shifted(day, -chance.below(100))),
    publishedUntil: sometimes(0.25, shifted(day, chance.below(100))),
    saidFrom: sometimes(0.1, shifted(day, -chance.below(20))),
    saidUntil: sometimes(0.1, shifted(day, chance.below(20) - 5)),
    allVersions: chance.happens(0.2),
    rejected: chance.happens(0.25),
  }
}
