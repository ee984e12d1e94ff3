/** The name that hearsay was called by: the launcher of a checkout gives it in HEARSAY_CALLED_AS. */
export const calledAs: string = process.env['HEARSAY_CALLED_AS'] ?? 'hearsay'

/** A command that can be pasted into a shell; arguments are quoted where they must be. */
export const commandLine = (...words: readonly string[]): string => [calledAs, ...words.map(shellWord)].join(' ')

const shellWord = (word: string): string => (/^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`)
