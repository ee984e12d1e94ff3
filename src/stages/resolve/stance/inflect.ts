/** Past and participle of irregular verbs, where both are alike only once. A compound takes them from its end: "foretell" from "tell". */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'say said',
    'tell told',
    'think thought',
    'know knew known',
    'speak spoke spoken',
    'write wrote written',
    'see saw seen',
    'give gave given',
    'take took taken',
    'make made',
    'have had',
    'hold held',
    'find found',
    'feel felt',
    'hear heard',
    'mean meant',
    'show showed shown',
    'swear swore sworn',
    'choose chose chosen',
    'forget forgot forgotten',
    'understand understood',
    'teach taught',
    'seek sought',
    'bring brought',
    'send sent',
    'put put',
    'set set',
    'let let',
    'cut cut',
    'hit hit',
    'bet bet',
    'cast cast',
    'read read',
    'broadcast broadcast broadcasted',
    'sing sang sung',
    'draw drew drawn',
    'come came come',
    'go went gone',
    'get got gotten',
    'keep kept',
    'stand stood',
    'lay laid',
    'lie lied',
    'lead led',
    'mislead misled',
    'forbid forbade forbidden',
    'bid bid',
    'strike struck',
    'shoot shot',
    'throw threw thrown',
    'tear tore torn',
    'begin began begun',
    'withdraw withdrew withdrawn',
    'foresee foresaw foreseen',
    'overhear overheard',
    'dream dreamed dreamt',
    'plead pleaded pled',
    'light lit',
    'fall fell fallen',
    'do did done',
    'be was were been',
    'beseech besought',
    'meet met',
    'misunderstand misunderstood',
    'ring rang rung',
    'run ran run',
    'pay paid',
    'fight fought',
    'bite bit bitten',
    'rise rose risen',
    'spell spelled spelt',
    'prove proved proven',
    'wear wore worn',
    'stick stuck',
    'leave left',
    'sweep swept',
    'debunk debunked',
    'fling flung',
    'fly flew flown',
    'undertake undertook undertaken',
  ].map((line) => {
    const [base = '', ...past] = line.split(' ')
    return [base, past]
  }),
)

/** Verbs of more than one syllable that double their last consonant; of one syllable all do that end in one vowel and one consonant. */
const doubling = new Set(
  'admit commit permit submit transmit refer prefer defer confer infer concur demur rebut regret compel propel repel impel excel expel incur deter abhor kidnap rebel acquit'.split(
    ' ',
  ),
)

const vowel = /[aeiou]/

/** The forms of a verb: base first, then the third person, the participle in -ing, and past forms. British spellings of verbs in -ize stand beside the American ones. */
export const verbForms = (base: string): readonly string[] => {
  const forms = formsOf(base)
  return /[iy]ze$/.test(base) && base.length > 5 ? [...forms, ...formsOf(`${base.slice(0, -2)}se`)] : forms
}

const formsOf = (base: string): readonly string[] => {
  const stem = doubles(base) ? base + base.slice(-1) : base
  const past = irregular.get(base)
  return [base, withS(base), ingOf(base, stem), ...(past && past.length > 0 ? past : [pastOf(base, stem)])]
}

/** A noun and its plural. */
export const nounForms = (noun: string): readonly string[] => [noun, noun === 'man' ? 'men' : withS(noun)]

const withS = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (word === 'have') return 'has'
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) || word === 'go' || word === 'do' ? `${word}es` : `${word}s`
}

const ingOf = (base: string, stem: string): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  return /[^eoy]e$/.test(base) && base.length > 2 ? `${base.slice(0, -1)}ing` : `${stem}ing`
}

const pastOf = (base: string, stem: string): string => {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
}

const doubles = (base: string): boolean => {
  if (doubling.has(base)) return true
  const [before = '', middle = '', last = ''] = base.slice(-3)
  const isOneSyllable = (base.match(/[aeiouy]+/g) ?? []).length === 1
  return isOneSyllable && vowel.test(middle) && !vowel.test(last) && !/[wxy]/.test(last) && !(vowel.test(before) && !(before === 'u' && base.at(-4) === 'q'))
}
