import { coreWords, familyFirst, nameParts } from './name-parts.js'

/** English short forms: each row one name. */
const nicknames: ReadonlyMap<string, number> = new Map(
  'bernard bernie|william bill will billy liam|joseph joe joey|michael mike mick|robert bob rob bobby|richard dick rick rich|james jim jimmy jamie|john jack johnny jon|thomas tom tommy|anthony tony|edward ed ted eddie|david dave|daniel dan danny|donald don|charles chuck charlie|christopher chris|benjamin ben bibi|timothy tim|gregory greg|stephen steve steven|andrew andy|alexander alex|alexandre alexandra|matthew matt|nicholas nick|patrick pat|peter pete|philip phil phillip|ronald ron|samuel sam|theodore teddy|walter walt|elizabeth liz beth betsy|katherine kate kathy katie catherine cathy|margaret maggie peggy|susan sue|deborah debbie deb|jennifer jen jenny|barbara barb|kenneth ken|lawrence larry|jeffrey jeff|gerald gerry jerry|douglas doug|raymond ray|frederick fred|albert al|henry hank harry|francis frank|mitchell mitch|nathaniel nate|zachary zach|jacob jake|joshua josh|randall randy rand|martin marty|leonard len|vladimir volodymyr|mohammed muhammad mohamed mohammad muhammed mohamad|hussein hussain husain|ahmed ahmad|yusuf yousef youssef|omar umar|hassan hasan|moammar muammar|mahmud mahmoud|sergei sergey|dmitry dmitri|aleksandr aleksander|yevgeny evgeny|viktor victor|jean-claude|abdullah abdallah|ali aly|ibrahim ebrahim|mitt willard|boris|newton newt|addison'
    .split('|')
    .flatMap((row, group) => row.split(' ').map((name) => [name, group] as const)),
)

/** Whether two words differ by at most one letter: transliterations, in words long enough. */
const nearly = (a: string, b: string): boolean => {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 6 || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.length === long.length ? short.slice(at + 1) === long.slice(at + 1) : short.slice(at) === long.slice(at + 1)
}

const sameGiven = (a: string, b: string): boolean => {
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return true
  const group = nicknames.get(a)
  return (group !== undefined && group === nicknames.get(b)) || nearly(a, b)
}

/** Whether the given names that both have agree. The first must; of the others each of the shorter name's must be among the longer's. */
const givenAgree = (shorter: readonly string[], longer: readonly string[]): boolean => {
  if (shorter.length === 0) return true
  let at = 0
  for (const [index, name] of shorter.entries()) {
    // "George W." is not "George H. W.".
    if (index > 0 && name.length === 1 && at < longer.length && !sameGiven(name, longer[at] ?? '')) return false
    while (at < longer.length && !(at === 0 || index > 0 || (name.length > 1 && (longer[at] ?? '').length > 1) ? sameGiven(name, longer[at] ?? '') : false)) {
      // A first name may be left out ("Tayyip Erdogan"), a middle one too; one that is another is none that is left out.
      at += 1
    }
    if (at === longer.length) return index > 0 && name.length === 1
    at += 1
  }
  return true
}

/**
 * Whether `shorter` can be the name of the one whose full name is `longer`: "Mr. Erdogan" of "Recep Tayyip Erdogan", never "Bill Clinton" of "Hillary Clinton".
 *
 * `surnames`: forms of the family name that the register has, for names whose last word is not it ("Xi Jinping").
 */
export const sameName = (shorter: string, longer: string, surnames: readonly string[] = []): boolean =>
  sameParts(comparedName(shorter), comparedName(longer), surnames.map(foldedFamily))

/** A name as it is compared, for those that are compared with many. */
export interface ComparedName {
  readonly words: readonly string[]
  readonly suffixes: readonly string[]
}

export const comparedName = (name: string): ComparedName => ({ words: coreWords(name), suffixes: nameParts(name).suffixes })

/** A form of a family name as `sameParts` takes it. */
export const foldedFamily = (surname: string): string => coreWords(surname).join(' ')

/** As `sameName`, of names that were taken apart before. */
export const sameParts = (shorter: ComparedName, longer: ComparedName, families: readonly string[]): boolean => {
  const { words: a } = shorter
  const { words: b } = longer
  if (a.length === 0 || b.length === 0 || a[0] === '') return false
  if (differ(shorter.suffixes, longer.suffixes)) return false
  if (a.join('') === b.join('')) return true
  if (a.length > b.length) return a.length > 1 && b.length > 1 && sameParts(longer, shorter, [])
  if (families.includes(a.join(' '))) return true
  if (a.length === 1) return nearly(a[0] ?? '', (familyFirst(b) ? b[0] : b.at(-1)) ?? '')
  if (a.every((word, index) => word === b[b.length - a.length + index])) return true
  if (nearly(a.at(-1) ?? '', b.at(-1) ?? '')) return givenAgree(a.slice(0, -1), b.slice(0, -1))
  // A second surname left out: "Andrés Manuel López" of "Andrés Manuel López Obrador".
  return familyFirst(b) ? a[0] === b[0] && givenAgree(a.slice(1), b.slice(1)) : b.length > 2 && a.every((word, index) => word === b[index])
}

const differ = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && a.join(' ') !== b.join(' ')
