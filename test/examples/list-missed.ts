/**
 * Prints what the reader misses of each example: the statement, what was read at its cue or in its content, and where one that was found differs; then what it
 * resolves otherwise, and the share of each field that is right.
 *
 * `--write` puts the indices of the missed statements under `missed` of the example's expected.json, what is resolved otherwise under `unresolved`, and changes
 * nothing else.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createReader } from 'hearsay'
import { overlaps, sliceAll, type Span } from '../../src/model/span.js'
import { compare } from './compare.js'
import { compareResolution, resolvedFields, type Difference, type Share } from './compare-resolution.js'
import { loadExamples } from './expected.js'
import { missedActors } from './missed-actors.js'
import { resolveExpected } from './resolve-expected.js'

interface Parts {
  readonly source: readonly Span[] | null
  readonly cue: readonly Span[] | null
  readonly content: readonly Span[]
}

const shown = (text: string, { source, cue, content }: Parts): string => [source, cue, content].map((spans) => (spans ? sliceAll(text, spans) : 'nobody')).join(' | ')

const touch = (some: readonly Span[] | null, others: readonly Span[] | null): boolean => (some ?? []).some((a) => (others ?? []).some((b) => overlaps(a, b)))

/** What was read with a cue in common, or where there is none, with content in common. */
const beside = <T extends Parts>(wanted: Parts, read: readonly T[]): readonly T[] => {
  const ofCue = read.filter(({ cue }) => touch(cue, wanted.cue))
  return ofCue.length > 0 ? ofCue : read.filter(({ content }) => touch(content, wanted.content))
}

const writeKnown = (folder: string, missed: readonly number[], differences: readonly Difference[], actors: readonly string[]): void => {
  const path = join(folder, 'expected.json')
  const json = readFileSync(path, 'utf8')
  const unresolved = differences.map(({ index, field }) => `[${index}, "${field}"]`)
  writeFileSync(
    path,
    json
      .replace(/\n *"missedActors": \[[^\]]*\],/, '')
      .replace(/\n( *)"missed": /, (line: string, indent: string) => (actors.length === 0 ? line : `\n${indent}"missedActors": ${JSON.stringify(actors)},${line}`))
      .replace(/"missed": \[[^\]]*\]/, `"missed": [${missed.join(', ')}]`)
      .replace(/"unresolved": \[(?:\[[^\]]*\](?:, )?)*\]/, `"unresolved": [${unresolved.join(', ')}]`),
  )
}

const added = (shares: readonly Share[]): Share => ({ right: shares.reduce((sum, { right }) => sum + right, 0), of: shares.reduce((sum, share) => sum + share.of, 0) })

const percent = ({ right, of }: Share): string => `${of === 0 ? 'none' : `${((100 * right) / of).toFixed(1)} %`} (${right} of ${of})`

const reader = await createReader()
const resolutions: ReturnType<typeof compareResolution>[] = []
for (const { name, page, expected } of loadExamples()) {
  const reading = await reader.read({ bytes: readFileSync(page), name: basename(page) })
  const { text } = reading.document
  const resolved = resolveExpected(expected, text)
  const { missed, otherwise, beside: others } = compare(expected, reading)
  console.log(`\n${name}: ${missed.length} of ${expected.statements.length} missed, ${otherwise.length} otherwise, ${others.length} beside`)
  for (const index of missed) {
    const wanted = resolved.statements[index]
    if (!wanted) continue
    console.log(`  ${index}${expected.missed.includes(index) ? '' : ' (new)'} ${shown(text, wanted)}`)
    for (const read of beside(wanted, reading.statements)) {
      const differs = (['source', 'cue', 'content'] as const).filter((part) => sliceAll(text, wanted[part] ?? []) !== sliceAll(text, read[part] ?? []))
      console.log(`    read ${shown(text, read)}\n    differs in ${differs.join(', ')}`)
    }
  }
  for (const { index, field, read } of otherwise) console.log(`  ${index} found, but ${field} is ${read}, not ${expected.statements[index]?.[field]}`)
  for (const index of expected.missed.filter((index) => !missed.includes(index))) console.log(`  ${index} is listed as missed and was found`)
  const resolution = compareResolution(expected, reading)
  resolutions.push(resolution)
  const known = new Set(expected.unresolved.map(([index, field]) => `${index} ${field}`))
  for (const { index, field, wanted, read } of resolution.differences) {
    console.log(`  ${index}${known.has(`${index} ${field}`) ? '' : ' (new)'} ${field}: ${wanted || 'nobody'}, read ${read || 'nobody'}`)
  }
  if (process.argv.includes('--write')) writeKnown(dirname(page), missed, resolution.differences, missedActors(expected, reading))
}
await reader.close()

console.log('\nright of the statements that were found')
for (const field of resolvedFields) console.log(`  ${field}: ${percent(added(resolutions.map(({ shares }) => shares[field])))}`)
for (const side of ['recall', 'precision'] as const) console.log(`  about, ${side}: ${percent(added(resolutions.map(({ about }) => about[side])))}`)
