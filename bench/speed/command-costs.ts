/** What the command costs beside the reading: the time to its first statement, and its memory. */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outPath } from '../results.js'

const command = join(import.meta.dirname, '../../bin/hearsay.cjs')
const sample = 'The harbour office will reopen on Monday, its director said. "The cranes are ready," she told reporters.\n'

/** Seconds from the start of the process to the first statement on its standard output, for a text of two statements. */
export const secondsToFirstStatement = async (): Promise<number> => {
  const path = outPath('speed-sample.txt')
  writeFileSync(path, sample)
  const start = performance.now()
  const child = spawn(process.execPath, [command, 'read', path, '--jsonl'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const seconds = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', () => resolve((performance.now() - start) / 1000))
    child.once('close', () => reject(new Error('the command printed no statement')))
  })
  child.stdout.resume()
  if (child.exitCode === null) await new Promise((resolve) => child.once('close', resolve))
  return seconds
}

/** Most resident memory, in megabytes (10^6 bytes), of the command over a folder; null where the system does not tell (VmHWM of Linux). */
export const peakMegabytes = async (folder: string): Promise<number | null> => {
  const child = spawn(process.execPath, [command, 'read', folder, '--jsonl', '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] })
  let most: number | null = null
  const look = (): void => {
    try {
      const [, kibibytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
      if (kibibytes !== undefined) most = (Number(kibibytes) * 1024) / 1e6
    } catch {
      // It has ended, or this is no Linux.
    }
  }
  const timer = setInterval(look, 20)
  await new Promise((resolve) => child.once('close', resolve))
  clearInterval(timer)
  return most
}
