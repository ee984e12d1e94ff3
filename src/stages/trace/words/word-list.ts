/** The words of a list that is written as a text. */
export const wordList = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text))
