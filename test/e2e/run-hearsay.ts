import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** The checkout. */
export const root: string = join(import.meta.dirname, '../..')

/** What a run of the command left behind. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How it is run, beside its arguments. */
export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Told of the process and of what it has printed, each time it prints. */
  readonly onOutput?: (process: ChildProcess, stdout: string) => void
  /** The same of what it says on the standard error. */
  readonly onMessage?: (process: ChildProcess, stderr: string) => void
  readonly onStart?: (process: ChildProcess) => void
}

/** Runs the compiled command as a process of its own, its output piped. */
export const hearsay = (args: readonly string[], { input = '', env = {}, cwd = root, onOutput, onMessage, onStart }: RunOptions = {}): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'bin/hearsay.cjs'), ...args], { cwd, env: { PATH: process.env['PATH'], ...env } })
    onStart?.(child)
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
      onOutput?.(child, stdout)
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
      onMessage?.(child, stderr)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    // A command that refuses its arguments does not wait for its input.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })

/** The lines of JSON in an output. Throws where one is cut off. */
export const records = <Line>(stdout: string): readonly Line[] => {
  if (stdout !== '' && !stdout.endsWith('\n')) throw new Error(`the last line is cut off: ${stdout.slice(-80)}`)
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line)
}
