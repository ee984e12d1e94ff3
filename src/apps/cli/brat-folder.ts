import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HearsayError } from '../../errors.js'
import { bratName } from '../../export/brat-name.js'
import { bratConfiguration } from '../../formats/brat-configuration.js'
import { brat } from '../../formats/brat.js'
import type { Reading } from '../../model/reading.js'

/** Writes a document's `.txt` and `.ann` and the folder's `annotation.conf`; gives what is left for the standard output: the annotations, where there is no folder. */
export const writeBrat = async (input: string, reading: Reading, folder: string | undefined): Promise<string> => {
  const { text, annotations } = brat(reading)
  if (folder === undefined) return annotations
  const name = bratName(input, reading.document.id)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'annotation.conf'), bratConfiguration)
    await writeFile(join(folder, `${name}.txt`), text)
    await writeFile(join(folder, `${name}.ann`), annotations)
  } catch (error) {
    throw new HearsayError('USAGE', `--out '${folder}' cannot be written to: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
  return ''
}
