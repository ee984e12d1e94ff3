import type { Page } from '../../model/page.js'
import type { Reading } from '../../model/reading.js'
import { type Failure, describeFailure, endsTheRun } from './failure.js'
import type { Input, LostInput } from './inputs.js'

/** What became of one input. */
export type Outcome = { readonly input: string; readonly reading: Reading } | { readonly input: string; readonly failure: Failure }

/** The two steps that an input goes through. */
export interface Steps {
  load(input: Input): Promise<Page>
  read(page: Page): Promise<Reading>
}

/**
 * Reads inputs one after the other; one page is held at a time.
 *
 * A failed input is an outcome. What makes all further reading useless (no model) is thrown; a signal ends the sequence after the last finished input.
 */
export async function* readInputs(inputs: AsyncIterable<Input | LostInput>, steps: Steps, signal: AbortSignal): AsyncGenerator<Outcome> {
  for await (const input of inputs) {
    if (signal.aborted) return
    try {
      if (input.kind === 'lost') throw input.error
      yield { input: input.name, reading: await steps.read(await steps.load(input)) }
    } catch (error) {
      if (signal.aborted) return
      const failure = describeFailure(error)
      if (endsTheRun(failure)) throw error
      yield { input: input.name, failure }
    }
  }
}
