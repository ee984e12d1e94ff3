/**
 * Measures the record on both engines with made-up pages: inserts beside a bare loop, bytes, questions, memory. Figures go to bench/out/store.json; exit code 1 where a must is missed.
 *
 * Usage: run.ts [--statements N] [--engine sqlite|postgresql|both] [--keep]. A million statements take some minutes and 3 GB of disk on each engine.
 */
import { readResult, writeResult } from '../results.js'
import { measureEngine } from './measure.js'
import { isReached, mustsOf } from './musts.js'
import { readOptions, type StoreBenchOptions } from './options.js'
import type { EngineFigures, StoreResult } from './result.js'
import { insertsTable, latenciesTable, memoryTable, mustsTable, sizesTable } from './tables.js'
import { installTap } from './tap.js'

const optionsOrEnd = (): StoreBenchOptions => {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}

installTap()
const options = optionsOrEnd()
const started = performance.now()
const measured: EngineFigures[] = []
for (const engine of options.engines) {
  measured.push(
    await measureEngine(engine, options.statements, options.keep, (line) =>
      console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${engine}: ${line}`),
    ),
  )
  // After each engine, so that a later one's fault costs no figures; an engine that was not asked for keeps what it had.
  const others = (readResult<StoreResult>('store')?.engines ?? []).filter((each) => each.engine !== engine)
  writeResult('store', { engines: [...others, ...measured.slice(-1)].toSorted((a, b) => b.engine.localeCompare(a.engine)) })
}
for (const print of [insertsTable, sizesTable, latenciesTable, memoryTable, mustsTable]) console.log(`\n${print(measured)}`)
process.exitCode = mustsOf(measured).every((must) => isReached(must) || !must.isMust) ? 0 : 1
