import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Taken } from '../store/timing.js'
import type { Asked, Told } from './server.js'

/** A server in a process of its own. */
export interface MeasuredServer {
  readonly url: string
  /** Milliseconds of each request since it was last asked, as the server saw them, and those that its processor worked. */
  readonly times: () => Promise<{ readonly times: readonly Taken[]; readonly processor: number }>
  /** Has the bare one learn what to ask for these addresses. */
  readonly learn: (addresses: readonly string[]) => Promise<void>
  readonly end: () => void
}

export const startMeasured = async (kind: 'hearsay' | 'bare', place: string): Promise<MeasuredServer> => {
  const child = fork(join(import.meta.dirname, 'server.ts'), [kind, place], {
    execArgv: ['--import', join(import.meta.dirname, '../typescript-imports.ts')],
    // Its own share of a machine is what is measured, not its messages.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const { url } = await told(child, (message) => 'url' in message)
  const ask = (asked: Asked): void => void child.send(asked)
  return {
    url,
    times: async () => {
      ask('times')
      return told(child, (message) => 'times' in message)
    },
    learn: async (addresses) => {
      ask({ learn: addresses })
      await told(child, (message) => 'learnt' in message)
    },
    end: () => child.kill(),
  }
}

const told = <Part extends Told>(child: ChildProcess, isAwaited: (message: Told) => message is Part): Promise<Part> =>
  new Promise((resolve, reject) => {
    const onMessage = (message: Told): void => {
      if (!isAwaited(message)) return
      child.off('message', onMessage)
      child.off('exit', onExit)
      resolve(message)
    }
    const onExit = (code: number | null): void => reject(new Error(`the server ended with ${code}`))
    child.on('message', onMessage)
    child.once('exit', onExit)
  })
