/** `hearsay serve` as a process of its own. */
import type { ChildProcess } from 'node:child_process'
import { hearsay, type Run } from '../e2e/run-hearsay.js'

export interface RunningServer {
  readonly url: string
  readonly process: ChildProcess
  /** What it left behind when it has ended. */
  readonly ended: Promise<Run>
}

/** Starts it, and waits until it has printed its address. Throws where it ends before. */
export const startServer = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const ended: Promise<Run> = hearsay(['serve', '--port', '0', ...args], {
      env,
      onOutput: (process, stdout) => {
        if (stdout.endsWith('\n')) resolve({ url: stdout.trim(), process, ended })
      },
    })
    void ended.then(({ code, stderr }) => reject(new Error(`ended with ${code}: ${stderr}`)))
  })
