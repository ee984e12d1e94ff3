const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** With a capital, before a name: a stop after one of these never ends a sentence. */
const titles = words(
  'mr mrs ms mx messrs dr prof rev fr sr hon gov sen rep reps sens pres amb sec gen lt col maj capt cmdr cpl sgt pvt adm brig supt insp det st mt ft ste',
)

/** Within a sentence, whatever follows. */
const inner = words('vs v viz cf ca e.g i.e al')

/** Before a number: "No. 10", "Jan. 6", "p. 3". */
const beforeNumbers = words('no nos p pp pt vol ch sec art fig figs op jan feb mar apr jun jul aug sep sept oct nov dec')

/** A stop after one of these ends a sentence only where the next word is one that starts sentences. */
const trailing = words('inc corp co ltd llc plc bros jr sr esq dept univ assn ave blvd rd etc a.m p.m ph.d approx est')

/** The same with a capital: months, days and states that are other words without one. */
const trailingNames = words(
  'jan feb aug sept oct nov dec mon tue tues wed thu thur thurs fri ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
)

const starters = words(
  'a after all also although an and another as asked at because before both but by despite during each earlier even for from he her here his how however i if in instead it its last later many meanwhile more most my no nobody not now of on once one only or other others our she since so some still such that the their then there these they this those though to today under until we what when where whether which while who why with yesterday yet you your',
)

/**
 * Whether a full stop after an abbreviation or initial belongs to the word only.
 *
 * @param before The word that the stop follows, without the stop.
 * @param after The next word, empty at the end.
 */
export const stopBelongsToWord = (before: string, after: string): boolean => {
  const word = before.toLowerCase()
  const isCapital = before.charAt(0) !== word.charAt(0)
  if (inner.has(word) || (isCapital && titles.has(word))) return true
  if (beforeNumbers.has(word) && /^\p{N}/u.test(after)) return true
  if (!trailing.has(word) && !(isCapital && trailingNames.has(word)) && !isInitials(before)) return false
  return !starters.has(after.toLowerCase())
}

/** "J" of "J. Public", "U.S", "J.R": single letters with stops between them. "I" is a word. */
const isInitials = (word: string): boolean => word !== 'I' && /^\p{L}(\.\p{L})*$/u.test(word)
