import { wordList } from './word-list.js'

/** Irregular verbs: base, then the forms that no rule gives. General knowledge of English. */
const irregular = `be am is are was were been being|have has had|do does did done|go goes went gone|say said|make made|get got gotten|know knew known|think thought|take took taken|see saw seen|come came
  give gave given|find found|tell told|become became|leave left|feel felt|put|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|let|mean meant|set|meet met
  run ran|pay paid|sit sat|speak spoke spoken|lie lay lain lied lying|lead led|read|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken
  spend spent|cut|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won|forget forgot forgotten|lay laid
  sell sold|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken|hang hung|shake shook shaken|ride rode ridden|feed fed|shoot shot|drink drank drunk|hit|arise arose arisen
  fly flew flown|sleep slept|steal stole stolen|bear bore borne born|beat beaten|bind bound|bite bit bitten|blow blew blown|bleed bled|breed bred|burst|cast|cling clung|cost|creep crept|dig dug|dive dove
  flee fled|fling flung|forbid forbade forbidden|forgive forgave forgiven|freeze froze frozen|grind ground|hide hid hidden|hurt|kneel knelt|lend lent|light lit|mislead misled|mistake mistook mistaken
  overcome overcame|prove proved proven|quit|ring rang rung|shed|shine shone|show showed shown|shrink shrank shrunk|shut|sink sank sunk|slide slid|sow sowed sown|speed sped|spin spun|split|spread
  spring sprang sprung|stick stuck|sting stung|stink stank stunk|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|tear tore torn|undergo underwent undergone
  undertake undertook undertaken|wake woke woken|weep wept|withdraw withdrew withdrawn|withhold withheld|withstand withstood|foresee foresaw foreseen|uphold upheld|overthrow overthrew overthrown
  bend bent|bet|bid bade bidden|burn burnt|dream dreamt|learn learnt|lean leant|leap leapt|spell spelt|spill spilt|spoil spoilt|smell smelt|sew sewed sewn|shave shaven|slay slew slain|tread trod trodden
  weave wove woven|wind wound|wring wrung|rebuild rebuilt|repay repaid|resell resold|rewrite rewrote rewritten|overrun overran|outgrow outgrew outgrown|die dying|tie tying`

const bases: ReadonlyMap<string, string> = new Map(
  irregular.split(/[|\n]/).flatMap((line) => {
    const [base = '', ...forms] = wordList(line)
    return [base, ...forms].map((form) => [form, base] as const)
  }),
)

/** What the forms of one verb share; for comparing only, what comes out need not be a word. The token is one of `searchTokens`. */
export const lemmaOf = (token: string): string => {
  const base = bases.get(token)
  if (base !== undefined) return stemOf(base)
  if (!/^[a-z]+$/.test(token)) return token
  return stemOf(token)
}

/** Words that only look as if they ended in -ed or -ing. */
const whole = new Set(
  wordList(
    'need seed feed speed bleed breed heed weed deed exceed succeed proceed indeed bed red shed bring king sing ring thing spring string swing sting morning evening during',
  ),
)

const stemOf = (token: string): string => {
  if (token.length < 4 || whole.has(token)) return bareE(token)
  if (/^.ie[sd]$/.test(token)) return token.slice(0, 2)
  if (/ie[sd]$/.test(token)) return `${token.slice(0, -3)}y`
  const bare = token.replace(/(?<=[aeiouy].*)(?:ing|ed)$|(?<=(?:[sxz]|[cs]h|o))es$|(?<=[^s])s$/, '')
  if (bare === token || bare.length < 2) return bareE(token)
  const base = bases.get(bare)
  if (base !== undefined) return bareE(base)
  // "Planned" is of "plan"; but "miss", "call" and "buzz" have both letters themselves.
  return bareE(bare.replace(/([^aeiouslz])\1$/, '$1').replace(/(?<=[aeiou].*[aeiou])ll$/, 'l'))
}

const bareE = (token: string): string => (token.length > 2 ? token.replace(/e+$/, '') : token)

/** Whether two words are forms of one verb or noun. */
export const shareLemma = (one: string, other: string): boolean => one === other || lemmaOf(one) === lemmaOf(other)

/** Whether they differ in nothing but an "s": most likely one thing and several. */
export const differInS = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long === `${short}s` || long === `${short}es` || (short.endsWith('y') && long === `${short.slice(0, -1)}ies`)
}
