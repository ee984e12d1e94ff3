import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { brat, bratConfiguration } from '../../formats/brat.js'
import type { Reading } from '../../model/reading.js'

/** Writes a document's `.txt` and `.ann` and the folder's `annotation.conf`; gives what is left for the standard output: the annotations, where there is no folder. */
export const writeBrat = async (input: string, reading: Reading, folder: string | undefined): Promise<string> => {
  const { text, annotations } = brat(reading)
  if (folder === undefined) return annotations
  await mkdir(folder, { recursive: true })
  // Two pages of one name in two folders have two texts; brat's file names take no spaces.
  const name = `${basename(input)
    .replace(/\.(?:html?|txt|md|markdown|gz)\b/giu, '')
    .replace(/[^\w.-]+/gu, '_')}-${reading.document.id}`
  await writeFile(join(folder, 'annotation.conf'), bratConfiguration)
  await writeFile(join(folder, `${name}.txt`), text)
  await writeFile(join(folder, `${name}.ann`), annotations)
  return ''
}
