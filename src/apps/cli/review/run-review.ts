import { HearsayError } from '../../../errors.js'
import { askedOf } from '../../../formats/asked-filters.js'
import { counted } from '../../../formats/counted.js'
import { oneLineJson } from '../../../formats/one-line-json.js'
import { printable } from '../../../formats/printable.js'
import { reviewReportJson, reviewReportList } from '../../../formats/review-report-list.js'
import type { QueuedStatement, ReviewOrder } from '../../../model/review-queue.js'
import type { SampledParagraph } from '../../../model/sampled-paragraph.js'
import type { HearsayRecord } from '../../../open-record.js'
import { commandLine } from '../called-as.js'
import { createMessages } from '../messages.js'
import { createOutput } from '../output.js'
import { recordView } from '../record-view.js'
import { storeFlag, storePlace } from '../store-option.js'
import { type WhoOptions, argumentsOf, queryOf } from '../who-options.js'
import { withRecord } from '../with-record.js'
import { type Keyboard, openKeyboard } from './keyboard.js'
import { reviewParagraphs } from './review-paragraphs.js'
import { reviewStatements } from './review-statements.js'
import { type Screen, openScreen } from './screen.js'

/** What `hearsay review` was asked for, beside the speaker. */
export interface ReviewOptions extends WhoOptions {
  readonly order: ReviewOrder
  readonly seed: string
  readonly by?: string
  readonly missed?: true
  readonly report?: true
  readonly export?: 'gold'
}

/** Most rows that are asked of the queue at once. */
const rowsAtOnce = 500

/** Reviews, or tells what reviews have told; gives the exit code. Throws USAGE where a review has no terminal. */
export const runReview = async (speaker: string | undefined, options: ReviewOptions): Promise<number> => {
  const whole = options.missed ? '--missed' : options.report ? '--report' : options.export === undefined ? null : '--export'
  const [filter] = argumentsOf(askedOf(queryOf(speaker, options)))
  if (whole !== null && filter !== undefined) throw new HearsayError('USAGE', `${whole} is of the whole record: leave out '${filter}'`)
  const place = await storePlace(options)
  if (options.report) return withRecord(place, { readOnly: true }, (record) => printReport(record, options))
  if (options.export === 'gold') return withRecord(place, { readOnly: true }, (record) => printGold(record, options))
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true)
    throw new HearsayError(
      'USAGE',
      'review asks with keys on a terminal, and here is none: in a script use hearsay correct ID --right, --wrong, --speaker NAME, ...',
    )
  return withRecord(place, { create: false }, async (record) => {
    const { say } = createMessages({ quiet: options.quiet === true, verbose: false })
    return options.missed ? missed(record, options, say) : statements(record, speaker, options, say)
  })
}

type Say = (line: string) => void

const statements = async (record: HearsayRecord, speaker: string | undefined, options: ReviewOptions, say: Say): Promise<number> => {
  const { order, seed, by } = options
  const rows = await queued(record, speaker, options)
  if (rows.length === 0) {
    say('Nothing is left to review: no statement was found, or all that were found have been judged.')
    return 0
  }
  const name = order === 'random' ? `random sample ${printable(seed)}` : order === 'impact' ? 'most reported first' : 'least certain first'
  const { steps, ended } = await onTerminal((keyboard, screen) =>
    reviewStatements({ record, rows, order, name, by, keyboard, screen, view: recordView(createOutput(), options.offsets) }),
  )
  const kept = steps.filter(({ answer }) => answer !== null).length
  say(`${counted(kept, 'answer')} kept. Every step: ${commandLine('log', ...storeFlag(options))}`)
  if (kept > 0 && order === 'random') say(`How often the machine errs: ${commandLine('review', '--report', ...storeFlag(options))}`)
  return ended === 'interrupted' ? 130 : 0
}

const missed = async (record: HearsayRecord, options: ReviewOptions, say: Say): Promise<number> => {
  const { seed, by } = options
  const paragraphs = await sampled(record, options)
  if (paragraphs.length === 0) {
    say(`No paragraph is left in the sample ${printable(seed)}: give another --seed, or add pages.`)
    return 0
  }
  const { answers, ended } = await onTerminal((keyboard, screen) =>
    reviewParagraphs({ record, paragraphs, seed, by, keyboard, screen, view: recordView(createOutput(), options.offsets) }),
  )
  say(`${counted(answers.size, 'paragraph')} reviewed. How much is missed: ${commandLine('review', '--report', ...storeFlag(options))}`)
  return ended === 'interrupted' ? 130 : 0
}

/** Works on the terminal and gives it back whatever happens. */
const onTerminal = async <Result>(work: (keyboard: Keyboard, screen: Screen) => Promise<Result>): Promise<Result> => {
  const keyboard = openKeyboard()
  const screen = openScreen()
  try {
    return await work(keyboard, screen)
  } finally {
    screen.close()
    keyboard.close()
  }
}

const queued = async (
  record: HearsayRecord,
  speaker: string | undefined,
  { limit, order, seed, by, ...rest }: ReviewOptions,
): Promise<readonly QueuedStatement[]> => {
  // What one reviewer judged wrong is judged by another too: a sample without it would be none.
  const { limit: _, after: __, ...query } = { ...queryOf(speaker, { ...rest, limit }), rejected: true }
  const rows: QueuedStatement[] = []
  for (let after: string | undefined; rows.length < limit;) {
    const page = await record.reviewQueue({ order, seed, by, query, limit: Math.min(limit - rows.length, rowsAtOnce), after })
    rows.push(...page.rows)
    if (page.next === null) break
    after = page.next
  }
  return rows
}

const sampled = async (record: HearsayRecord, { limit, seed }: ReviewOptions): Promise<readonly SampledParagraph[]> => {
  const paragraphs: SampledParagraph[] = []
  for (let after: string | undefined; paragraphs.length < limit;) {
    const page = await record.paragraphSample({ seed, limit: Math.min(limit - paragraphs.length, rowsAtOnce), after })
    paragraphs.push(...page.paragraphs)
    if (page.next === null) break
    after = page.next
  }
  return paragraphs
}

const printReport = async (record: HearsayRecord, options: ReviewOptions): Promise<number> => {
  const output = createOutput()
  const report = await record.report()
  await output.write(options.json ? reviewReportJson(report) : reviewReportList(report, recordView(output, options.offsets)))
  return 0
}

const printGold = async (record: HearsayRecord, options: ReviewOptions): Promise<number> => {
  const output = createOutput()
  let number = 0
  for await (const repair of record.gold()) {
    await output.write(`${oneLineJson(repair)}\n`)
    number += 1
  }
  createMessages({ quiet: options.quiet === true, verbose: false }).say(
    `${counted(number, 'reviewed statement')}: training/README.md says how they are trained on`,
  )
  return 0
}
