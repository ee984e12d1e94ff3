/** The party that words beside a name or of a description tell: "the Republican nominee", "Lena Quist (D-Ohio)". */
export type Party = 'republican' | 'democratic' | 'libertarian' | 'green'

const forms: readonly (readonly [party: Party, form: RegExp])[] = [
  ['republican', /\b(?:Republican|GOP|G\.O\.P\.)(?!\p{L})/u],
  ['democratic', /\bDemocrat(?:ic)?\b/],
  ['libertarian', /\bLibertarian\b/],
  ['green', /\bGreen Party\b/],
]

/** The one party that words name, or null. */
export const partyIn = (words: string): Party | null => {
  const found = forms.filter(([, form]) => form.test(words))
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}

const before = /\b(Republican|GOP|Democratic|Democrat|Libertarian)\s(?:\p{Ll}[\p{Ll}-]*\s){0,3}(?:\p{Lu}\p{Ll}*\.\s)?$/u
const after = /^(?:\s\((?:([RD])[-.–)])|,\s(?:an?\s|the\s)?(?:\p{Lu}?[\p{Ll}-]+\s)?(Republican|Democrat|Libertarian)\b)/u

/** The party that the words around a name tell, or null. */
export const partyBeside = (text: string, start: number, end: number): Party | null => {
  const told = after.exec(text.slice(end, end + 60))
  if (told?.[1]) return told[1] === 'R' ? 'republican' : 'democratic'
  return partyIn(told?.[2] ?? before.exec(text.slice(Math.max(0, start - 60), start))?.[1] ?? '')
}
