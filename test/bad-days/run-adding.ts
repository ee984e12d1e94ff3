import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** What a process that added pages left behind. */
export interface Adding {
  /** Ids that it said are kept, or were known. */
  readonly acknowledged: readonly string[]
  readonly code: number | null
  readonly killedBy: NodeJS.Signals | null
  /** The error's code and message; empty where there was none. */
  readonly error: string
}

export interface AddingOptions {
  readonly from?: number
  readonly to: number
  /** A command that runs the process: "strace" and its arguments. */
  readonly under?: readonly string[]
  /** Told each time of the process and of how many pages it has acknowledged. */
  readonly onKept?: (process: ChildProcess, acknowledged: number) => void
  readonly onSpawn?: (process: ChildProcess) => void
  /** User and group of the process. */
  readonly as?: number
}

/** Runs add-pages.ts to its end, whatever that is. */
export const runAdding = (place: string, { from = 0, to, under = [], onKept, onSpawn, as }: AddingOptions): Promise<Adding> =>
  new Promise((resolve, reject) => {
    const script = [
      process.execPath,
      '--import',
      join(root, 'bench/typescript-imports.ts'),
      join(import.meta.dirname, 'add-pages.ts'),
      place,
      `${from}`,
      `${to}`,
    ]
    const [command = '', ...args] = [...under, ...script]
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...(as === undefined ? {} : { uid: as, gid: as }) })
    let output = ''
    let error = ''
    onSpawn?.(child)
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      onKept?.(child, idsIn(output).length)
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      error += chunk
    })
    child.on('error', reject)
    child.on('close', (code, killedBy) => resolve({ acknowledged: idsIn(output), code, killedBy, error: error.trim() }))
  })

// A line that was cut off acknowledges nothing.
const idsIn = (output: string): readonly string[] =>
  output
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/^(?:kept|known) /, ''))
