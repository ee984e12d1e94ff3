import type { Reading } from '../model/reading.js'
import type { Statement } from '../model/statement.js'

/** The statements that a statement stands inside, the nearest first. */
export const outerStatements = (statement: Statement, byId: ReadonlyMap<string, Statement>): readonly Statement[] => {
  const outer: Statement[] = []
  for (let next = statement.within; next !== null;) {
    const found = byId.get(next)
    if (found === undefined || found === statement || outer.includes(found)) break
    outer.push(found)
    next = found.within
  }
  return outer
}

/** A reading's statements by their ids. */
export const statementsById = (reading: Reading): ReadonlyMap<string, Statement> => new Map(reading.statements.map((statement) => [statement.id, statement]))
