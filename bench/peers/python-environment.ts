/** A Python environment of the benches' own, with what requirements.txt names. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outPath } from '../results.js'

const requirements = join(import.meta.dirname, 'requirements.txt')

/** The environment's Python; made in bench/out, with packages from the registry that pip is set to, where it is missing or asks for other versions. */
export const peersPython = (): string => {
  const folder = outPath('peers-python')
  const python = join(folder, 'bin/python')
  const installed = join(folder, 'requirements.txt')
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(requirements, 'utf8')) return python
  console.log(`Making a Python environment in ${folder} ...`)
  run('python3', ['-m', 'venv', folder])
  run(python, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements])
  copyFileSync(requirements, installed)
  return python
}

/** Runs a command; gives what it printed, or throws with what it complained of. */
export const run = (command: string, words: readonly string[]): string => {
  const { stdout, stderr, status, error } = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed: ${error?.message ?? stderr}`)
  return stdout
}
