import { percent, table } from '../table.js'
import type { ExtractionResult, NestedResult, RuntimesResult, SpeedResult } from './measured.js'

/** Statements inside statements. */
export const nestedSection = ({ articles, agreement, reader }: NestedResult): string => {
  const { a, b, both, cue, loose, exact, sourceTouches, contentTouches, kappa } = agreement
  return `The corpus annotates outermost attributions only. The statements inside those of its first ${articles} development articles were annotated for this project, twice and independently ([how](../bench/gold/README.md)): ${a} and ${b}
of them, ${both} in both. Agreement, F1: ${percent(cue)} where cues touch, ${percent(loose)} where all three parts touch, ${percent(exact)} where all three are the same; of those that both have, sources touch in ${percent(sourceTouches)} % and contents in
${percent(contentTouches)} %. Cohen's kappa over the tokens inside the outermost contents: source ${kappa.source.toFixed(2)}, cue ${kappa.cue.toFixed(2)}, content ${kappa.content.toFixed(2)}.

The reader's ${reader.found} nested statements inside contents of the gold, against each annotation, against what both have and against what either has (\`npm run bench:nested\`); the ${reader.elsewhere} that it found elsewhere cannot be judged:

${table(
  ['against', 'statements', 'cue: precision', 'recall', 'loosely: precision', 'recall', 'exactly: precision', 'recall'],
  reader.against.map(({ name, gold, cue: byCue, loose: byAll, exact: same }) => [
    name,
    gold,
    ...[byCue, byAll, same].flatMap(({ precision, recall }) => [percent(precision), percent(recall)]),
  ]),
)}

Precision is fair against "either", recall against "both".`
}

/** Speed, start-up and memory. */
export const speedSection = ({
  rounds,
  articles,
  oneCore,
  load,
  clock,
  processor,
  startUp,
  megabytes,
}: SpeedResult): string => `The ${articles} development articles, ${rounds} times in turns, ${oneCore ? 'each on the same one core' : 'each with one thread'}, models loaded before; medians (\`npm run bench:read\`). Load of the machine at the start: ${load.toFixed(1)}.

${table(
  ['', 'spaCy 3.8, small English pipeline', 'hearsay, nested reading included', 'ratio'],
  [
    ['articles a second by the clock', clock.spacy.toFixed(2), clock.hearsay.toFixed(2), clock.ratio.toFixed(2)],
    ['articles a second of processor time', processor.spacy.toFixed(2), processor.hearsay.toFixed(2), processor.ratio.toFixed(2)],
  ],
)}

From the start of the command to its first statement: ${startUp.toFixed(2)} s. Most memory over all articles: ${megabytes === null ? 'not told by this system' : `${megabytes.toFixed(0)} MB`}. Ratios count; absolute times are those of one machine.`

/** The two runtimes. */
export const runtimesSection = ({
  examples,
  articles,
}: RuntimesResult): string => `Native and WebAssembly give the same spans, forms and nesting for ${percent(examples.share)} % of the ${examples.native} statements in the examples and for ${percent(articles.share)} % of those in the development articles (${articles.native} and
${articles.wasm}; \`npm run bench:runtimes\`).`

/** Extraction from HTML. */
export const extractionSection = ({ pages, quotesInPages, rows }: ExtractionResult): string => {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'seconds')
  return `${pages} article pages of the development part of WCXB with their text, title, author and date (\`npm run bench:extraction\`), beside @mozilla/readability on linkedom alone in the same run. Quotes: of ${quotesInPages} quoted stretches of the gold that stand verbatim in
their page, the share that is whole in the extracted text.

${table(
  columns,
  rows.map((row) => columns.map((column) => row[column] ?? '')),
)}`
}

/** What is known of other systems. */
export const othersSection: string = `${table(
  ['system', 'source', 'cue', 'content', 'loosely', 'exactly'],
  [
    ['CoreNLP quote annotator', '13.9', '', '17.5', '', ''],
    ['GenderGapTracker rules with spaCy 3.8 (development articles)', '52.2', '46.7', '25.2', '43.8', '25.6'],
    ['BERT-base, token tagging', '81.1', '74.0', '68.9', '', ''],
    ['BERT-base with CofeNet, the best published', '83.2', '75.3', '72.9', '', ''],
  ],
)}

F1 of exact contiguous pieces, on PolNeAR's test articles unless said: figures that their authors published, or that were measured once and not by these benches. Test and development articles are not the same, so compare with care.`
