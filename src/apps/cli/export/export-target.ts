import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { HearsayError } from '../../../errors.js'
import type { WrittenExport } from '../../../export/export.js'
import type { ExportSink } from '../../../export/export-sink.js'
import type { DataPackage } from '../../../formats/data-package.js'
import { createFileOutput } from '../file-output.js'
import { createOutput, type Output } from '../output.js'

/** Where an export goes. */
export interface ExportTarget extends ExportSink {
  /** Whether the lines are seen by people as they come. */
  readonly isTerminal: boolean
  /** Ends the file and describes it in the `datapackage.json` beside it; nothing for the standard output. */
  finish(written: Pick<WrittenExport, 'package'>): Promise<void>
  drop(): Promise<void>
}

/** What a folder's files are summed up in: `sha256sum -c` reads it. */
const sums = 'SHA256SUMS'

/** Opens what `--out` names, else the standard output. Throws USAGE where it cannot be written, and where a `datapackage.json` is in the way that is none. */
export const openTarget = async (out: string | undefined, isFolder: boolean): Promise<ExportTarget> => {
  if (out === undefined) return standardTarget(createOutput())
  if (isFolder) await makeFolder(out)
  const path = isFolder ? join(out, sums) : out
  const described = join(dirname(path), packageName)
  if (basename(path) === packageName) throw new HearsayError('USAGE', `--out '${out}': this name is that of the description beside the file; give another`)
  const before = await packageBefore(described)
  const file = await createFileOutput(path)
  return {
    write: file.write,
    ...(isFolder ? { writeFile: (name: string, text: string) => writeInto(out, name, text) } : {}),
    isTerminal: false,
    finish: async (written) => {
      await file.finish()
      const after = await createFileOutput(described)
      try {
        await after.write(`${JSON.stringify(written.package(basename(path), before), null, 2)}\n`)
        await after.finish()
      } finally {
        await after.drop()
      }
    },
    drop: file.drop,
  }
}

const standardTarget = (output: Output): ExportTarget => ({
  write: output.write,
  isTerminal: output.isTerminal,
  finish: async () => undefined,
  drop: async () => undefined,
})

const writeInto = async (folder: string, name: string, text: string): Promise<void> => {
  try {
    await writeFile(join(folder, name), text)
  } catch (error) {
    throw new HearsayError('USAGE', `--out '${folder}' cannot be written to: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

const packageName = 'datapackage.json'

const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new HearsayError('USAGE', `--out '${folder}' is no folder that can be written to: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

const packageBefore = async (path: string): Promise<DataPackage | null> => {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  const found = parsed(text)
  if (!isPackage(found))
    throw new HearsayError('USAGE', `'${path}' is there and is no data package that this file could be added to: move it, or write into another folder`)
  return found
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isPackage = (value: unknown): value is DataPackage =>
  typeof value === 'object' &&
  value !== null &&
  'resources' in value &&
  Array.isArray(value.resources) &&
  value.resources.every((each: unknown) => typeof each === 'object' && each !== null)
