/** Runs a process and watches its memory and its processor time through /proc: Linux only. */
import { spawn } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** What a process did. */
export interface Watched {
  readonly seconds: number
  /** Of the processor, user and system. */
  readonly processorSeconds: number
  /** Resident memory with the bytes that were written by then, four times a second. */
  readonly samples: readonly { readonly bytes: number; readonly rss: number }[]
}

/** Runs Node with these arguments until it ends. `growing` gives the path of the file that it writes, by its process id. Throws where it fails. */
export const watchProcess = (args: readonly string[], growing: (pid: number) => string): Promise<Watched> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    const samples: { bytes: number; rss: number }[] = []
    let processorSeconds = 0
    const look = (): void => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
        const times = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
        processorSeconds = (Number(times[11]) + Number(times[12])) / 100
        samples.push({ bytes: sizeOf(growing(child.pid!)), rss: Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) * 1024 })
      } catch {
        // It has ended.
      }
    }
    const timer = setInterval(look, 250)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearInterval(timer)
      if (code === 0) resolve({ seconds: (performance.now() - begun) / 1000, processorSeconds, samples })
      else reject(new Error(`node ${args.join(' ')} ended with ${code}`))
    })
  })

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
