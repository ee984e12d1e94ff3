import { bodyNounsLike } from './body-nouns.js'

/** Which nouns can mean the same one: a page that told of "the Orrel Wire reporter Lena Quist" goes on with "the journalist". */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** People whom one word of a row tells of, any other of it may mean, too. */
const synonyms: readonly string[] = [
  'candidate nominee front-runner frontrunner hopeful contender challenger standard-bearer nominee-in-waiting',
  'lawmaker legislator politician parliamentarian',
  'congressman congresswoman representative rep',
  'senator sen',
  'billionaire millionaire businessman businesswoman tycoon mogul magnate developer entrepreneur financier investor industrialist',
  'actor actress star comedian comic performer entertainer comedienne',
  'singer musician star rapper songwriter performer guitarist',
  'journalist reporter anchor anchorman anchorwoman correspondent columnist newsman commentator host newscaster broadcaster editor moderator',
  'lawyer attorney counsel counselor barrister solicitor',
  'doctor physician surgeon psychiatrist cardiologist dr',
  'author writer novelist poet playwright biographer essayist',
  'professor academic scholar historian economist scientist researcher sociologist psychologist scholar',
  'strategist consultant pollster operative',
  'executive ceo chief boss founder head',
  'pastor preacher evangelist reverend priest cleric',
  'athlete player quarterback legend star champion boxer golfer',
  'activist campaigner organizer organiser advocate',
  'judge justice jurist magistrate',
  'wife spouse',
  'husband spouse',
]

/** Words too narrow to stand for the others of their row. */
const narrow: ReadonlySet<string> = set('representative congresswoman moderator justice dr editor biographer')

/** A senator is a lawmaker; a lawmaker need be no senator. */
const legislators = 'lawmaker legislator politician parliamentarian'
const kindsOfLegislator = 'senator sen congressman congresswoman representative rep assemblyman assemblywoman mp delegate'

const likeNoun = (noun: string): readonly string[] => [
  ...(narrow.has(noun) ? [noun] : synonyms.filter((row) => row.split(' ').includes(noun)).flatMap((row) => row.split(' '))),
  ...(legislators.split(' ').includes(noun) ? kindsOfLegislator.split(' ') : []),
]

const meanTheSame: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(synonyms.flatMap((row) => row.split(' ')))].map((noun) => [noun, new Set(likeNoun(noun))]),
)

/** The nouns that make somebody one whom the noun can mean. */
export const nounsFor = (noun: string): ReadonlySet<string> => meanTheSame.get(noun) ?? new Set(bodyNounsLike(noun))

/** Who runs for an office. */
export const runningNouns: ReadonlySet<string> = nounsFor('candidate')

/** What writers call whoever they have just spoken of, so as not to say the name again. A witness, a spokesman or a woman can always be another one. */
const rephrasing: ReadonlySet<string> = set(
  [
    'candidate nominee front-runner frontrunner hopeful contender standard-bearer nominee-in-waiting president-elect',
    'lawmaker legislator politician senator congressman congresswoman governor republican democrat',
    'billionaire millionaire businessman businesswoman tycoon mogul magnate developer entrepreneur',
    'actor actress star comedian singer rapper musician legend icon champion laureate journalist author novelist native',
  ].join(' '),
)

/** What somebody is who holds no office. */
export const privateNouns: ReadonlySet<string> = set(
  'billionaire millionaire businessman businesswoman tycoon mogul magnate developer entrepreneur actor actress star comedian singer rapper musician legend icon journalist author novelist',
)

/** Of a party or a race there is one: whom the page calls so is meant, whoever was spoken of last. */
export const singleNouns: ReadonlySet<string> = set('nominee nominee-in-waiting front-runner frontrunner standard-bearer president-elect')

/** Whether a description is another name for whoever was just spoken of: by its noun, or by an age. */
export const isRephrasing = (noun: string, words: string): boolean =>
  rephrasing.has(noun) || /^the (?:[\p{L}-]+ ){0,3}\d{1,2}-year-old\b/iu.test(words) || /^the (?:mother|father) of \p{L}+$/u.test(words)

/** Who is somebody's: "his lawyer", "her husband". */
export const relativeNouns: ReadonlySet<string> = set(
  'lawyer attorney counsel wife husband father mother daughter son brother sister girlfriend boyfriend doctor physician manager',
)

/** Whose work it is to ask, to speak for others or to serve them: no candidate and no tycoon, unless the page says so. */
export const otherCallings: ReadonlySet<string> = set(
  [
    'journalist reporter anchor anchorman anchorwoman correspondent columnist newsman commentator host newscaster moderator editor interviewer',
    'spokesman spokeswoman spokesperson adviser advisor aide manager strategist pollster consultant lawyer attorney analyst director professor',
    'economist historian scholar researcher judge officer sheriff pastor wife daughter son husband mother father',
  ].join(' '),
)
