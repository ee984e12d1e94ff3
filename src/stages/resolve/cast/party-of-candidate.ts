import type { LinkContext } from '../link/linked-actor.js'
import type { Party } from './party-of.js'

/** The party that somebody runs for, or beside somebody for, in a page's year: by the full name, and only where the page is about the United States. Null for all others. A page without a day may be of any year. */
export const partyOfCandidate = (name: string, { date, countries }: Pick<LinkContext, 'date' | 'countries'>): Party | null => {
  if (!countries.includes('USA')) return null
  const year = Number(date?.slice(0, 4) ?? 0)
  return ran.find(([election, , names]) => (date === null || election === year || election === year + 1) && names.has(name))?.[1] ?? null
}

/** Those who ran for president of the United States or for vice president, by the year of the election; also called so in the year before. Facts from general knowledge: the register has offices, and no campaigns. */
const ran: readonly (readonly [year: number, party: Party, names: ReadonlySet<string>])[] = (
  [
    [1996, 'republican', 'Bob Dole|Jack Kemp'],
    [1996, 'democratic', 'Bill Clinton|Al Gore'],
    [2000, 'republican', 'George W. Bush|Dick Cheney|John McCain'],
    [2000, 'democratic', 'Al Gore|Joe Lieberman'],
    [2004, 'republican', 'George W. Bush|Dick Cheney'],
    [2004, 'democratic', 'John Kerry|John Edwards|Howard Dean|Joe Lieberman'],
    [2008, 'republican', 'John McCain|Sarah Palin|Mitt Romney|Mike Huckabee|Ron Paul|Rudy Giuliani'],
    [2008, 'democratic', 'Barack Obama|Joe Biden|Hillary Clinton|Hillary Rodham Clinton|John Edwards'],
    [2012, 'republican', 'Mitt Romney|Paul Ryan|Rick Santorum|Newt Gingrich|Ron Paul|Rick Perry|Michele Bachmann'],
    [2012, 'democratic', 'Barack Obama|Joe Biden'],
    [2012, 'libertarian', 'Gary Johnson'],
    [2012, 'green', 'Jill Stein'],
    [
      2016,
      'republican',
      'Donald Trump|Donald J. Trump|Mike Pence|Ted Cruz|Marco Rubio|John Kasich|Jeb Bush|Ben Carson|Carly Fiorina|Chris Christie|Rand Paul|Rick Santorum|Mike Huckabee|Lindsey Graham|Bobby Jindal|George Pataki|Rick Perry|Scott Walker',
    ],
    [2016, 'democratic', "Hillary Clinton|Hillary Rodham Clinton|Tim Kaine|Bernie Sanders|Martin O’Malley|Martin O'Malley|Jim Webb|Lincoln Chafee"],
    [2016, 'libertarian', 'Gary Johnson|William Weld|Bill Weld'],
    [2016, 'green', 'Jill Stein'],
    [2020, 'republican', 'Donald Trump|Donald J. Trump|Mike Pence'],
    [2020, 'democratic', 'Joe Biden|Kamala Harris|Bernie Sanders|Elizabeth Warren|Pete Buttigieg|Amy Klobuchar|Michael Bloomberg|Cory Booker'],
    [2020, 'libertarian', 'Jo Jorgensen'],
    [2020, 'green', 'Howie Hawkins'],
    [2024, 'republican', 'Donald Trump|Donald J. Trump|JD Vance|J.D. Vance|Nikki Haley|Ron DeSantis|Vivek Ramaswamy|Tim Scott|Chris Christie|Mike Pence'],
    [2024, 'democratic', 'Joe Biden|Kamala Harris|Tim Walz'],
    [2024, 'libertarian', 'Chase Oliver'],
    [2024, 'green', 'Jill Stein'],
  ] as const
).map(([year, party, names]) => [year, party, new Set<string>(names.split('|'))])
