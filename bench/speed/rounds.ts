/** A process that does its work once a line: what is measured takes turns with its peer, and neither loads its model in between. */
import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Seconds that one round took by the clock, and of the processor: the same on an idle machine. */
export interface Round {
  readonly clock: number
  readonly processor: number
}

export interface Rounds {
  next(): Promise<Round>
  stop(): void
}

/** Whether a process can be held on one core here. */
export const canHoldOnCore: boolean = spawnSync('taskset', ['-c', '0', 'true']).status === 0

/** Starts a command, on one core where that can be had, and waits until it says that it is ready. */
export const startRounds = async (command: string, words: readonly string[], core: number): Promise<Rounds> => {
  const held = canHoldOnCore ? ['taskset', '-c', String(core), command, ...words] : [command, ...words]
  const [first = command, ...rest] = held
  const oneThread = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' }
  const child = spawn(first, rest, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...oneThread } })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async (): Promise<string> => {
    const { value, done } = await lines.next()
    if (done === true) throw new Error(`${command} ${words.join(' ')} ended before its time`)
    return value
  }
  await line()
  return {
    next: async () => {
      child.stdin.write('\n')
      const [clock = Number.NaN, processor = Number.NaN] = (await line()).split(' ').map(Number)
      return { clock, processor }
    },
    stop: () => child.stdin.end(),
  }
}
