import { languageOfText } from './language-of-text.js'

/** The language of a document: what is declared, unless its text is plainly in another one; then what the text speaks. */
export const documentLanguage = (
  declared: { readonly language: string; readonly origin: string } | null,
  text: string,
): { readonly language: string | null; readonly origin: string | null } => {
  const spoken = languageOfText(text)
  if (declared !== null && (spoken === null || sameLanguage(declared.language, spoken))) return declared
  return { language: spoken, origin: spoken === null ? null : 'text' }
}

/** Neighbours that function words do not tell apart well: the declaration knows better. */
const neighbours: readonly (readonly string[])[] = [
  ['da', 'no', 'nb', 'nn', 'sv'],
  ['id', 'ms'],
  ['ru', 'uk', 'bg', 'be', 'sr', 'mk', 'kk'],
  ['es', 'ca', 'gl', 'pt'],
  ['nl', 'af'],
  ['ar', 'fa', 'ur', 'ps', 'ku'],
  ['zh', 'ja'],
  ['hi', 'mr', 'ne'],
  ['pl', 'cs', 'sk'],
]

const sameLanguage = (declared: string, spoken: string): boolean =>
  declared === spoken || neighbours.some((group) => group.includes(declared) && group.includes(spoken))

/** The primary subtag of a language tag ("en-GB", "en_US"), lower case, or null where it is none. */
export const primaryLanguage = (tag: string | null | undefined): string | null =>
  /^\s*([a-z]{2,3})(?:[-_][a-z0-9_-]*)?\s*$/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null
