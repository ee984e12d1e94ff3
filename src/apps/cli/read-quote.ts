import { HearsayError } from '../../errors.js'
import type { Messages } from './messages.js'

/** The longest quotation that is looked for, in UTF-16 code units. */
const longestQuote = 20_000

/** A quotation from the command line, where several words need no quote marks, or with `-` from the standard input. Throws USAGE for one that is too long. */
export const readQuote = async (words: readonly string[], messages: Messages): Promise<string> => {
  const quote = words.length === 1 && words[0] === '-' ? await readInput(messages) : words.join(' ')
  if (quote.length > longestQuote)
    throw new HearsayError('USAGE', `the quote has more than ${longestQuote} characters: give the words that matter, or add the page and compare it with trace`)
  return quote
}

const readInput = async (messages: Messages): Promise<string> => {
  if (process.stdin.isTTY) messages.say('Type or paste the quote, then end with Ctrl-D.')
  let text = ''
  for await (const chunk of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
    text += chunk
    if (text.length > longestQuote) break
  }
  return text
}
