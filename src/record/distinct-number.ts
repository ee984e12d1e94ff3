import type { ActorReference } from '../model/actor-reference.js'
import { hash } from '../model/id.js'
import { isSpeech } from '../model/stance.js'
import type { Statement } from '../model/statement.js'
import { actorKey } from '../text/actor-key.js'

/**
 * The numbers, below 2^52, by which statements are one or several: the same for the same tokens by the same speakers, and for what repeats another on its page, if by the same.
 *
 * A denial, a negated saying and a silence are none of what they deny: their words may be the same.
 *
 * @param tokensOf `searchTokens` of a statement's words.
 */
export const distinctNumbers = (statements: readonly Statement[], tokensOf: (statement: Statement) => readonly string[]): ReadonlyMap<string, number> => {
  const numberOf = distinctNumberAmong(statements, tokensOf)
  return new Map(statements.map((statement) => [statement.id, numberOf(statement)]))
}

/** The same number of one statement, told among all statements of its page. */
export const distinctNumberAmong = (
  statements: readonly Statement[],
  tokensOf: (statement: Statement) => readonly string[],
): ((statement: Statement) => number) => {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return (statement) => {
    const meant = repeated(statement, byId)
    return numberOf(tokensOf(meant), meant)
  }
}

/** The statement that one repeats in the end: none that a repair has put down to another. */
const repeated = (statement: Statement, byId: ReadonlyMap<string, Statement>): Statement => {
  const seen = new Set<string>()
  let meant = statement
  while (meant.repeats !== null && !seen.has(meant.id)) {
    seen.add(meant.id)
    const next = byId.get(meant.repeats)
    if (next === undefined || areOthers(meant, next)) break
    meant = next
  }
  return meant
}

/** Whether none of those who speak in one speaks in the other. */
const areOthers = (one: Statement, other: Statement): boolean => {
  const keys = new Set(one.speakers.map(actorKey))
  return keys.size > 0 && other.speakers.length > 0 && !other.speakers.some((speaker) => keys.has(actorKey(speaker)))
}

const numberOf = (tokens: readonly string[], { speakers, stance, negated }: Statement): number => {
  const side = [isSpeech(stance), stance === 'deny', negated].map(Number).join('')
  return Number.parseInt(hash(JSON.stringify([tokens.join(' '), likeliest(speakers), side])).slice(0, 13), 16)
}

/** The key of each speaker, of several candidates for one the likeliest. */
const likeliest = (speakers: readonly ActorReference[]): readonly string[] => {
  const first = speakers.filter(
    ({ mention }, number) =>
      mention === null || speakers.findIndex((other) => other.mention?.start === mention.start && other.mention.end === mention.end) === number,
  )
  return [...new Set(first.map(actorKey))].toSorted()
}
