import { HearsayError } from '../../errors.js'
import { correctionWords } from '../../formats/change-words.js'
import { foundSheet } from '../../formats/found-sheet.js'
import { oneLineJson } from '../../formats/one-line-json.js'
import { terminalStatement } from '../../formats/terminal-statement.js'
import type { Corrected } from '../../model/corrected.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { commandLine } from './called-as.js'
import { type CorrectOptions, changesOf, lastStanding } from './correct-options.js'
import { createMessages } from './messages.js'
import { createOutput } from './output.js'
import { recordView } from './record-view.js'
import { storeFlag, storePlace } from './store-option.js'
import { withRecord } from './with-record.js'

/** Repairs a statement and prints it before and after; gives the exit code. Throws USAGE where nothing is to be repaired. */
export const runCorrect = async (id: string, options: CorrectOptions): Promise<number> => {
  const output = createOutput()
  const { say } = createMessages({ quiet: options.quiet === true, verbose: false })
  return withRecord(await storePlace(options), { create: false }, async (record) => {
    const { found: before, corrections } = await record.history(id)
    const [kept] = await record.documents([before.document.id])
    if (kept === undefined) throw new HearsayError('NOTHING_FOUND', `the document of ${before.statement.id} is not in the record any more`)
    const { document } = kept
    const steps: readonly (() => Promise<Corrected>)[] = [
      ...(options.undo === undefined ? [] : [() => record.undo(numberOf(options.undo!, corrections, before), options)]),
      ...changesOf(options, document.text).map((change) => () => record.correct(before.statement.id, change, options)),
    ]
    if (steps.length === 0)
      throw new HearsayError(
        'USAGE',
        'say what is to be repaired: --right, --wrong, --speaker NAME, --source A:B, --cue A:B, --content A:B, --form F or --undo',
      )
    const done = await inOrder(steps, (corrected) =>
      say(`Kept before it failed: ${correctionWords(corrected.correction.change, document.text)} (${corrected.correction.number})`),
    )
    const after = done.at(-1)!.found
    const made = done.map(({ correction }) => correction)
    if (options.json) await output.write(`${oneLineJson({ before: stateOf(before), after: stateOf(after), corrections: made })}\n`)
    else {
      const view = recordView(output, options.offsets)
      const entry = (found: FoundStatement): string => terminalStatement(found.statement, 0, foundSheet(document, view, [found.verification]))
      await output.write(
        `Before:\n${entry(before)}\n\nAfter (${made.map(({ number, change }) => `${number}: ${correctionWords(change, document.text)}`).join('; ')}):\n${entry(after)}\n`,
      )
      say(`To take it back: ${commandLine('correct', after.statement.id.slice(0, 10), '--undo', ...storeFlag(options))}`)
    }
    return 0
  })
}

const stateOf = ({ statement, words, verification }: FoundStatement): object => ({ ...statement, words, verification })

const numberOf = (undo: number | true, log: Parameters<typeof lastStanding>[0], { statement }: FoundStatement): number => {
  if (undo !== true) {
    if (log.every(({ number }) => number !== undo))
      throw new HearsayError('USAGE', `the log of ${statement.id} has no step ${undo}: hearsay log ${statement.id.slice(0, 10)} lists them`)
    return undo
  }
  const last = lastStanding(log)
  if (last === null) throw new HearsayError('USAGE', `there is nothing to take back: nobody has said anything of ${statement.id}`)
  return last.number
}

/** Step after step; where one fails those before it are kept and told of. */
const inOrder = async (steps: readonly (() => Promise<Corrected>)[], tell: (corrected: Corrected) => void): Promise<readonly Corrected[]> => {
  const done: Corrected[] = []
  for (const step of steps) {
    try {
      done.push(await step())
    } catch (error) {
      done.forEach(tell)
      throw error
    }
  }
  return done
}
