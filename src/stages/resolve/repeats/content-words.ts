import { sliceAll, type Span } from '../../../model/span.js'

/** What a content says, for comparing it with another: its telling words in order, its numbers, and whether it is negated. */
export interface ContentWords {
  /** Stems of the words that carry meaning, in the order of the text, numbers included. */
  readonly stems: readonly string[]
  readonly numbers: ReadonlySet<string>
  readonly negated: boolean
}

/** Words of a content that are compared: more are no shorter to tell apart. */
const mostWords = 400

/** The telling words of a content. `cue` is read for its own denial: who denies that it rains does not say that it rains. */
export const contentWordsOf = (text: string, content: readonly Span[], cue: readonly Span[]): ContentWords => {
  const words = wordsOf(sliceAll(text, content))
  const stems: string[] = []
  const numbers = new Set<string>()
  let negations = denials.test(sliceAll(text, cue).slice(0, 200)) ? 1 : 0
  for (const word of words) {
    const number = numberOf(word)
    if (number !== null) {
      numbers.add(number)
      stems.push(number)
    } else if (word.endsWith("n't") || negative.has(word)) negations += 1
    else if (!small.has(word)) stems.push(stemOf(word))
  }
  return { stems, numbers, negated: negations % 2 === 1 }
}

/** Words inside quote marks as they are compared: without marks, case and white space. */
export const foldedQuote = (text: string, { start, end }: Span): string => wordsOf(text.slice(start, end)).join(' ')

const wordsOf = (words: string): readonly string[] =>
  (
    words
      .slice(0, mostWords * 20)
      .replace(/[‘’]/g, "'")
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*/gu) ?? []
  ).slice(0, mostWords)

const numberOf = (word: string): string | null => (/^\d/.test(word) ? word.replace(/(?:st|nd|rd|th)$/, '') : (numberWords.get(word) ?? null))

const numberWords: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .flatMap((word, number) => (word === 'one' ? [] : [[word, String(number)] as const])),
)

/** A word without the endings that change with time and number. */
const stemOf = (word: string): string => {
  const bare = word.replace(/'s?$/, '')
  if (bare.length <= 4) return bare.replace(/(?<=\w{3})s$/, '')
  return bare
    .replace(/ies$|ied$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/e$/, '')
}

const denials =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|reject\p{L}*|refut\p{L}*|disput\p{L}*|doubt\p{L}*|refus\p{L}*|declin\p{L}*|not|never|\p{L}+n['’]t)(?!\p{L})/iu

const negative: ReadonlySet<string> = new Set('not no never none nobody nothing neither nor without cannot'.split(' '))

const small: ReadonlySet<string> = new Set(
  `a an the this that these those and or but if so as than then of in on at by for with from to into onto over about after before under between through during up down out off it its it's he she they them
  him her his hers their theirs we us our ours you your yours i me my mine is are was were be been being am do does did done has have had having will would shall should can could may might must there here
  who whom whose which what when where why how also just very too only even still yet again own same such more most other some any all both each every i'm i've he's she's they're we're we've it'll we'll`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
