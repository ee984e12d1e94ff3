/** Reads the examples and PolNeAR's development articles by the native and by the WebAssembly runtime: the examples' spans must be the same, of the articles' statements 99 %. */
import { join } from 'node:path'
import type { ReadingRecord } from '../../src/formats/record.js'
import { textFolder } from '../polnear/articles.js'
import { readByCommand } from '../polnear/read-by-command.js'
import { writeResult } from '../results.js'
import { percent } from '../table.js'

const mustOnArticles = 0.99

/** A statement as its spans; what it stands in by that one's id, which is made of spans. */
const keysOf = ({ input, statements }: ReadingRecord): readonly string[] =>
  statements.map(({ source, cue, content, form, within }) => JSON.stringify([input, source, cue, content, form, within]))

const compare = (
  paths: readonly string[],
): { readonly native: number; readonly wasm: number; readonly share: number; readonly different: readonly string[] } => {
  const readBy = (runtime: string): readonly string[] => readByCommand(paths, ['--runtime', runtime]).flatMap(keysOf)
  const [native, wasm] = [readBy('native'), readBy('wasm')]
  const [inNative, inWasm] = [new Set(native), new Set(wasm)]
  const different = [
    ...native.filter((key) => !inWasm.has(key)).map((key) => `native ${key}`),
    ...wasm.filter((key) => !inNative.has(key)).map((key) => `wasm   ${key}`),
  ]
  return { native: native.length, wasm: wasm.length, share: 1 - different.length / Math.max(1, native.length + wasm.length), different }
}

const examples = compare([join(import.meta.dirname, '../../examples')])
console.log(`Examples: ${examples.native} statements native, ${examples.wasm} WebAssembly, ${percent(examples.share)} % the same`)
for (const line of examples.different) console.log(`  ${line}`)
const articles = compare([textFolder()])
console.log(`Articles: ${articles.native} statements native, ${articles.wasm} WebAssembly, ${percent(articles.share)} % the same`)
for (const line of articles.different.slice(0, 20)) console.log(`  ${line}`)

const { different: _examples, ...ofExamples } = examples
const { different: _articles, ...ofArticles } = articles
writeResult('runtimes', { examples: ofExamples, articles: ofArticles })
process.exitCode = examples.share === 1 && articles.share >= mustOnArticles ? 0 : 1
