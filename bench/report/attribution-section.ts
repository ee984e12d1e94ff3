import { figureNames } from '../polnear/figures.js'
import { percent, table } from '../table.js'
import type { AttributionResult, ConfidenceResult, DecodingResult, PeersResult } from './measured.js'

/** The five figures beside those of others. */
export const figuresSection = ({ model, articles, gold, statements, figures }: AttributionResult, peers: PeersResult | null): string => {
  const peer = figureNames.map((name) => peers?.figures[name][2].toFixed(1) ?? 'not measured')
  return `Model \`${model}\`, int8, on PolNeAR's ${articles} development articles, from the command's own output (\`hearsay read --json --offsets code-points\`). Only outermost statements count, since the corpus
annotates no others: ${statements} of them against ${gold} in the gold. Run by \`npm run bench:attribution\`.

${table(
  ['F1', 'source pieces', 'cue', 'content pieces', 'loosely', 'exactly'],
  [
    ['**hearsay**', ...figureNames.map((name) => `**${figures[name][2].toFixed(1)}**`)],
    ['precision', ...figureNames.map((name) => figures[name][0].toFixed(1))],
    ['recall', ...figureNames.map((name) => figures[name][1].toFixed(1))],
    ['two trained people, pairwise', '78.0', '70.6', '68.5', '78.0', '59.9'],
    ['textacy with spaCy', ...peer],
  ],
)}

Pieces: each contiguous piece of a role must be exact, token by token. Loosely and exactly are about whole attributions, paired one to one: source, cue and content each share a token, or are the same but for punctuation at
their edges. The development articles served to choose numbers of the decoding (below), so expect about a point less on articles never looked at.${peersSentence(peers)}`
}

const peersSentence = (peers: PeersResult | null): string =>
  peers === null
    ? ''
    : ` textacy (${peers.packages.join(', ')}) was run on the same articles and scored in the same way (\`npm run bench:peers\`); it gives up on ${peers.failed} of the ${peers.articles} because their quote marks are odd in number, and these count as missed.`

/** Recall by kinds of gold attributions. */
export const recallSection = ({ recalls }: AttributionResult): string => `${table(
  ['kind of gold attribution', 'number', 'found loosely, %', 'exactly, %'],
  recalls.map(({ kind, gold, loose, exact }) => [kind, gold, percent(loose), percent(exact)]),
)}

Kinds are told by simple rules from the gold alone: the form by the double quote marks in the content, the source by a list of pronouns and by capitals, the reach by sentences and line ends between the first and the last word.`

/** How far confidence is what it says. */
export const confidenceSection = ({ calibrationError, bins }: AttributionResult, fitted: ConfidenceResult | null): string => {
  const heldOut =
    fitted === null
      ? ''
      : ` Refitted on four fifths of the articles and measured on the other fifth, ${fitted.folds} times over: ${percent(fitted.heldOut)} % (\`npm run bench:confidence\`).`
  return `Expected calibration error: ${percent(calibrationError)} % over ten bins, of outermost statements whose source, cue and content touch the gold's. The numbers were fitted on these same articles.${heldOut}

${table(
  ['confidence', 'statements', 'mean confidence, %', 'right, %'],
  bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, meanConfidence, shareRight }) => [`${from.toFixed(1)} to ${to.toFixed(1)}`, count, percent(meanConfidence), percent(shareRight)]),
)}`
}

/** Quote accounting and the invariant. */
export const quotesSection = ({ quotes, nested, statements, broken }: AttributionResult): string => {
  const reasons = Object.entries(quotes.unattributed).map(([reason, count]) => `\`${reason}\` ${count}`)
  return `${quotes.stretches} stretches of two words or more stand inside quote marks in these articles; ${quotes.attributed} are in a statement's content and ${quotes.stretches - quotes.attributed} are listed as unattributed (${reasons.join(', ')}). Of those listed, ${quotes.unattributedInGold} are in a
content of the gold and so were missed. In all ${statements + nested} statements, ${broken === 0 ? 'every' : `all but ${broken}`} slice of the text at a statement's offsets is its words.`
}

/** The two numbers of the decoding that were tried. */
export const decodingSection = ({
  cueOutside,
  innerOutside,
}: DecodingResult): string => `The cue head finds too much or too little; how much likelier than none the surest word of a cue must be, in logits, moves that (\`npm run bench:decoding\`). Chosen by eye near the best: labels.json has the two numbers.

${table(
  ['for outermost cues', 'statements', ...figureNames],
  cueOutside.map((row) => [row.cueOutside, row.statements, ...figureNames.map((name) => row.figures[name][2].toFixed(1))]),
)}

${table(
  ['for inner cues', 'nested statements', 'precision, %', 'recall, %'],
  innerOutside.map(({ innerOutside: added, found, precision, recall }) => [added, found, percent(precision), percent(recall)]),
)}`
