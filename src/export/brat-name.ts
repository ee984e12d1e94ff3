import { basename } from 'node:path'

/** The name of a page's two files without their endings. Two pages of one name in two folders have two texts; brat's file names take no spaces. */
export const bratName = (input: string, documentId: string): string => {
  const stem = basename(input).replace(/\.(?:html?|txt|md|markdown|gz)\b/giu, '')
  return `${stem.replace(/[^\w.-]+/gu, '_').slice(0, longestStem)}-${documentId}`
}

/** A file's name has at most 255 bytes nearly everywhere. */
const longestStem = 200
