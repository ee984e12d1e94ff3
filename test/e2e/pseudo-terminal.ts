import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './run-hearsay.js'

/** What is waited for on the screen, and what is done then. */
export interface Step {
  /** A regular expression (Python's) that what was printed since the step before must match. */
  readonly see: string
  readonly type?: string
  readonly signal?: string
  /** Closes the terminal. */
  readonly close?: true
}

/** What a run in a pseudo-terminal left behind. */
export interface TerminalRun {
  /** Below zero: ended by that signal. Null: what was waited for never came. */
  readonly code: number | null
  /** What was printed before each step. */
  readonly screens: readonly string[]
  /** What was printed after the last one. */
  readonly rest: string
  /** What never came. */
  readonly failed?: string
}

/** Why there is no pseudo-terminal here, or null: Node has none of its own, Python has. */
export const noPseudoTerminal: string | null =
  process.platform === 'win32' || spawnSync('python3', ['-c', 'import os, pty; os.waitstatus_to_exitcode']).status !== 0
    ? 'there is no python3 (3.9 or newer) to open a pseudo-terminal with'
    : null

/** Runs the compiled command in a pseudo-terminal and types at it. */
export const onTerminal = (
  args: readonly string[],
  steps: readonly Step[],
  { cwd, columns = 80 }: { readonly cwd: string; readonly columns?: number },
): Promise<TerminalRun> =>
  new Promise((resolve, reject) => {
    const child = spawn('python3', [join(import.meta.dirname, 'pseudo-terminal.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(printed) as TerminalRun)
      else reject(new Error(`pseudo-terminal.py ended with ${code}: ${printed}`))
    })
    const argv = [process.execPath, join(root, 'bin/hearsay.cjs'), ...args]
    const env = { PATH: process.env['PATH'], TERM: 'xterm', NO_COLOR: '1' }
    child.stdin.end(JSON.stringify({ argv, cwd, env, columns, rows: 40, steps }))
  })
