import { actorsTable } from '../resolve/actors.js'
import { linkingTable } from '../resolve/linking.js'
import { mentionsTable } from '../resolve/mentions.js'
import { pronounsTable } from '../resolve/pronouns.js'
import type { ResolveParts, ResolveResult } from '../resolve/result.js'
import { addresseesTable, datesTable, stancesTable, viaTable } from '../resolve/role-tables.js'
import { resolvingSpeedTable } from '../resolve/speed.js'

/** Who is meant, who stands between, to whom, how and when. A part that was not measured since stays as it `stands` in the section, or says so. */
export const resolveSection = ({ actors, pronouns, mentions, linking, dates, roles, via, speed }: ResolveResult, stands: string): string => {
  const standing = new Map(stands.split(/\n+(?=### )/).map((text) => [/^### (.*)/.exec(text)?.[1] ?? '', text.trim()]))
  const part: Part = (title, name, figures, write) =>
    figures === undefined
      ? (standing.get(title) ?? `### ${title}\n\nNot measured yet: \`npm run bench:resolve -- ${name}\`.`)
      : `### ${title}\n\n${write(figures)}\n\nMeasured on ${figures.measuredAt}.`
  return `All by \`npm run bench:resolve\`. The gold of sources, stances, addressees, links and dates was made by hand before the code ([how](../bench/gold/resolve/README.md)). "Developed on": the misses of this half were looked at while the rules were written; of the other half only
the totals.

${[
  part('Whom sources mean', 'actors', actors, actorsPart),
  part('Pronouns', 'pronouns', pronouns, pronounsPart),
  part('Mentions', 'mentions', mentions, mentionsPart),
  part('Countries, sectors and office holders', 'linking', linking, linkingPart),
  part('When', 'dates', dates, datesPart),
  part('Stance, negation, modality and addressees', 'roles', roles, rolesPart),
  part('Via', 'via', via, viaPart),
  part('What resolving costs', 'speed', speed, speedPart),
].join('\n\n')}`
}

type Part = <Figures>(
  title: string,
  name: string,
  figures: (Figures & { readonly measuredAt: string }) | undefined,
  write: (figures: Figures) => string,
) => string

const actorsPart = (measured: ResolveParts['actors']): string => {
  const sources = measured.agreement.find(({ kind }) => kind === 'all')?.sources ?? 0
  return `Model \`${measured.model}\`. The ${sources} sources of 20 of PolNeAR's development articles, with the corpus's own attributions, so that only the resolving is judged, against each of two annotators. Right: all of the actors that the gold has and nobody else; somebody
by name, where the gold has a name (a shorter form counts unless it fits another name of the article's gold); where nobody can be had (a nameless crowd, a poll, "one"), nobody for the same reason, or leniently for any reason. Of several candidates for one the first
counts. Nearest name: in the source, else the last before it; most frequent name: the page's, its shorter forms counted with it; for pronouns both among persons only.

${actorsTable(measured)}

Misses of all articles were looked at in the end, those of every other article first; the rules were then changed for what they had in common. The articles looked at first:

${actorsTable(measured, 'even')}

The others:

${actorsTable(measured, 'odd')}`
}

const pronounsPart = (
  measured: ResolveParts['pronouns'],
): string => `Third-person pronouns of GUM's ${measured.documents} documents whose actor was mentioned before, among the corpus's own mentions. Learned: the ranking that hearsay ships, trained ${measured.folds} times without the documents that it is measured on; the first choice is right where it means
the same. Followed to its end: where the choice is a pronoun itself, what was chosen for that one is right. Rules: a pronoun of the form, then a subject, then a name, sentence by sentence backwards, the best of some orders that were tried on these same pronouns. Baselines: the nearest mention that
fits by words and kind, and of those that fit the one whose head word is most frequent.

${pronounsTable(measured)}`

const mentionsPart = (
  measured: ResolveParts['mentions'],
): string => `Exact spans and kinds on GUM, folds ${measured.folds.join(', ')} (from 0) of five, each measured on a fifth of the documents that it was not trained on, with its weights and inputs rounded to int8 as in training. F1 of the folds: ${(100 * measured.leastFold).toFixed(1)} to ${(100 * measured.mostFold).toFixed(1)}. Kinds: the mean of the folds.

${mentionsTable(measured)}`

const linkingPart = ({
  figures,
}: ResolveParts['linking']): string => `Phrases made from gazetteers, each read by a register that was built without the gazetteer, save where it says so: the state of the phrase, its sector, and who held the office at the case's day. Who is not in the other gazetteers cannot be found. Right of all
cases; of those that were answered at all; and by a plain look-up of the longest name. Then the same by construction, held out only.

${linkingTable(figures)}`

const datesPart = (measured: ResolveParts['dates']): string =>
  `Cases of our own over time zones, year ends and wordings. Right: earliest, latest, and whether the date words date the saying or its content, all three exact.

${datesTable(measured)}`

const rolesPart = (
  measured: ResolveParts['roles'],
): string => `The corpus's own attributions against each of two annotators. Stance is one of twelve, so the share that is right is its precision and its recall; beside each share the one of calling every statement assert, not negated and not modal.

${stancesTable(measured)}

An addressee is right where it shares words with one of the gold's.

${addresseesTable(measured)}`

const viaPart = ({
  figures,
}: ResolveParts['via']): string => `The same attributions; a link is right where it shares words with one of the gold's. There are few of them: one more or less is much.

${viaTable(figures)}`

const speedPart = (
  measured: ResolveParts['speed'],
): string => `Model \`${measured.model}\`. ${measured.articles} development articles, ${measured.rounds} times article by article in turns in one process, each first every other time, after a round to warm up; medians of processor time, all threads together. Load of the machine at the start: ${measured.load.toFixed(1)}.

${resolvingSpeedTable(measured)}`
