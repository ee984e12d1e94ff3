import { functionWords } from './function-words.js'

/** Primary language subtag of a text by its script and function words, or null where the text is short or speaks for none. */
export const languageOfText = (text: string): string | null => {
  const sample = text.slice(0, 40_000)
  const byScript = languageOfScript(sample)
  if (byScript !== null) return byScript
  const tokens = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (tokens.length < 12) return null
  const shares = Object.entries(functionWords)
    .map(([language, list]) => ({ language, share: tokens.reduce((count, token) => (list.has(token) ? count + 1 : count), 0) / tokens.length }))
    .sort((a, b) => b.share - a.share)
  const [best, second] = shares
  if (best === undefined || second === undefined || best.share < 0.12) return null
  return best.share >= second.share * 1.15 ? best.language : null
}

/** Scripts that one widely read language, or the most read one of a few, is written in. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
]

const languageOfScript = (sample: string): string | null => {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 8) return null
  const share = (script: RegExp): number => (sample.match(script)?.length ?? 0) / letters
  return scripts.find(([language, script]) => share(script) > (language === 'ja' ? 0.15 : 0.4))?.[0] ?? null
}
