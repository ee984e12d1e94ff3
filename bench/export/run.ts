/**
 * Measures what `hearsay export` writes a second, beside a bare cursor loop on the same SQLite record that writes the same bytes, and whether its memory stays flat. Figures go to
 * bench/out/export.json; exit code 1 where a must is missed.
 *
 * Usage: run.ts [--statements N] [--store FILE]. A record is made where none is named, as `bench:store` makes it.
 */
import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../../src/adapters/store/index.js'
import { writeResult } from '../results.js'
import { makeRecord } from '../store/make-record.js'
import { type Watched, watchProcess } from './watch-process.js'

const { values } = parseArgs({ options: { statements: { type: 'string', default: '1000000' }, store: { type: 'string' } } })
const wanted = Number(values.statements.replaceAll('_', ''))
if (!Number.isInteger(wanted) || wanted < 1000) {
  console.error(`--statements is ${values.statements}: give a whole number from 1000`)
  process.exit(2)
}

const mustShare = 0.5
/** How much memory may grow from the second tenth of what is written to the last: a collector's swing. */
const mayGrow = 1.25

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-export-'))

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20)

/** Memory while rows are written: before the first is only counted. */
const memoryOf = ({ samples }: Watched, bytes: number): { readonly counting: number; readonly early: number; readonly late: number; readonly most: number } => {
  const between = (from: number, to: number): number => {
    const some = samples.filter((sample) => sample.bytes >= from * bytes && sample.bytes <= to * bytes && sample.bytes > 0).map(({ rss }) => rss)
    return some.length === 0 ? Number.NaN : megabytes(some.reduce((sum, rss) => sum + rss, 0) / some.length)
  }
  return {
    counting: megabytes(Math.max(0, ...samples.filter((sample) => sample.bytes === 0).map(({ rss }) => rss))),
    early: between(0.1, 0.3),
    late: between(0.8, 1),
    most: megabytes(Math.max(...samples.map(({ rss }) => rss))),
  }
}

const pathOf = (format: string): string => join(folder, `all.${format}`)

const exported = async (place: string, format: string) => {
  const path = pathOf(format)
  const args = [join(root, 'bin/hearsay.cjs'), 'export', '--format', format, '--store', place, '--out', path, '-q']
  const watched = await watchProcess(args, (pid) => `${path}.part-${pid}`)
  const bytes = statSync(path).size
  return { format, bytes, seconds: watched.seconds, processorSeconds: watched.processorSeconds, memory: memoryOf(watched, bytes) }
}

try {
  const begun = performance.now()
  const tell = (line: string): void => console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`)
  if (!values.store) tell(`a record of ${wanted} statements is made`)
  const place = values.store ?? join(folder, 'record.db')
  if (!values.store) await makeRecord(place, wanted)
  const store = await openStore(place, { readOnly: true })
  const { statements } = await store.extent()
  await store.close()
  tell('bare cursor loop')
  const barePath = join(folder, 'bare.csv')
  const bare = await watchProcess(
    ['--import', join(root, 'bench/typescript-imports.ts'), join(import.meta.dirname, 'bare-cursor.ts'), place, barePath],
    () => barePath,
  )
  const formats = []
  for (const format of ['csv', 'jsonl', 'parquet']) {
    tell(`export --format ${format}`)
    formats.push(await exported(place, format))
  }
  const [csv] = formats
  const sameBytes = (await hashOf(barePath)) === (await hashOf(pathOf('csv')))
  const share = bare.seconds / csv!.seconds
  const processorShare = bare.processorSeconds / csv!.processorSeconds
  const isFlat = formats.every(({ memory }) => !(memory.late > memory.early * mayGrow))
  const result = {
    statements,
    load: loadavg()[0],
    sameBytes,
    bare: { seconds: bare.seconds, processorSeconds: bare.processorSeconds },
    share,
    processorShare,
    formats,
  }
  writeResult('export', result)
  console.log(JSON.stringify(result, null, 2))
  const rate = (seconds: number): string => `${Math.round(statements / seconds)} statements a second`
  console.log(
    `bare loop ${rate(bare.seconds)}; csv ${rate(csv!.seconds)}: ${(share * 100).toFixed(0)} % by the clock, ${(processorShare * 100).toFixed(0)} % by the processor; same bytes: ${sameBytes}; flat: ${isFlat}`,
  )
  process.exitCode = sameBytes && isFlat && share >= mustShare ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
