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

/** Those who ran for president of the United States or beside one who did, 1996 to 2024. From general knowledge. */
const ran: readonly (readonly [party: Party, names: string])[] = [
  [
    'republican',
    'Bob Dole|Jack Kemp|George W. Bush|Dick Cheney|John McCain|Sarah Palin|Mitt Romney|Paul Ryan|Donald Trump|Donald J. Trump|Mike Pence|JD Vance|J.D. Vance|Ted Cruz|Marco Rubio|John Kasich|Jeb Bush|Ben Carson|Carly Fiorina|Chris Christie|Rand Paul|Rick Santorum|Mike Huckabee|Lindsey Graham|Bobby Jindal|George Pataki|Rick Perry|Scott Walker|Newt Gingrich|Ron Paul|Michele Bachmann|Rudy Giuliani|Nikki Haley|Ron DeSantis|Vivek Ramaswamy|Tim Scott',
  ],
  [
    'democratic',
    "Bill Clinton|Al Gore|Joe Lieberman|John Kerry|John Edwards|Barack Obama|Joe Biden|Hillary Clinton|Hillary Rodham Clinton|Tim Kaine|Bernie Sanders|Martin O’Malley|Martin O'Malley|Jim Webb|Lincoln Chafee|Howard Dean|Elizabeth Warren|Kamala Harris|Pete Buttigieg|Amy Klobuchar|Michael Bloomberg|Cory Booker|Tim Walz",
  ],
  ['libertarian', 'Gary Johnson|William Weld|Bill Weld|Jo Jorgensen|Chase Oliver'],
  ['green', 'Jill Stein|Howie Hawkins'],
]

const parties: ReadonlyMap<string, Party> = new Map(ran.flatMap(([party, names]) => names.split('|').map((name) => [name, party] as const)))

/** The party of somebody who ran for president, by the full name; null for all others. */
export const partyOfCandidate = (name: string): Party | null => parties.get(name) ?? null

const before = /\b(Republican|GOP|Democratic|Democrat|Libertarian)\s(?:\p{Ll}[\p{Ll}-]*\s){0,3}(?:\p{Lu}\p{Ll}*\.\s)?$/u
const after = /^(?:\s\((?:([RD])[-.–)])|,\s(?:an?\s|the\s)?(?:\p{Lu}?[\p{Ll}-]+\s)?(Republican|Democrat|Libertarian)\b)/u

/** The party that the words around a name tell, or null. */
export const partyBeside = (text: string, start: number, end: number): Party | null => {
  const told = after.exec(text.slice(end, end + 60))
  if (told?.[1]) return told[1] === 'R' ? 'republican' : 'democratic'
  return partyIn(told?.[2] ?? before.exec(text.slice(Math.max(0, start - 60), start))?.[1] ?? '')
}
