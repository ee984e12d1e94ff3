const determiner = /^(?:the|a|an|one|my|your|his|her|its|our|their)\s+/
const title = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|president|prime minister|premier|chancellor|king|queen|secretary-general|mayor|commissioner|minister)\.?\s+(?!of\b)(?=\S)/

/** A name as it is compared: lower case, without diacritics, article, possessive pronoun, titles and curly quotes. */
export const plainName = (name: string): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s,]+/g, ' ')
    .trim()
    .replace(determiner, '')
  return plain.replace(title, '').replace(title, '')
}
