import { referentsOf } from '../../../formats/referents.js'
import type { WhoRow } from '../../../model/who-answer.js'
import { actorKey } from '../../../text/actor-key.js'

/** Somebody whom statements are about, and how many of each month. */
export interface Subject {
  readonly key: string
  readonly name: string
  readonly statements: number
  /** YYYY-MM of publication. */
  readonly months: ReadonlyMap<string, number>
}

/** Whom an actor's statements are about. */
export interface SubjectMonths {
  /** Those with most statements first. */
  readonly subjects: readonly Subject[]
  /** Statements that were looked at, and of these those that name nobody, or have no date. */
  readonly statements: number
  readonly aboutNobody: number
  readonly undated: number
  /** Of those looked at, how many somebody has reviewed. */
  readonly reviewed: number
}

/** Counts whom distinct statements are about, by month. Of several candidates for one mention the likeliest counts; nobody is a subject of his own. */
export const subjectsOf = (rows: readonly WhoRow[], speaker: string): SubjectMonths => {
  const subjects = new Map<string, { readonly key: string; readonly name: string; statements: number; readonly months: Map<string, number> }>()
  let [aboutNobody, undated] = [0, 0]
  for (const { statement, document } of rows) {
    const likeliest = referentsOf(statement.about).map(([first]) => first)
    const about = new Map(likeliest.flatMap((reference) => (actorKey(reference) === speaker ? [] : [[actorKey(reference), reference.name] as const])))
    if (about.size === 0) aboutNobody += 1
    const month = /^\d{4}-\d\d/u.exec(document.publishedAt ?? '')?.[0]
    if (month === undefined) undated += 1
    for (const [key, name] of about) {
      const subject = subjects.get(key) ?? { key, name, statements: 0, months: new Map() }
      subjects.set(key, subject)
      subject.statements += 1
      if (month !== undefined) subject.months.set(month, (subject.months.get(month) ?? 0) + 1)
    }
  }
  return {
    subjects: [...subjects.values()].toSorted((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1)),
    statements: rows.length,
    aboutNobody,
    undated,
    reviewed: rows.filter(({ verification }) => verification !== 'unchecked').length,
  }
}
