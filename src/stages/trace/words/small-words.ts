import { wordSet } from './word-list.js'

/** Words that hold a sentence together and say little: pronouns, determiners, prepositions, conjunctions, auxiliaries. A closed class of English. */
export const smallWords: ReadonlySet<string> = wordSet(
  `a an the this that these those and or but if so as than then of in on at by for with from to into onto over about after before under between through during up down out off upon against among within
   i me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself ourselves yourself himself herself itself themselves who whom whose which what when where why how
   am is are was were be been being do does did done doing have has had having will would shall should can could may might must ought
   s m d re ve ll t not no nor never there here also just very too only even still yet again own same such more most other some any all both each every one
   because while until since though although whether let`,
)

export const pronouns: ReadonlySet<string> = wordSet('i me we us you he him she her it they them my our your his hers its their theirs who whom this that')

export const determiners: ReadonlySet<string> = wordSet('a an the this that these those my our your his her its their some any all each every no of in for at')

export const conjunctions: ReadonlySet<string> = wordSet('and or but so because if when while although though that which who whom whose where as than then')

/** Forms that tense is made of. */
export const tenseAuxiliaries: ReadonlySet<string> = wordSet(
  'am is are was were be been being have has had having do does did will would shall going s re ve m d ll',
)

/**
 * Words that reports are framed with and templates are made of. They are common to texts that have nothing else in common, so that they weigh little when two wordings
 * are compared. Gathered by hand from the habits of news agencies.
 */
export const frameWords: ReadonlySet<string> = wordSet(
  `said says say told tells announced announce announces added reported reports according statement spokesman spokeswoman spokesperson press conference news reporters journalists interview
   minister ministry president government officials official authorities police sources source people familiar matter asked named anonymity condition capital
   clear mistake goes saying close contact partners region beyond looking forward course due time question thank thanks ladies gentlemen friends today honour honor pleasure
   take takes seriously working full confidence comment individual cases shares company companies warned percent profits quarter arrested suspicion man woman year years
   killed injured hurt died dead road near open opens end week month day plant jobs cases evening morning expected results first`,
)

/** Offices, bodies and turns that everybody has in their mouth: their words weigh as small ones do. Gathered by hand. */
export const stockPhrases: readonly (readonly string[])[] = [
  'the president of the united states of america',
  'president of the united states of america',
  'president of the united states',
  'united states of america',
  'united states',
  'united nations',
  'united kingdom',
  'european union',
  'european commission',
  'security council',
  'secretary general',
  'secretary of state',
  'commander in chief',
  'prime minister',
  'foreign minister',
  'white house',
  'supreme court',
  'international community',
  'human rights',
  'rule of law',
  'climate change',
  'law and order',
  'american people',
  'first of all',
  'as a matter of fact',
  'at the end of the day',
  'at this point in time',
  'when all is said and done',
  'let me be very clear',
  'let me be clear',
  'make no mistake',
  'thank you very much',
].map((phrase) => phrase.split(' '))
