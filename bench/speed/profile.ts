/** Where a reading's time goes: shares of extraction, the encoder with its cue head, the label head, and all the rest of attribution. Usage: profile.ts [ROUNDS] */
import type { Tagger } from '../../src/ports.js'
import { createOnnxTagger } from '../../src/adapters/tagger/index.js'
import { createAttribute } from '../../src/stages/attribute/index.js'
import { wordsOf } from '../../src/stages/attribute/words.js'
import { quotedStretchesOf } from '../../src/text/quoted-stretches.js'
import { createWordPieces } from '../../src/text/word-pieces.js'
import { devArticles } from '../polnear/articles.js'
import { documentOf } from '../polnear/documents.js'
import { modelFolder } from '../polnear/model-folder.js'
import { percent, table } from '../table.js'

const rounds = Number(process.argv[2] ?? 2)
const clocks = { extraction: 0, words: 0, quotes: 0, encoder: 0, 'label head': 0, attribution: 0 }
const counts = { windows: 0, pieces: 0, cues: 0, rowWords: 0 }

const timed = async <Result>(clock: keyof typeof clocks, work: () => Result | Promise<Result>): Promise<Result> => {
  const start = performance.now()
  const result = await work()
  clocks[clock] += performance.now() - start
  return result
}

const tagger = await createOnnxTagger(modelFolder)
const clocked: Tagger = {
  ...tagger,
  encode: (window) => {
    counts.windows += 1
    counts.pieces += window.ids.length
    return timed('encoder', () => tagger.encode(window))
  },
  label: (window, rows) => {
    counts.cues += rows.length
    counts.rowWords += rows.reduce((total, { from, to }) => total + to - from, 0)
    return timed('label head', () => tagger.label(window, rows))
  },
}
const attribute = createAttribute(clocked)
const wordPieces = createWordPieces(tagger.card.vocabulary)
const articles = devArticles()
for (let round = 0; round < rounds; round += 1) {
  for (const article of articles) {
    const document = await timed('extraction', () => documentOf(article))
    await timed('attribution', () => attribute(document))
    await timed('words', () => wordsOf(document, wordPieces))
    await timed('quotes', () => quotedStretchesOf(document.text))
  }
}
await tagger.close()

const whole = clocks.extraction + clocks.attribution
const rest = clocks.attribution - clocks.encoder - clocks['label head'] - clocks.words - clocks.quotes
const rows = Object.entries({
  extraction: clocks.extraction,
  words: clocks.words,
  quotes: clocks.quotes,
  encoder: clocks.encoder,
  'label head': clocks['label head'],
  rest,
})
const each = rounds * articles.length
console.log(
  table(
    ['', 'ms an article', '%'],
    rows.map(([name, time]) => [name, (time / each).toFixed(2), percent(time / whole)]),
  ),
)
console.log(
  `\n${(whole / each).toFixed(1)} ms an article: ${(counts.windows / each).toFixed(1)} windows of ${Math.round(counts.pieces / counts.windows)} pieces,`,
)
console.log(
  `${(counts.cues / each).toFixed(1)} cues, each with ${Math.round(counts.rowWords / counts.cues)} words to label; ${Math.round((1000 * counts.pieces) / clocks.encoder)} pieces a second in the encoder`,
)
