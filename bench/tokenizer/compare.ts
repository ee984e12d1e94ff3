/** Compares our word pieces, places and shapes with the reference tokenizer's, which reference.py wrote. Any difference is printed and fails. */
import { readFileSync } from 'node:fs'
import { offsetsOf } from '../../src/text/offsets.js'
import { shapesOf } from '../../src/text/shapes.js'
import { createWordPieces } from '../../src/text/word-pieces.js'

interface Reference {
  readonly name: string
  readonly text: string
  readonly ids: readonly number[]
  /** In code points. */
  readonly offsets: readonly (readonly [number, number])[]
  readonly words: readonly number[]
  readonly shapes: readonly number[]
}

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Usage: compare.ts REFERENCE_JSONL, the file that reference.py wrote')
const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
const { vocabulary } = JSON.parse(head) as { vocabulary: readonly string[] }
const references = lines.map((line) => JSON.parse(line) as Reference)

const wordPieces = createWordPieces(vocabulary)

/** Each piece as "id start-end word-start shape", places in code points. */
const ours = (text: string): string[] => {
  const pieces = wordPieces.tokenize(text)
  const shapes = shapesOf(text, pieces)
  const offsets = offsetsOf(text)
  return Array.from(pieces.ids, (id, index) => {
    const start = offsets.toCodePoints(pieces.starts[index] ?? 0)
    const end = offsets.toCodePoints(pieces.ends[index] ?? 0)
    return `${id} ${start}-${end} ${pieces.wordStart[index]} ${shapes[index]}`
  })
}

const theirs = ({ ids, offsets, words, shapes }: Reference): string[] =>
  ids.map((id, index) => {
    const isFirst = index === 0 || words[index] !== words[index - 1]
    return `${id} ${offsets[index]?.join('-')} ${isFirst ? 1 : 0} ${shapes[index]}`
  })

let pieceCount = 0
let differing = 0
for (const reference of references) {
  const expected = theirs(reference)
  const found = ours(reference.text)
  pieceCount += expected.length
  const place = expected.findIndex((piece, index) => piece !== found[index])
  if (place === -1 && expected.length === found.length) continue
  differing += 1
  console.log(`${reference.name}: piece ${place}: reference ${expected[place]}, ours ${found[place]} (${expected.length} and ${found.length} pieces)`)
}

const articles = references.filter(({ name }) => name.startsWith('article '))
const timeOf = (work: () => void): number => {
  const before = performance.now()
  work()
  return performance.now() - before
}
const cold = createWordPieces(vocabulary)
const [first, second] = [0, 1].map(() => timeOf(() => articles.forEach(({ text }) => cold.tokenize(text))))
const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
console.log(
  `${articles.length} articles of ${Math.round(characters / articles.length)} code units and ${references.length - articles.length} hard cases, ${pieceCount} pieces: ${differing} differ`,
)
console.log(
  `Milliseconds an article: ${((first ?? 0) / articles.length).toFixed(2)} the first time, ${((second ?? 0) / articles.length).toFixed(2)} the second`,
)
process.exitCode = differing === 0 && articles.length > 0 ? 0 : 1
