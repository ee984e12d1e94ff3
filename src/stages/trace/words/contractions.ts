import { wordList } from './word-list.js'

/** Negated auxiliaries as `placedTokens` writes them, each with its auxiliary. General knowledge of English. */
export const negatedAuxiliaries: ReadonlyMap<string, string> = new Map(
  wordList(
    `dont-do doesnt-does didnt-did isnt-is arent-are wasnt-was werent-were havent-have hasnt-has hadnt-had wont-will wouldnt-would cant-can cannot-can couldnt-could shouldnt-should
     mustnt-must mightnt-might neednt-need shant-shall darent-dare oughtnt-ought maynt-may`,
  ).map((pair) => {
    const [form = '', auxiliary = ''] = pair.split('-')
    return [form, auxiliary] as const
  }),
)

/** These are words by themselves without an apostrophe. */
export const needApostrophe: ReadonlySet<string> = new Set(['cant', 'wont', 'shant'])

/** What may stand for a clitic after an apostrophe. */
export const clitics: ReadonlyMap<string, readonly string[]> = new Map([
  ['s', ['is', 'has', 'us']],
  ['d', ['would', 'had']],
  ['ll', ['will', 'shall']],
  ['re', ['are']],
  ['ve', ['have']],
  ['m', ['am']],
])
