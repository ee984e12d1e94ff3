import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Resident memory of a process while it adds pages, in megabytes (2^20 bytes). */
export interface MemoryFigures {
  readonly pages: number
  readonly afterThousand: number
  readonly afterAll: number
  readonly most: number
  /** Kilobytes a page: the slope of a straight line through the second half. */
  readonly slope: number
}

/** V8 doubles the room for new objects when it likes, 60 MB at a step, which says nothing of what is held: here the room has its size from the beginning. */
const youngGeneration = ['--min-semi-space-size=16', '--max-semi-space-size=16']

/** Adds pages, one a transaction, in a process of their own. */
export const measureMemory = async (place: string, pages: number): Promise<MemoryFigures> => {
  const script = join(import.meta.dirname, 'memory-run.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [...youngGeneration, '--import', './bench/typescript-imports.ts', script, place, `${pages}`], {
    cwd: join(import.meta.dirname, '../..'),
    maxBuffer: 2 ** 26,
  })
  const resident = stdout.trim().split('\n').map(Number)
  const half = resident.slice(Math.floor(resident.length / 2))
  const megabytes = (bytes: number): number => bytes / 2 ** 20
  return {
    pages,
    afterThousand: megabytes(resident[9] ?? resident.at(-1)!),
    afterAll: megabytes(resident.at(-1)!),
    most: megabytes(Math.max(...resident)),
    slope: slopeOf(half) / 100 / 1024,
  }
}

/** Least squares over places 0, 1, 2 …. */
const slopeOf = (values: readonly number[]): number => {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const above = values.reduce((sum, value, place) => sum + (place - middle) * (value - mean), 0)
  return above / values.reduce((sum, _, place) => sum + (place - middle) ** 2, 0)
}
