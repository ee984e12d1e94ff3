/**
 * Prints what the reader misses of each example: the statement, what was read at its cue or in its content, and where one that was found differs.
 *
 * `--write` puts the indices of the missed statements under `missed` of the example's expected.json, and changes nothing else.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createReader } from 'hearsay'
import { overlaps, sliceAll, type Span } from '../../src/model/span.js'
import { compare } from './compare.js'
import { loadExamples } from './expected.js'
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

const writeMissed = (folder: string, missed: readonly number[]): void => {
  const path = join(folder, 'expected.json')
  const json = readFileSync(path, 'utf8')
  writeFileSync(path, json.replace(/"missed": \[[^\]]*\]/, `"missed": [${missed.join(', ')}]`))
}

const reader = await createReader()
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
  if (process.argv.includes('--write')) writeMissed(dirname(page), missed)
}
await reader.close()
