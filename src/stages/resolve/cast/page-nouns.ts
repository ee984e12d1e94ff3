import type { Span } from '../../../model/span.js'

/** The nouns that stand beside a name and tell what somebody is: "harbour master Lena Quist", "Lena Quist, the harbour master,", "the harbour master, Lena Quist". In lower case. */
export const nounsBeside = (text: string, mention: Span, name: Span): readonly string[] => [
  ...headNouns(text.slice(mention.start, name.start)),
  ...(
    /^(?:king|queen|pope|prince|princess|emperor|empress|sultan|emir|sheikh|ayatollah|patriarch|archbishop|cardinal|rabbi)(?=\s)/i.exec(
      text.slice(name.start, name.end),
    ) ?? []
  ).map((title) => title.toLowerCase()),
  ...headNouns(text.slice(name.end, Math.min(mention.end, name.end + 120))),
  ...apposition(text.slice(Math.max(mention.end, name.end), Math.max(mention.end, name.end) + 120)),
  ...appositionBefore(text.slice(Math.max(0, mention.start - 100), mention.start)),
]

/** Nouns of descriptions: the word before "of", "for", a comma or the end. */
const headNouns = (words: string): readonly string[] =>
  words
    .split(/,|\bwho\b|\bwhich\b|[.;:()–—]/)
    .slice(0, 3)
    .flatMap((part) => headNoun(part))

const headNoun = (part: string): readonly string[] => {
  const noun = /([\p{L}-]{3,})\s*$/u.exec(part.split(/\s(?:of|for|in|at|from|to|with|on|and)\s/)[0] ?? '')?.[1]?.toLowerCase()
  return noun === undefined || stop.has(noun) ? [] : [noun]
}

const apposition = (after: string): readonly string[] => {
  const match =
    /^,\s+(?!(?:who(?!\sis\s)|whom|whose|which|that|where|when|while)\s)((?:(?:the|an?|its|his|her|their|who is|then|now|former)\s|[\p{Lu}][\p{L}’']+['’]s\s|[\p{Ll}-]+\s)[^,.;:()"“”]{2,80})[,.;]/u.exec(
      after,
    )
  return match?.[1] === undefined || /\b(?:said|says|told|was|were|has|had|is|are|will|would|added|and)\b/.test(match[1]) ? [] : headNoun(match[1])
}

const appositionBefore = (before: string): readonly string[] => {
  const match =
    /(?:(?<!\b(?:in|on|at|during|after|before|for|with|by|of|from|to|under|into|as|through)\s)\b(?:the|its|his|her|their|[\p{Lu}][\p{L}’']+['’]s)|(?:^|[.!?\n]["”’)]*\s*)an?)\s([^,.;:()"“”\n]{2,60}),\s*$/iu.exec(
      before,
    )
  return match?.[1] === undefined || /\b(?:said|says|told|was|were|has|had|is|are|and)\b/.test(match[1]) ? [] : headNoun(match[1])
}

const stop: ReadonlySet<string> = new Set('mr mrs ms sir the and his her their its not all'.split(' '))
