/** What `hearsay read --json --offsets code-points` prints of folders and files. */
import { spawnSync } from 'node:child_process'
import { basename, join } from 'node:path'
import type { ReadingRecord } from '../../src/formats/record.js'

const command = join(import.meta.dirname, '../../bin/hearsay.cjs')

/** The records, in the order read. Throws where an input failed. */
export const readByCommand = (paths: readonly string[], options: readonly string[] = []): readonly ReadingRecord[] => {
  const words = [command, 'read', ...paths, '--json', '--offsets', 'code-points', '--quiet', ...options]
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`hearsay read ended with ${status}: ${stderr}`)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReadingRecord)
}

/** The name that a corpus knows an input by. */
export const nameOfInput = (input: string): string => basename(input, '.txt')
